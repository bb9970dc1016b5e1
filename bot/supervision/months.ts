import { daysAfter, type IsoDate } from './calendar';

/** How many months a page of facts looks back over, the present one among them. */
export const MONTHS = 12;

/** A calendar month as a number, counted from the year 0, so that months are subtracted like days. */
export const monthNumber = (date: IsoDate): number => +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1;

/** A month as people's pages carry it, '2026-10'. */
export const monthId = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The first and last day of a month. */
export const daysOfMonth = (month: number): { from: IsoDate; to: IsoDate } => ({
  from: `${monthId(month)}-01`,
  to: daysAfter(`${monthId(month + 1)}-01`, -1),
});

/** The months of a page on a day, oldest first. */
export const monthsUpTo = (today: IsoDate): number[] =>
  Array.from({ length: MONTHS }, (_, index) => monthNumber(today) - MONTHS + 1 + index);
