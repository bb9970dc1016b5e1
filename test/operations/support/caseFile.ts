import type { Input } from '../../../bot/operations/inputs';
import { caseClocks } from '../../../bot/supervision/caseRegister/caseClock';
import type { Decision } from '../../../bot/supervision/decision';
import type { Pairing } from '../../../bot/supervision/people';
import type { Subject } from '../../../bot/supervision/subject';
import { changed, makeHead, TOM } from './builders';

/** Who supervises the cases. */
export const MORAG = { id: 'morag-0001', name: 'Morag Sinclair' };
/** Whose register it is. */
export const worker = TOM.id;
/** The pairing for cases alone. */
export const forCases: Pairing = {
  id: 'tom-morag',
  supervisor: { ...MORAG, jobTitle: 'Team manager' },
  functions: ['case'],
  from: '2026-01-05',
};

/** The worker’s file with these cases. */
export const withCases = (...cases: NonNullable<Subject['cases']>): Subject => ({
  head: makeHead({ pairings: [...makeHead().pairings, forCases], cases: caseClocks(cases) }),
  actions: [],
  versions: [],
  cases,
});

/** The register as it is after a change. */
export const casesAfter = (decision: Decision) => changed(decision).next.cases ?? [];
/** What a refusal says is to be mended. */
export const fieldsOf = (decision: Decision) => ('refused' in decision ? decision.refused.fields : undefined);

/** Saying on 3 November that the first case was supervised in full. */
export const supervising = (more: Partial<Input<'superviseCases'>> = {}): Input<'superviseCases'> => ({
  worker,
  on: '2026-11-03',
  cases: [{ case: 'case-0001', depth: 'full' }],
  ...more,
});
