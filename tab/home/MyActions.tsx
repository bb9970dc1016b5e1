import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActionView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { MarkAction } from './MarkAction';

const useStyles = makeStyles({ overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: 600 } });

/** Open actions, oldest first, each with its age; one's own can be marked done, stuck or no longer needed. */
export function MyActions(props: {
  actions: ActionView[];
  /** Says whose supervision a promise comes from, where several people's stand in one list. */
  whose?: boolean;
  none: string;
  reload: () => Promise<void>;
}) {
  const layout = useLayout();
  if (props.actions.length === 0) return <p>{props.none}</p>;
  return (
    <ul className={layout.list}>
      {props.actions.map((action) => (
        <li key={action.id} className={layout.entry}>
          <ActionEntry action={action} whose={props.whose} reload={props.reload} />
        </li>
      ))}
    </ul>
  );
}

function ActionEntry(props: { action: ActionView; whose?: boolean; reload: () => Promise<void> }) {
  const { action, whose, reload } = props;
  const layout = useLayout();
  const styles = useStyles();
  const due = (action.overdue ? text.action.overdue : text.action.due)(dateOf(action.due));
  return (
    <div className={layout.tight}>
      <p className={layout.words}>{action.text}</p>
      <p className={layout.quiet}>
        <span className={action.overdue ? styles.overdue : undefined}>{due}</span> ·{' '}
        {text.action.age(action.ageDays)} · {text.action.owner(action.owner.name)}
        {whose && action.worker.id !== action.owner.id && ` · ${text.action.from(action.worker.name)}`}
        {action.state !== 'open' && ` · ${text.action.states[action.state]}`}
      </p>
      {action.why && <p className={layout.words}>{action.why}</p>}
      {action.mine && <MarkAction action={action} reload={reload} />}
    </div>
  );
}
