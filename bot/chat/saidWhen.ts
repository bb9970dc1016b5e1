import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';

const ZONE = 'Europe/London';

/** What a typed line says of when; what is missing was not said, or not said clearly. */
export interface SaidWhen {
  /** ISO date. */
  date?: string;
  /** '14:00' */
  time?: string;
  minutes?: number;
  /** What is left of the line, with single spaces. */
  rest: string;
}

const LENGTHS: { pattern: RegExp; minutes: (match: RegExpMatchArray) => number }[] = [
  { pattern: /\b(\d{1,3})\s*(?:m|mins?|minutes?)\b/i, minutes: ([, m]) => Number(m) },
  {
    pattern: /\b(\d)\s*h(?:ours?)?\s*(\d{2})\b(?:\s*m(?:ins?|inutes?)?\b)?/i,
    minutes: ([, h, m]) => Number(h) * 60 + Number(m),
  },
  { pattern: /\b(?:an?|one) hour and a half\b|\ban? hour[ -]and[ -]a[ -]half\b/i, minutes: () => 90 },
  { pattern: /\bhalf an hour\b/i, minutes: () => 30 },
  { pattern: /\b(\d(?:\.\d+)?)\s*(?:h|hrs?|hours?)\b/i, minutes: ([, h]) => Math.round(Number(h) * 60) },
  { pattern: /\b(?:an|one) hour\b/i, minutes: () => 60 },
  { pattern: /\btwo hours\b/i, minutes: () => 120 },
];

const BARE_HOUR = /(?:\bat\s+)?\b(\d{1,2})$/i;
const DOTTED_TIME = /\b([01]?\d|2[0-3])\.([0-5][05])\b(?!\.)/g;
const JOINING_WORDS = /\b(?:for|at|on|from|of)\b(?=\s*$)|^(?:for|at|on|from)\b/gi;

/**
 * Reads a date, a time and a length out of a typed line, in British order and London time: '3/12' is
 * 3 December, 'friday' the next one still to come, and an hour without am or pm is one of the working
 * day, so '2' is 2pm. `now` is an ISO instant.
 */
export function saidWhen(line: string, now: string): SaidWhen {
  const length = takeLength(tidy(line));
  const prepared = spellHour(length.rest.replace(DOTTED_TIME, '$1:$2'), now);
  const [found, ...others] = parse(prepared, now);
  if (!found || others.length > 0) return { rest: prepared, ...minutesOf(length) };
  const rest = tidy(prepared.replace(found.text, ' ').replace(JOINING_WORDS, ' '));
  return { ...dateAndTime(found.start, now), ...minutesOf(length), rest };
}

const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
const minutesOf = ({ minutes }: { minutes?: number }) => (minutes === undefined ? {} : { minutes });

function takeLength(line: string): { rest: string; minutes?: number } {
  for (const { pattern, minutes } of LENGTHS) {
    const match = line.match(pattern);
    if (match)
      return { rest: tidy(line.replace(match[0], ' ').replace(/\bfor\s*$/i, '')), minutes: minutes(match) };
  }
  return { rest: line };
}

/** 'tomorrow 2' means an hour, which the library reads only with 'at' or a meridiem. */
function spellHour(line: string, now: string): string {
  const match = line.match(BARE_HOUR);
  const hour = Number(match?.[1]);
  if (!match || hour < 1 || hour > 19) return line;
  const before = tidy(line.slice(0, match.index));
  const saysADay = parse(before, now).some(
    ({ start, index, text }) => isDay(start) && index + text.length === before.length,
  );
  return saysADay ? `${before} at ${String(hour)}:00` : line;
}

/**
 * The library decides what is still to come by the clock of the machine, whatever zone it is told: so it is given
 * the time on the clock in London as if it were the machine's own.
 */
function parse(line: string, now: string): ParsedResult[] {
  const { year, month, day, hour, minute } = DateTime.fromISO(now, { zone: ZONE });
  return en.GB.parse(line, new Date(year, month - 1, day, hour, minute), { forwardDate: true });
}

const isDay = (said: ParsedComponents): boolean => said.isCertain('day') || said.isCertain('weekday');

function dateAndTime(said: ParsedComponents, now: string): { date?: string; time?: string } {
  const time = timeOf(said);
  if (!isDay(said)) return time === undefined ? {} : { time };
  const day = DateTime.fromObject(
    { year: said.get('year') ?? 0, month: said.get('month') ?? 0, day: said.get('day') ?? 0 },
    { zone: ZONE },
  );
  if (!day.isValid) return time === undefined ? {} : { time };
  const date = stillToCome(day, said, time, now).toISODate();
  return { ...(date ? { date } : {}), ...(time === undefined ? {} : { time }) };
}

/** A weekday whose hour has gone by today is the one of next week. */
function stillToCome(day: DateTime, said: ParsedComponents, time: string | undefined, now: string): DateTime {
  if (said.isCertain('day') || time === undefined) return day;
  const at = DateTime.fromISO(`${String(day.toISODate())}T${time}`, { zone: ZONE });
  return at <= DateTime.fromISO(now) ? day.plus({ weeks: 1 }) : day;
}

function timeOf(said: ParsedComponents): string | undefined {
  if (!said.isCertain('hour')) return undefined;
  const hour = said.get('hour') ?? 0;
  const working = !said.isCertain('meridiem') && hour >= 1 && hour < 8 ? hour + 12 : hour;
  return `${String(working).padStart(2, '0')}:${String(said.get('minute') ?? 0).padStart(2, '0')}`;
}
