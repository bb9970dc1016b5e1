import type { StripMonth } from '../../bot/supervision/complianceViews';
import { text } from '../text';
import { MarkCell } from './MarkCell';
import { marksIn, monthMark, hasMore } from './monthMark';
import { useStrip } from './useStrip';

/** A year of an arrangement at a glance: a mark a month, and one summary for people who listen. */
export function MonthStrip({ months }: { months: readonly StripMonth[] }) {
  const styles = useStrip();
  if (months.length === 0) return null;
  return (
    <span role="img" aria-label={summaryOf(months)} className={styles.strip}>
      {months.map((month) => (
        <span key={month.month} title={month.text} className={styles.month}>
          <MarkCell mark={monthMark(month)} more={hasMore(month)} />
        </span>
      ))}
    </span>
  );
}

/** 'Over 13 months: 9 held, 1 cancelled, 2 paused. Cancelled: Sickness.' */
function summaryOf(months: readonly StripMonth[]): string {
  const counts = [...marksIn(months)].map(([mark, count]) => text.strip.counted(mark, count));
  const moved = reasonsOf(months, 'moved');
  const cancelled = reasonsOf(months, 'cancelled');
  return [
    text.strip.summary(months.length, counts),
    ...(moved.length > 0 ? [text.strip.movedFor(moved)] : []),
    ...(cancelled.length > 0 ? [text.strip.cancelledFor(cancelled)] : []),
  ].join(' ');
}

const reasonsOf = (months: readonly StripMonth[], what: 'moved' | 'cancelled'): string[] => [
  ...new Set(months.flatMap((month) => month[what].map(({ reasonTitle }) => reasonTitle))),
];
