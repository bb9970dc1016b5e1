import type { RecordText } from '../../bot/supervision/record';
import { dateOf } from '../dates';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

const DAY = 86_400_000;

/** What was agreed in the session, with owners and dates. */
export function RecordActions({ actions }: { actions: RecordText['actions'] }) {
  const layout = useLayout();
  if (actions.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.record.actions}</h3>
      <ul className={layout.list}>
        {actions.map((action) => (
          <li key={action.id} className={layout.entry}>
            <p className={layout.words}>{action.text}</p>
            <p className={layout.quiet}>
              {text.action.owner(action.owner.name)} · {text.action.due(dateOf(action.due))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How earlier actions stood on the day of the session. */
export function RecordCarried({ carried, heldOn }: { carried: RecordText['carried']; heldOn: string }) {
  const layout = useLayout();
  if (carried.length === 0) return null;
  const age = (agreedOn: string) => Math.round((Date.parse(heldOn) - Date.parse(agreedOn)) / DAY);
  return (
    <div className={layout.tight}>
      <h3 className={layout.h3}>{text.record.carried}</h3>
      <ul className={layout.list}>
        {carried.map((action) => (
          <li key={`${action.agreedOn} ${action.text}`} className={layout.entry}>
            <p className={layout.words}>{action.text}</p>
            <p className={layout.quiet}>
              {text.action.states[action.state]} · {text.action.owner(action.owner)} ·{' '}
              {text.action.due(dateOf(action.due))} · {text.record.carriedAge(age(action.agreedOn))}
            </p>
            {action.why && <p className={layout.words}>{action.why}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
