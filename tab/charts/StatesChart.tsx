import { tokens } from '@fluentui/react-components';
import { VerticalStackedBarChart } from '@fluentui/react-charts';
import type { MonthFigures } from '../../bot/supervision/complianceViews';
import { monthShort } from '../dates';
import { text } from '../text';
import { useApp } from '../useApp';
import { figure } from '../texts/counted';
import { Sized } from './Sized';

/** From the bottom: what is in order, then what asks for more. Colours of the theme, told apart by light too. */
const COLOURS = {
  onTrack: tokens.colorPaletteGreenBackground3,
  dueSoon: tokens.colorPaletteBlueBorderActive,
  pastTarget: tokens.colorPaletteYellowBackground3,
  pastLimit: tokens.colorPaletteRedBackground3,
  paused: tokens.colorNeutralForeground3,
} as const;

/** The high-contrast theme has one colour for all of the above; these are its own others. */
const CONTRAST: Record<keyof typeof COLOURS, string> = {
  onTrack: tokens.colorNeutralForegroundDisabled,
  dueSoon: tokens.colorNeutralForeground1,
  pastTarget: tokens.colorBrandForegroundLink,
  pastLimit: tokens.colorBrandBackgroundPressed,
  paused: 'gray',
};

const STATES = Object.keys(COLOURS) as (keyof typeof COLOURS)[];

/** In px; between two bars there is as much room again. */
const WIDEST_BAR = 24;

/** How arrangements stood at the end of each month, as stacked columns. */
export function StatesChart({ months }: { months: readonly MonthFigures[] }) {
  const colours = useApp().theme === 'contrast' ? CONTRAST : COLOURS;
  const data = months.map((month) => ({
    xAxisPoint: monthShort(month.month),
    chartData: STATES.map((state) => ({
      legend: text.team.states[state],
      data: month.states[state],
      color: colours[state],
      yAxisCalloutData: figure(month.states[state]),
      xAxisCalloutData: monthShort(month.month),
    })),
  }));
  return (
    <Sized>
      {(width) => (
        <VerticalStackedBarChart
          data={data}
          chartTitle={text.trend.states}
          width={width}
          height={320}
          hideLabels
          barWidth={Math.min(WIDEST_BAR, Math.floor(width / months.length / 2))}
          yAxisTickCount={5}
          legendProps={{ canSelectMultipleLegends: true, overflowText: text.trend.more }}
        />
      )}
    </Sized>
  );
}
