import type { StripMonth } from '../../bot/supervision/complianceViews';

/** What a month of a strip shows first, in the order in which it is looked for. */
export type MonthMark =
  'held' | 'heldMoved' | 'writeUp' | 'planned' | 'moved' | 'cancelled' | 'paused' | 'none';

const IN_ORDER: [MonthMark, (month: StripMonth) => boolean][] = [
  ['heldMoved', ({ held, moved }) => held.length > 0 && moved.length > 0],
  ['held', ({ held }) => held.length > 0],
  ['writeUp', ({ writeUpAwaited }) => writeUpAwaited.length > 0],
  ['planned', ({ planned }) => planned.length > 0],
  ['cancelled', ({ cancelled }) => cancelled.length > 0],
  ['moved', ({ moved }) => moved.length > 0],
  ['paused', ({ paused }) => paused],
  ['none', () => true],
];

/** The one mark of a month; every kind has a letter, a shape and a colour of its own. */
export function monthMark(month: StripMonth): MonthMark {
  return IN_ORDER.find(([, is]) => is(month))?.[0] ?? 'none';
}

/** Whether more happened than the mark says: a cancellation beside a session that was held. */
export function hasMore(month: StripMonth): boolean {
  const mark = monthMark(month);
  return month.cancelled.length > (mark === 'cancelled' ? 1 : 0) || (month.paused && mark !== 'paused');
}

/** How many months have each mark. */
export function marksIn(months: readonly StripMonth[]): Map<MonthMark, number> {
  const counts = new Map<MonthMark, number>();
  for (const month of months) counts.set(monthMark(month), (counts.get(monthMark(month)) ?? 0) + 1);
  return counts;
}
