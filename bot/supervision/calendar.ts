/** An ISO calendar date, '2026-12-03': a day in London, without a time. */
export type IsoDate = string;

const DAY = 86_400_000;
const ZONE = 'Europe/London';

/** Whole days since 1970-01-01, so that dates are subtracted without time zones. */
export const dayNumber = (date: IsoDate): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY;

/** The date of a day number. */
export const dateOfDay = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

/** The date so many calendar days later; earlier where the number is negative. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

/** Calendar days from one date to another; negative where the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day so many months later, or the last day of a month that is too short for it. */
export const monthsAfter = (date: IsoDate, months: number): IsoDate => {
  const total = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12;
  const day = Math.min(+date.slice(8, 10), daysInMonth(year, month));
  return dateOfDay(Date.UTC(year, month, day) / DAY);
};

/** Whether a string is a date that exists, in the form '2026-12-03'. */
export const isIsoDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dateOfDay(dayNumber(text)) === text;

/** Sweden writes dates as ISO does. One formatter for all: making one, as a date library does, costs more than the date. */
const LONDON_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** London is level with UTC or an hour ahead, so that only the last hour of a UTC day can be the next day there. */
const LAST_HOUR = 23;

/** The day in London at an instant since 1972, across changes of the clocks. */
export const londonDate = (instant: Date | string): IsoDate => {
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  return date.getUTCHours() === LAST_HOUR ? LONDON_DAY.format(date) : date.toISOString().slice(0, 10);
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ');

/** The name of the day, 'Thursday'. */
const weekdayName = (date: IsoDate): string => WEEKDAYS[((dayNumber(date) % 7) + 7) % 7] ?? '';

/** Which parts of a date are said besides the day and the month. */
export interface DateWords {
  weekday?: boolean;
  /** true: always; an ISO date: only where the year differs from that date's. */
  year?: boolean | IsoDate;
}

/** A date in words: '3 December', 'Thursday 3 December', 'Thursday 3 December 2026'. */
export const formatDate = (date: IsoDate, { weekday = false, year = false }: DateWords = {}): string => {
  const withYear = typeof year === 'string' ? year.slice(0, 4) !== date.slice(0, 4) : year;
  return [
    weekday ? weekdayName(date) : '',
    String(+date.slice(8, 10)),
    MONTHS[+date.slice(5, 7) - 1] ?? '',
    withYear ? date.slice(0, 4) : '',
  ]
    .filter(Boolean)
    .join(' ');
};
