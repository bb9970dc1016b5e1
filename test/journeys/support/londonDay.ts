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

/** A time today that has just gone by in London, as people type it: '1:05pm'; never before midnight. */
export function justNow(minutesAgo: number): string {
  const now = DateTime.now().setZone('Europe/London');
  // In the first hour of a day the stories stay in it, each at a minute of its own: at the same minute it is one session.
  const earliest = now.startOf('day').plus({ minutes: Math.max(0, Math.floor((60 - minutesAgo) / 10)) });
  return DateTime.max(now.minus({ minutes: minutesAgo }), earliest)
    .setLocale('en-GB')
    .toFormat('h:mma')
    .toLowerCase();
}
