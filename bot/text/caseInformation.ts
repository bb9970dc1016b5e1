import type { CaseInformationKind, Finding } from '../supervision/caseInformation/finding';
import { paragraphAt } from '../supervision/caseInformation/paragraphs';

/** What each kind is called in "This looks like …". */
const KINDS: Record<CaseInformationKind, string> = {
  dateOfBirth: 'a date of birth',
  nhsNumber: 'an NHS number',
  caseNumber: 'a number from the case system',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'a private email address',
  childName: 'the name of a child or a relative',
  address: 'an address',
  nationalInsurance: 'a National Insurance number',
  pupilNumber: 'a pupil number',
};

/** Words around what is pointed out (DOMAIN.md rule 50, A10.14). Neutral: it may be wrong, and the person decides. */
export const CASE_INFORMATION = {
  advice:
    'Leave out what identifies a child or a family; the case system holds that. Initials are enough. If it is something else, leave it as it is.',
  title: 'Have another look at what is written',
  show: 'Show where',
  showThis: (sentence: string) => `Show where: ${sentence}`,
  more: (count: number) => `And ${count} more ${count === 1 ? 'place' : 'places'} like these.`,
} as const;

/** How many places are named; the rest are counted. */
export const MOST_HINTS = 5;

/** "This looks like a date of birth (paragraph 2)." Never holds the words themselves. */
export function hintText(text: string, { kind, start }: Finding): string {
  return `This looks like ${KINDS[kind]}${placeIn(text, start)}.`;
}

/** The same under the title of a field: "“Support, notes”: this looks like …". */
export function hintInField(title: string, text: string, { kind, start }: Finding): string {
  return `“${title}”: this looks like ${KINDS[kind]}${placeIn(text, start)}.`;
}

function placeIn(text: string, start: number): string {
  const { number, of } = paragraphAt(text, start);
  return of > 1 ? ` (paragraph ${number})` : '';
}

/** So many sentences as are read with patience, and how many more there are. */
export function firstHints(sentences: readonly string[]): string[] {
  const left = sentences.length - MOST_HINTS;
  return left > 0 ? [...sentences.slice(0, MOST_HINTS), CASE_INFORMATION.more(left)] : [...sentences];
}
