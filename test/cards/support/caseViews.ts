import { whoSees } from '../../../bot/text/whoSees';
import type { CaseLine, CaseRegister, CaseSummary } from '../../../bot/supervision/caseViews';
import type { Person } from '../../../bot/supervision/people';

const counts = {
  open: 12,
  within: 9,
  dueSoon: 2,
  pastTarget: 0,
  past: 3,
  oldestDays: 9,
  untimed: 0,
  awaiting: 0,
};

/** A register in numbers. */
export const caseSummary: CaseSummary = {
  counts,
  text: '12 open cases: 9 within the timescale and 3 past it (the oldest by 9 days).',
};

/** A register of sixty cases: more than a card takes. */
export function makeRegister(worker: Person): CaseRegister {
  return {
    worker,
    role: 'supervisor',
    asOf: '2026-11-03',
    lines: Array.from({ length: 60 }, (_, place) => lineOf(place)),
    counts,
    countsText: caseSummary.text,
    services: [],
    whoCanSee: whoSees(['openCases']),
  };
}

function lineOf(place: number): CaseLine {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}-1`,
    version: 1,
    reference: `LCS-${100_000 + place}`,
    type: 'adoption/all',
    typeTitle: 'All cases',
    serviceTitle: 'Adoption Team',
    openedOn: '2026-01-05',
    state: 'dueSoon',
    ...(place % 5 !== 4 && { dueBy: '2026-11-05' }),
    explanation: 'Supervised 26 days ago.',
    rule: 'Rule A4',
    lightTouch: false,
    supervised: [],
  };
}
