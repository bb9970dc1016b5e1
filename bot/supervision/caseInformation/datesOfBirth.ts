import type { Finder, Finding } from './finding';
import { FIRST_NAMES } from './firstNames';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';

interface Form {
  pattern: RegExp;
  /** Day, month, year as they were written; the year may be missing. */
  read: (groups: string[]) => [string, string, string | undefined];
}

/** Every way in which dates are written here; British order where the numbers alone do not say. */
const FORMS: readonly Form[] = [
  {
    pattern: /(?<![\p{L}\p{N}/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{N}]|[/.-]\d)/gu,
    read: ([, day, , month, year]) => [day ?? '', month ?? '', year],
  },
  {
    pattern: /(?<![\p{L}\p{N}/.-])(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?![\p{N}])/gu,
    read: ([, day, month, year]) => [day ?? '', month ?? '', year],
  },
  {
    pattern: /(?<![\p{L}\p{N}/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}]|-\d)/gu,
    read: ([, year, month, day]) => [day ?? '', month ?? '', year],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/.-])(${DAY})(?: of)?[ -]{1,2}(${MONTH})\\.?(?:,?[ -]{1,2}((?:19|20)\\d{2}|'?\\d{2}(?= *(?:[,.;)]|$))))?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    read: ([, day, month, year]) => [day ?? '', month ?? '', year],
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(${MONTH})\\.? (?:the )?(${DAY})(?:,? ((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    read: ([, month, day, year]) => [day ?? '', month ?? '', year],
  },
];

/** Words that say it outright, before the date or straight after it. */
const BIRTH_BEFORE =
  /\b(?:born|d\.? ?o\.? ?b\.?|date of birth|birth ?date|birthday|b\.|turn(?:s|ed|ing)? \d{1,2})[^.;\n]{0,24}$/i;
const BIRTH_AFTER =
  /^[ ,(–-]{0,3}(?:is (?:his|her|their|the child'?s?) (?:birthday|date of birth)|\(?d\.?o\.?b)/i;
/** A worker's own birthday, and a birth that is no person's. */
const NOT_A_CHILDS =
  /\b(?:my|our|your|team'?s) (?:own )?(?:birthday|date of birth)\b|\bI was born\b|\bborn out of\b/i;
/** Somebody straight before it: "the boy, …", "Child K (…)", "A, …", "Kai (…)". */
const PERSON_BEFORE =
  /(?:\b(?:[Cc]hild|[Bb]oy|[Gg]irl|[Bb]aby|[Ss]on|[Dd]aughter|[Ss]ibling|[Bb]rother|[Ss]ister|[Tt]wins?|[Uu]nborn|[Yy]oung person|[Aa]ged)(?: \p{Lu}[\p{L}'’-]{0,20}\.?)?|(?<!(?:Appendix|Part|Section|Team|Form|Annex|Group|Table|Figure|Option|Plan|Room) )(?<=^|[\s(,])(?!CP|SW|GP|PA|EP|HV|TM|PS|PE|QA|HR|IT)\p{Lu}{1,2}\.?)[ ,(:–-]{1,3}$/u;
const NAME_BEFORE = /(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{0,20}) ?[(–:,-] ?$/u;

const BEFORE = 60;
const GROWN = 19;

/**
 * Dates of birth: said to be one, or a full date that makes a child's age
 * straight after somebody. Dates of sessions, hearings and courses have no such words before them.
 */
export const findDatesOfBirth: Finder = (text, { today }) =>
  FORMS.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Finding[] => {
      const start = match.index;
      const end = start + match[0].length;
      const around = {
        before: text.slice(Math.max(0, start - BEFORE), start),
        after: text.slice(end, end + 40),
      };
      return isBirth(read(match), around, today) ? [{ kind: 'dateOfBirth', start, end }] : [];
    }),
  );

function isBirth(
  [day, month, year]: [string, string, string | undefined],
  { before, after }: { before: string; after: string },
  today: string,
): boolean {
  const age = year === undefined ? undefined : ageOn(today, day, month, year);
  if (!isDayOfYear(day, month) || NOT_A_CHILDS.test(before)) return false;
  if (BIRTH_BEFORE.test(before) || BIRTH_AFTER.test(after)) return true;
  if (age === undefined || age < 0 || age >= GROWN) return false;
  return (
    PERSON_BEFORE.test(before) ||
    FIRST_NAMES.has(NAME_BEFORE.exec(before)?.groups?.['name']?.toLowerCase() ?? '')
  );
}

const monthNumber = (month: string): number =>
  /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;

function isDayOfYear(day: string, month: string): boolean {
  const [d, m] = [Number.parseInt(day, 10), monthNumber(month)];
  return d >= 1 && m >= 1 && m <= 12 && d <= new Date(Date.UTC(2024, m, 0)).getUTCDate();
}

/** Whole years from a date to today; a year of two digits is the last one that has been. */
function ageOn(today: string, day: string, month: string, year: string): number {
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const short = Number(year.replace("'", ''));
  const full = short > 99 ? short : 2000 + short > thisYear ? 1900 + short : 2000 + short;
  const [d, m] = [Number.parseInt(day, 10), monthNumber(month)];
  const hadBirthday = m < thisMonth || (m === thisMonth && d <= thisDay);
  return thisYear - full - (hadBirthday ? 0 : 1);
}
