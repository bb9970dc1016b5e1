import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FigureDefinition, MonthFigures } from '../../bot/supervision/complianceViews';
import { monthTitle } from '../dates';
import { Definition } from '../figures/Definition';
import { percentOf } from '../figures/shareOf';
import { Card } from '../parts/Card';
import { usePrinting } from '../paper/usePrinting';
import { later } from '../parts/later';
import { PlainTable } from '../parts/PlainTable';
import { script } from '../parts/script';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { figure } from '../texts/counted';

const StatesChart = later(
  script(() => import('../charts/StatesChart').then((file) => file.StatesChart)),
  ChartLoading,
);
const SharesChart = later(
  script(() => import('../charts/SharesChart').then((file) => file.SharesChart)),
  ChartLoading,
);

/** Tall enough for the chart with its legend, so that nothing below moves when it comes. */
const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 480px), 1fr))',
    // Side by side they would not break over a page together.
    '@media print': { display: 'block' },
  },
  // The library writes legends with capitals; sentences here are plain.
  place: {
    minHeight: '360px',
    '@media print': { minHeight: 0 },
    minWidth: 0,
    '& [class*="fui-leg"]': { textTransform: 'none' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
});

/** How it went month by month: two charts, each with its table one click away. */
export function Trends(props: { months: readonly MonthFigures[]; definition?: FigureDefinition }) {
  const styles = useStyles();
  const layout = useLayout();
  const { months, definition } = props;
  return (
    <Card title={text.overview.months}>
      <div className={layout.row}>
        <p className={layout.quiet}>{definition?.sentence ?? ''}</p>
        <Definition of={definition} />
      </div>
      {months.length < 2 ? (
        <p>{text.trend.tooEarly}</p>
      ) : (
        <div className={styles.pair}>
          <Trend
            title={text.trend.states}
            chart={<StatesChart months={months} />}
            table={
              <PlainTable name={text.trend.states} columns={STATE_COLUMNS} rows={months.map(stateRow)} />
            }
          />
          {months.some(hasSessions) ? (
            <Trend
              title={text.trend.shares}
              chart={<SharesChart months={months} />}
              table={
                <PlainTable name={text.trend.shares} columns={SHARE_COLUMNS} rows={months.map(shareRow)} />
              }
            />
          ) : (
            <p>{text.trend.noSessions}</p>
          )}
        </div>
      )}
    </Card>
  );
}

/** Without any, the chart would be an empty frame. */
const hasSessions = ({ planned, moved, cancelled, signedInTime }: MonthFigures): boolean =>
  planned + moved + cancelled > 0 || signedInTime !== undefined;

function Trend({ title, chart, table }: { title: string; chart: ReactNode; table: ReactNode }) {
  const styles = useStyles();
  const layout = useLayout();
  const [asTable, setAsTable] = useState(false);
  const printing = usePrinting();
  return (
    <div className={layout.tight}>
      <div className={styles.head}>
        <h3 className={layout.h3}>{title}</h3>
        <Button
          size="small"
          aria-label={`${title}: ${asTable ? text.trend.asChart : text.trend.asTable}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? text.trend.asChart : text.trend.asTable}
        </Button>
      </div>
      <div className={styles.place}>{asTable || printing ? table : chart}</div>
    </div>
  );
}

function ChartLoading() {
  const layout = useLayout();
  return <p className={layout.quiet}>{text.trend.loading}</p>;
}

const { states } = text.team;
const STATE_COLUMNS = [
  text.trend.month,
  states.onTrack,
  states.dueSoon,
  states.pastTarget,
  states.pastLimit,
  states.paused,
];
const SHARE_COLUMNS = [
  text.trend.month,
  text.trend.planned,
  text.trend.held,
  text.trend.heldAsPlanned,
  text.trend.moved,
  text.trend.cancelled,
  text.trend.signedInTime,
];

const nameOf = ({ month, open }: MonthFigures): string =>
  open ? text.trend.open(monthTitle(month)) : monthTitle(month);

const stateRow = (month: MonthFigures): string[] => [
  nameOf(month),
  ...(['onTrack', 'dueSoon', 'pastTarget', 'pastLimit', 'paused'] as const).map((state) =>
    figure(month.states[state]),
  ),
];

const shareRow = (month: MonthFigures): string[] => [
  nameOf(month),
  figure(month.planned),
  figure(month.held),
  figure(month.heldAsPlanned),
  figure(month.moved),
  figure(month.cancelled),
  percentOf(month.signedInTime) ?? text.overview.dash,
];
