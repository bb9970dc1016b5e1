import type { IsoDate } from '../calendar';
import { FIRST_NAMES } from '../caseInformation/firstNames';
import { isNhsNumber } from '../caseInformation/numbers';
import type { Policy } from '../policy';

/** Why something is not taken for a reference of the case system; the words are in bot/text/caseWords. */
export type ReferenceProblem = 'shape' | 'format' | 'name' | 'dateOfBirth' | 'nhsNumber';

/** Letters, digits and single joiners, with a digit in it: 3 to 20 characters. */
const SHAPE = /^(?=.{3,20}$)(?=.*\d)[A-Z0-9]+(?:[-/. ][A-Z0-9]+)*$/;
/** More letters in a row than a case system's prefix has: most likely somebody's name. */
const NAME = /\p{L}{5}/u;
/** 1.2.2014, 01-02-14, 2014/02/01, whatever stands before it. */
const DATE =
  /(?:^|[^0-9])(?:[0-3]?\d[-/. ][01]?\d[-/. ](?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}[-/. ][01]\d[-/. ][0-3]\d)(?![0-9])/;
/** Eight digits on end. Six are left: too many references of case systems would be refused. */
const WHOLE_DATE = /^[A-Z]{0,4}[-/. ]?(?:(\d{2})(\d{2})((?:19|20)\d{2})|((?:19|20)\d{2})(\d{2})(\d{2}))$/;
/** How far back the birth of somebody in children's services lies, in years. */
const LIFE = 30;

/** As it is kept: capitals, one space where there were several. */
function tidyReference(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toUpperCase();
}

/** What was pasted or typed, one reference a line or with commas, semicolons or tabs between: tidy, each once. */
export function referencesIn(text: string): string[] {
  const parts = text.split(/[\n\r,;\t]+/).map(tidyReference);
  return [...new Set(parts.filter(Boolean))];
}

/**
 * Why a tidy text is refused as a reference; undefined where it may be one. The policy may name the format of
 * the organisation's case system; what looks like a name, a date of birth or an NHS number is refused whatever
 * the format (DOMAIN.md rule 50).
 */
export function refuseReference(
  reference: string,
  { cases }: Pick<Policy, 'cases'>,
  today: IsoDate,
): ReferenceProblem | undefined {
  if (isNhsNumber(reference.replace(/\D/g, '')) && !/[A-Z]/.test(reference)) return 'nhsNumber';
  if (DATE.test(reference) || isDateOfLife(reference, today)) return 'dateOfBirth';
  if (isName(reference)) return 'name';
  if (!SHAPE.test(reference)) return 'shape';
  const format = cases.referenceFormat?.value;
  return format && !matches(reference, format) ? 'format' : undefined;
}

function isName(reference: string): boolean {
  const words = reference.match(/\p{L}+/gu) ?? [];
  return NAME.test(reference) || words.some((word) => FIRST_NAMES.has(word.toLowerCase()));
}

function isDateOfLife(reference: string, today: IsoDate): boolean {
  const [, d1, m1, y1, y2, m2, d2] = WHOLE_DATE.exec(reference) ?? [];
  const [year, month, day] = [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
  const thisYear = Number(today.slice(0, 4));
  return year > thisYear - LIFE && year <= thisYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A format of the policy: 9 stands for a digit, A for a letter, every other character for itself; several with '|'. */
function matches(reference: string, format: string): boolean {
  return format.split('|').some((one) => new RegExp(`^${one.replace(/./g, partOf)}$`).test(reference));
}

function partOf(character: string): string {
  if (character === '9') return '\\d';
  if (character === 'A') return '[A-Z]';
  return character.replace(/[^A-Z0-9 ]/, '\\$&');
}
