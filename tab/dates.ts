import { timeInWords } from '../bot/text/dates';

const LONDON = { timeZone: 'Europe/London' } as const;
const words = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...LONDON, ...options });

const LONG = words({ weekday: 'long', day: 'numeric', month: 'long' });
const YEARLY = words({ day: 'numeric', month: 'long', year: 'numeric' });
const ISO = new Intl.DateTimeFormat('en-CA', {
  ...LONDON,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** 'Tuesday 3 November' of an instant, in London. */
export const dayOf = (instant: string): string => LONG.format(new Date(instant)).replace(',', '');

/** '3 November 2026' of an ISO date or instant, in London. */
export const dateOf = (iso: string): string =>
  YEARLY.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));

/** '2pm', '2.30pm' or 'midday' of an instant, in London: as chats, exports and records say it. */
export const timeOf = (instant: Date | string): string => timeInWords(new Date(instant).toISOString());

/** The ISO date in London of an instant. */
export const isoDateOf = (instant: Date | string): string => ISO.format(new Date(instant));

const MONTH = words({ month: 'long', year: 'numeric' });
const MONTH_SHORT = words({ month: 'short', year: '2-digit' });
const inMonth = (month: string): Date => new Date(`${month}-15T12:00:00Z`);

/** 'October 2026' of '2026-10'. */
export const monthTitle = (month: string): string => MONTH.format(inMonth(month));

/** 'Oct 26' of '2026-10'. */
export const monthShort = (month: string): string =>
  MONTH_SHORT.format(inMonth(month)).replace('Sept', 'Sep');
