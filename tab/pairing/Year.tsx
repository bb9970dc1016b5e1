import { makeStyles } from '@fluentui/react-components';
import type { StripMonth } from '../../bot/supervision/complianceViews';
import { Card } from '../parts/Card';
import { MarkCell } from '../strip/MarkCell';
import { hasMore, monthMark } from '../strip/monthMark';
import { StripLegend } from '../strip/StripLegend';
import { text } from '../text';

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gap: '8px 24px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
  },
  month: { display: 'grid', gap: '8px', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start' },
});

/** A year month by month, newest first: the mark that the team's page shows, and what happened in a sentence. */
export function Year({ strip }: { strip: readonly StripMonth[] }) {
  const styles = useStyles();
  return (
    <Card title={text.team.columns.strip}>
      {strip.length === 0 ? (
        <p>{text.pairing.noMonths}</p>
      ) : (
        <>
          <ol className={styles.months}>
            {[...strip].reverse().map((month) => (
              <li key={month.month} className={styles.month}>
                <MarkCell mark={monthMark(month)} more={hasMore(month)} />
                <p>{month.text}</p>
              </li>
            ))}
          </ol>
          <StripLegend />
        </>
      )}
    </Card>
  );
}
