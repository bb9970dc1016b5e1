import { makeStyles, tokens } from '@fluentui/react-components';
import type { StandingState, TeamView } from '../../bot/supervision/standingViews';
import { StandingMark } from '../parts/StandingMark';

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
const ALWAYS = new Set<StandingState>(['pastLimit', 'pastTarget', 'dueSoon', 'onTrack']);

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: '12px 32px' },
  count: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: 600 },
});

/** How many stand where, in the order in which they ask for something. */
export function TeamCounts({ counts }: { counts: TeamView['counts'] }) {
  const styles = useStyles();
  const shown = ORDER.filter((state) => ALWAYS.has(state) || counts[state] > 0);
  return (
    <dl className={styles.counts}>
      {shown.map((state) => (
        <div key={state}>
          <dt>
            <StandingMark state={state} />
          </dt>
          <dd className={styles.count}>{counts[state]}</dd>
        </div>
      ))}
    </dl>
  );
}
