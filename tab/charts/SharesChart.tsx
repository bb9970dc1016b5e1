import { tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import type { MonthFigures, Share } from '../../bot/supervision/complianceViews';
import { monthShort } from '../dates';
import { fractionOf, percentOf } from '../figures/shareOf';
import { text } from '../text';
import { Sized } from './Sized';

type ShareOf = (month: MonthFigures) => Share | undefined;

const LINES: [string, string, ShareOf][] = [
  [
    text.trend.heldAsPlanned,
    tokens.colorBrandForeground1,
    ({ heldAsPlanned, planned }) => ({ is: heldAsPlanned, of: planned }),
  ],
  [text.trend.signedInTime, tokens.colorPaletteMarigoldBorderActive, ({ signedInTime }) => signedInTime],
];

/** A month in three is named under the chart: more would not fit on a phone. */
const EVERY = 3;

/** The shares that were held as planned and signed in time, month by month; a month with nothing to count has no point. */
export function SharesChart({ months }: { months: readonly MonthFigures[] }) {
  const lineChartData = LINES.map(([legend, color, shareOf], line) => ({
    legend,
    color,
    lineOptions: { strokeDasharray: line === 0 ? '' : '6 4' },
    data: months.flatMap((month, x) => {
      const fraction = fractionOf(shareOf(month));
      return fraction === undefined
        ? []
        : [
            {
              x,
              y: Math.round(fraction * 100),
              xAxisCalloutData: monthShort(month.month),
              yAxisCalloutData: percentOf(shareOf(month)) ?? '',
            },
          ];
    }),
  }));
  const ticks = months.map((_, x) => x).filter((x) => x % EVERY === (months.length - 1) % EVERY);
  return (
    <Sized>
      {(width) => (
        <LineChart
          data={{ chartTitle: text.trend.shares, lineChartData }}
          width={width}
          height={320}
          legendProps={{ overflowText: text.trend.more }}
          yMinValue={0}
          yMaxValue={100}
          yAxisTickFormat={(value: number) => `${String(value)}%`}
          tickValues={ticks}
          xAxis={{ tickText: ticks.map((x) => monthShort(months[x]?.month ?? '')) }}
        />
      )}
    </Sized>
  );
}
