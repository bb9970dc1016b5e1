import type { ReferenceProblem } from '../supervision/caseRegister/caseReference';
import { countOf, fullDay } from './dates';

/** What to mend in a form of the case register. None of it repeats what was typed. */
export const CASE_FIELDS = {
  type: 'Choose a case type from the list.',
  future: 'Choose today or an earlier date.',
  before: (since: string) => `Choose ${fullDay(since)} or a later date.`,
  longAgo: 'Choose a date within the last year.',
  notYetOpen: (count: number) =>
    `${countOf(count, 'chosen case was', 'chosen cases were')} not yet with the worker on that day. Choose a later date, or leave ${count === 1 ? 'it' : 'them'} out.`,
  recordFirst: (count: number) =>
    `${countOf(count, 'chosen case has', 'chosen cases have')} a decision that is not yet ticked as recorded in the case system. Tick it first, then close.`,
  otherKind: 'This kind of session does not count as case supervision under the policy. Plan a case session.',
  noReference: 'Enter at least one reference, each on a line of its own.',
  tooMany: (most: number) => `Add at most ${most} at once.`,
} as const;

const PROBLEMS: Record<ReferenceProblem | 'known', string> = {
  shape:
    'is not a reference: use the letters and digits of the case system, 3 to 20 of them, with a digit among them',
  format: 'does not have the form of a reference of the case system',
  name: 'looks like a name',
  dateOfBirth: 'looks like a date, perhaps of birth',
  nhsNumber: 'looks like an NHS number',
  known: 'is in the register already',
};

const NOT_HERE: readonly (ReferenceProblem | 'known')[] = ['name', 'dateOfBirth', 'nhsNumber'];

/** Why one of several references is refused, by its place in the list (from 1). */
export function referenceWords(
  problem: ReferenceProblem | 'known',
  place: number,
  of: number,
  format?: string,
): string {
  const which = of === 1 ? 'This' : `Number ${place} in the list`;
  const form = problem === 'format' && format ? ` (${formatWords(format)})` : '';
  const instead = NOT_HERE.includes(problem) ? '. Use the reference of the case system instead' : '';
  return `${which} ${PROBLEMS[problem]}${form}${instead}.`;
}

/** The policy's format in words: "such as LCS-123456". */
export function formatWords(format: string): string {
  let digit = 0;
  const example = (one: string) =>
    one.replace(/[9A]/g, (sign) => (sign === 'A' ? 'K' : String((digit = (digit % 9) + 1))));
  return `such as ${format.split('|').map(example).join(' or ')}`;
}
