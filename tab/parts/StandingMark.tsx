import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import {
  CheckmarkCircle20Regular,
  Circle20Regular,
  Clock20Regular,
  DoorArrowRight20Regular,
  ErrorCircle20Regular,
  PauseCircle20Regular,
  QuestionCircle20Regular,
  Warning20Regular,
} from '@fluentui/react-icons';
import type { StandingState } from '../../bot/supervision/standingViews';
import { text } from '../text';

const ICONS: Record<StandingState, FluentIcon> = {
  onTrack: CheckmarkCircle20Regular,
  dueSoon: Clock20Regular,
  pastTarget: Warning20Regular,
  pastLimit: ErrorCircle20Regular,
  paused: PauseCircle20Regular,
  notStarted: Circle20Regular,
  notStated: QuestionCircle20Regular,
  left: DoorArrowRight20Regular,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '6px', fontWeight: 600 },
  onTrack: { color: tokens.colorStatusSuccessForeground1 },
  dueSoon: { color: tokens.colorNeutralForeground1 },
  pastTarget: { color: tokens.colorStatusWarningForeground3 },
  // The third danger colour: the first has too little contrast on dark cards.
  pastLimit: { color: tokens.colorStatusDangerForeground3 },
  paused: { color: tokens.colorNeutralForeground2 },
  notStarted: { color: tokens.colorNeutralForeground2 },
  notStated: { color: tokens.colorNeutralForeground2 },
  left: { color: tokens.colorNeutralForeground2 },
});

/** How a clock stands: an icon and a word, with colour only besides. */
export function StandingMark({ state }: { state: StandingState }) {
  const styles = useStyles();
  const Icon = ICONS[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon aria-hidden />
      {text.team.states[state]}
    </span>
  );
}
