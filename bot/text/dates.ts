import { formatDate, londonDate } from '../supervision/calendar';
import { londonClock } from '../supervision/londonInstant';

/** An ISO date in words, 'Tuesday 3 November'; with the year where it is not the year of `today` (ISO date). */
export function dayInWords(day: string, today?: string): string {
  return formatDate(day, { weekday: true, year: today ?? false });
}

/** An ISO date without its weekday, '3 November'; with the year where it is not the year of `today`. */
export function shortDay(day: string, today?: string): string {
  return formatDate(day, { year: today ?? false });
}

/** An ISO date with its year, '3 November 2026': for what is kept. */
export function fullDay(day: string): string {
  return formatDate(day, { year: true });
}

/** The time in London at an ISO instant: '2pm', '2.30pm', 'midday', 'midnight'. */
export function timeInWords(instant: string): string {
  const [hour = 0, minute = 0] = clockTime(instant).split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Day and time in London at an ISO instant, 'Tuesday 3 November at 2pm'. `today` as in `dayInWords`. */
export function whenInWords(instant: string, today?: string): string {
  return `${dayInWords(londonDay(instant), today)} at ${timeInWords(instant)}`;
}

/** The day in London at an ISO instant, as an ISO date. */
export function londonDay(instant: string): string {
  return londonDate(instant);
}

/** The time in London at an ISO instant as inputs take it, '14:30'. */
export function clockTime(instant: string): string {
  return londonClock(instant).time;
}

/** Day and time in London with the year, '3 November 2026 at 2pm': for what is kept. */
export function fullWhen(instant: string): string {
  return `${fullDay(londonDay(instant))} at ${timeInWords(instant)}`;
}

/** How long ago something was, in whole days: 'today', 'yesterday', '9 days ago', '3 weeks ago', '4 months ago'. */
export function ageInWords(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 70) return `${Math.floor(days / 7)} weeks ago`;
  return `${Math.floor(days / 30.44)} months ago`;
}

/** How old an action is: 'agreed 3 weeks ago'. */
export function agreedAgo(days: number): string {
  return `agreed ${ageInWords(days)}`;
}

/** 'a', 'a and b', 'a, b and c'. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A count with its noun: '1 action', '3 actions', 'no actions'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
}

/** The same text with a capital first letter. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
