import type { MonthMark } from '../strip/monthMark';
import { plural } from './counted';

const NAMES: Record<MonthMark, string> = {
  held: 'held',
  heldMoved: 'held after a move',
  writeUp: 'held, write-up awaited',
  planned: 'planned',
  moved: 'moved and not held yet',
  cancelled: 'cancelled',
  paused: 'paused',
  none: 'with nothing',
};

/** The year of an arrangement, month by month. */
export const stripText = {
  strip: {
    letters: {
      held: 'H',
      heldMoved: 'M',
      writeUp: 'W',
      planned: 'P',
      moved: '→',
      cancelled: 'C',
      paused: '=',
      none: '–',
    } satisfies Record<MonthMark, string>,
    marks: {
      held: 'Held',
      heldMoved: 'Held after a move',
      writeUp: 'Held, write-up awaited',
      planned: 'Planned',
      moved: 'Moved, not held yet',
      cancelled: 'Cancelled',
      paused: 'Paused',
      none: 'Nothing',
    } satisfies Record<MonthMark, string>,
    legend: 'What the marks mean',
    more: 'Another was cancelled, or the clock was paused in part of the month',
    counted: (mark: MonthMark, count: number) => `${String(count)} ${NAMES[mark]}`,
    summary: (months: number, counts: string[]) =>
      `Over ${plural(months, 'month', 'months')}: ${counts.join(', ')}.`,
    movedFor: (reasons: string[]) => `Moved: ${reasons.join(', ')}.`,
    cancelledFor: (reasons: string[]) => `Cancelled: ${reasons.join(', ')}.`,
  },
};
