import type { CaseEntry } from '../supervision/caseRegister/caseEntry';
import { referencesIn, refuseReference } from '../supervision/caseRegister/caseReference';
import { change, type Context } from '../supervision/decision';
import type { Refusal } from '../supervision/refusal';
import type { Subject } from '../supervision/subject';
import { CASE_FIELDS, referenceWords } from '../text/caseFields';
import type { Decide } from './operation';
import { refuseDay, refuseType } from './registerChange';

/** The most cases that one change adds. */
const MOST = 90;

/** Puts cases into the register, as many as were pasted; all of them or, where one is refused, none. */
export const addCases: Decide<'addCases', Subject> = (subject, input, context) => {
  const { cases = [] } = subject;
  if (cases.some(({ id }) => id.startsWith(`${input.batch}-`))) return change(subject);
  const references = referencesIn(input.references);
  const refused =
    refuseReferences(references, cases, context) ??
    refuseType(input.type, context) ??
    refuseDay('openedOn', input.openedOn, context);
  if (refused) return { refused };
  const added = references.map((reference, index): CaseEntry => {
    const { type, openedOn, batch } = input;
    return { id: `${batch}-${index + 1}`, version: 1, reference, type, openedOn, supervised: [] };
  });
  return change({ ...subject, cases: [...cases, ...added] });
};

/** The sentences name the place in the list, never what stands there: it may be a name. */
function refuseReferences(
  references: readonly string[],
  cases: readonly CaseEntry[],
  { policy, today }: Context,
): Refusal | undefined {
  const known = new Set(cases.map(({ reference }) => reference));
  const format = policy.cases.referenceFormat?.value ?? undefined;
  const problems = references.flatMap((reference, index) => {
    const problem = known.has(reference) ? 'known' : refuseReference(reference, policy, today);
    return problem ? [referenceWords(problem, index + 1, references.length, format)] : [];
  });
  if (references.length === 0) problems.push(CASE_FIELDS.noReference);
  if (references.length > MOST) problems.push(CASE_FIELDS.tooMany(MOST));
  return problems.length > 0 ? { code: 'invalid', fields: { references: problems.join(' ') } } : undefined;
}
