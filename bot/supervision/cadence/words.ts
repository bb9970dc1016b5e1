import { daysBetween, formatDate, type IsoDate } from '../calendar';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/** A number at the start of a sentence: 'One', '14'. */
export const countWord = (n: number): string => {
  const word = numberWord(n);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** An interval before a noun: 28 is 'four-week', 31 'one-month', 30 '30-day'. */
export const intervalWord = (days: number): string => {
  if (days === 31) return 'one-month';
  return days % 7 === 0 ? `${numberWord(days / 7)}-week` : `${days}-day`;
};

/** 'a day', '3 days'. */
export const dayCount = (days: number): string => (days === 1 ? 'a day' : `${days} days`);

/** How long ago a day was: 'today', 'yesterday', '23 days ago'. */
export const ago = (date: IsoDate, on: IsoDate): string => {
  const days = daysBetween(date, on);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
};

/** 'Thursday 3 December', with the year where it is not that of the day judged. */
export const fullDate = (date: IsoDate, on: IsoDate): string => formatDate(date, { weekday: true, year: on });

/** '3 December', with the year where it is not that of the day judged. */
export const shortDate = (date: IsoDate, on: IsoDate): string => formatDate(date, { year: on });

/** A limit of an interval in words: its name, the day, and whether it is over. */
export interface NamedDate {
  name: string;
  date: IsoDate;
}

const tense = ({ name, date }: NamedDate, on: IsoDate, days: string): string => {
  if (date === on) return `${name} is today, ${days}`;
  return date > on ? `${name} is ${days}` : `${name} was ${days}, ${ago(date, on)}`;
};

/**
 * Up to two dates in one clause: "the four-week target is Thursday 3 December, the six-week limit 17 December";
 * each in its own tense once the first is reached.
 */
export const datesClause = (dates: readonly NamedDate[], on: IsoDate): string => {
  const [first, second] = dates;
  if (!first) return '';
  const head = tense(first, on, fullDate(first.date, on));
  if (!second) return head;
  if (first.date > on) return `${head}, ${second.name} ${shortDate(second.date, on)}`;
  return `${head}; ${tense(second, on, fullDate(second.date, on))}`;
};
