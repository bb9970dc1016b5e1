import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureDefinition } from '../../bot/supervision/complianceViews';
import type { StandingState } from '../../bot/supervision/standingViews';
import { StandingMark } from '../parts/StandingMark';
import { figure } from '../texts/counted';
import { Definition } from './Definition';

const ORDER: StandingState[] = [
  'pastLimit',
  'pastTarget',
  'dueSoon',
  'onTrack',
  'paused',
  'notStarted',
  'notStated',
  'left',
];
const ALWAYS = new Set<StandingState>(['pastLimit', 'pastTarget', 'dueSoon', 'onTrack', 'paused']);

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '12px 32px' },
  count: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many stand where, in the order in which they ask for something. */
export function StateCounts(props: { states: Record<StandingState, number>; definition?: FigureDefinition }) {
  const styles = useStyles();
  const { states, definition } = props;
  const shown = ORDER.filter((state) => ALWAYS.has(state) || states[state] > 0);
  return (
    <div className={styles.row}>
      <dl className={styles.counts}>
        {shown.map((state) => (
          <div key={state}>
            <dt>
              <StandingMark state={state} />
            </dt>
            <dd className={styles.count}>{figure(states[state])}</dd>
          </div>
        ))}
      </dl>
      <Definition of={definition} />
    </div>
  );
}
