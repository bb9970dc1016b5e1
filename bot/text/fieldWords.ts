import { countOf } from './dates';

/**
 * What is said beside a field that does not hold, whoever checks it: what to do, never what went wrong inside.
 * The schemas and the operations take their words from here.
 */
export const FIELD = {
  needed: 'This is needed.',
  choose: 'Choose one from the list.',
  chooseAnswer: 'Choose an answer, or “Does not apply”.',
  writeAnswer: 'Write an answer. Where there is nothing to say, write so.',
  chooseReason: 'Choose a reason from the list.',
  chooseKind: 'Choose a kind of session from the list.',
  chooseSchedule: 'Choose a schedule of the policy.',
  chooseOther: 'Choose somebody else: nobody examines their own work.',
  choosePerson: 'Choose somebody from the list.',
  choosePeople: 'Choose at least two people from the list.',
  groupSize: 'Choose at least two people.',
  groupFull: 'A group can have 30 people.',
  groupName: 'Give the group a name.',
  caseType: 'Choose a case type from the list.',
  cases: 'Choose at least one case.',
  tooManyCases: 'That is too many at once: take at most 90.',
  references: 'Enter at least one reference.',
  dateAndTime: 'Enter a date and a time.',
  dateAndTimeOrNone: 'For a new session enter a date and a time, or leave both empty.',
  planDays: 'Choose a day between today and thirteen months from now.',
  date: 'Enter a date.',
  upToToday: 'Choose today or an earlier date.',
  withinYear: 'Choose a date within the last year.',
  fewestMinutes: 'Enter at least 5 minutes.',
  mostMinutes: 'Enter at most 480 minutes.',
  dateAndLength: 'Enter the date it was held and how long it took.',
  mostDays: 'Enter at most 120 days.',
  whose: 'Say whose need it was.',
  writeSome: 'Write a few words.',
  sayWhy: 'Say in a few words why.',
  comment: 'Write your comment, or agree without one.',
  atMost: (characters: number) => `Keep it to ${characters.toLocaleString('en-GB')} characters.`,
  newActions: 'A record can hold 40 new actions.',
  agendaFull: (items: number) => `An agenda holds ${countOf(items, 'item')}. Take one off first.`,
  heading: 'This heading is not in the policy.',
  again: 'Send the form again.',
  reload: 'This part of the form is not known here. Open the page again and send it once more.',
  letters: 'Give at least three letters of a name or reference.',
  reason: 'Give your reason in a few words, 500 characters at most.',
  number: 'Enter a whole number.',
  atLeastNumber: (least: number) => `Enter ${least} or more.`,
  atMostNumber: (most: number) => `Enter ${most} or less.`,
  atMostEntries: (most: number) => `Take at most ${countOf(most, 'entry', 'entries')}.`,
} as const;

/** What a schema's complaint tells of itself. */
interface Complaint {
  code?: string;
  origin?: string;
  expected?: string;
  input?: unknown;
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/** Our own words for a complaint of a schema that has none of its own; the library's never reach a person. */
export function fieldWords(complaint: Complaint): string {
  const { code, origin, expected, input } = complaint;
  const [least, most] = [Number(complaint.minimum), Number(complaint.maximum)];
  if (input === undefined || input === null || input === '') return FIELD.needed;
  switch (code) {
    case 'too_big':
      if (origin === 'string') return FIELD.atMost(most);
      return origin === 'array' ? FIELD.atMostEntries(most) : FIELD.atMostNumber(most);
    case 'too_small':
      return origin === 'number' || origin === 'int' ? FIELD.atLeastNumber(least) : FIELD.needed;
    case 'invalid_type':
      return expected === 'number' || expected === 'int' ? FIELD.number : FIELD.again;
    case 'invalid_value':
      return FIELD.choose;
    case 'unrecognized_keys':
      return FIELD.reload;
    default:
      return FIELD.again;
  }
}
