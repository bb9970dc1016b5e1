import { tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import type { MonthFigures, Share } from '../../bot/supervision/complianceViews';
import { monthShort } from '../dates';
import { fractionOf, percentOf } from '../figures/shareOf';
import { text } from '../text';

type ShareOf = (month: MonthFigures) => Share | undefined;

const LINES: [string, string, ShareOf][] = [
  [
    text.trend.heldAsPlanned,
    tokens.colorBrandForeground1,
    ({ heldAsPlanned, planned }) => ({ is: heldAsPlanned, of: planned }),
  ],
  [text.trend.signedInTime, tokens.colorPaletteMarigoldBorderActive, ({ signedInTime }) => signedInTime],
];

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
  return (
    <LineChart
      data={{ chartTitle: text.trend.shares, lineChartData }}
      height={320}
      yMinValue={0}
      yMaxValue={100}
      yAxisTickFormat={(value: number) => `${String(value)}%`}
      tickValues={months.map((_, x) => x)}
      xAxis={{ tickText: months.map(({ month }) => monthShort(month)) }}
    />
  );
}
