import { DateTime } from 'luxon';

/** A day as people name it and as inputs take it. */
export interface Day {
  /** '2026-11-03' */
  iso: string;
  /** 'Tuesday 3 November' */
  words: string;
  /** '3 November' */
  short: string;
}

/** The day in London so many days from today; before today where negative. */
export function londonDay(fromToday: number): Day {
  const day = DateTime.now().setZone('Europe/London').plus({ days: fromToday });
  return {
    iso: day.toFormat('yyyy-MM-dd'),
    words: day.setLocale('en-GB').toFormat('cccc d LLLL'),
    short: day.setLocale('en-GB').toFormat('d LLLL'),
  };
}

/** A time today that has just gone by in London, '13:05'; never before midnight. */
export function justNow(minutesAgo: number): string {
  const now = DateTime.now().setZone('Europe/London');
  return DateTime.max(now.minus({ minutes: minutesAgo }), now.startOf('day')).toFormat('HH:mm');
}
