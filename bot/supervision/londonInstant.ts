import { isIsoDate, londonDate } from './calendar';

/** One formatter for all: making one, as a date library does, costs more than the time. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** How far the clocks in London are ahead of UTC, in ms: in summer, which is tried first, and in winter. */
const AHEAD = [3_600_000, 0];

/** The day (ISO date) and the time ('14:30') on the clock in London at an ISO instant. */
export function londonClock(instant: string): { day: string; time: string } {
  return { day: londonDate(instant), time: CLOCK.format(new Date(instant)) };
}

/**
 * The ISO instant of a day and a time on the clock in London; undefined where either is no such thing. Of an hour
 * that the clocks go through twice the first is meant; one that they leave out is an hour later.
 */
export function londonInstant(day: string, time: string): string | undefined {
  if (!isIsoDate(day) || !TIME.test(time)) return undefined;
  const level = Date.parse(`${day}T${time}:00Z`);
  const tried = AHEAD.map((ahead) => new Date(level - ahead).toISOString());
  const isMeant = (instant: string): boolean => {
    const clock = londonClock(instant);
    return clock.day === day && clock.time === time;
  };
  return tried.find(isMeant) ?? tried.at(-1);
}
