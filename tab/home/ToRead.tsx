import type { MineView } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** What somebody put to this person to read: who and when, until it is taken up. */
export function ToRead({ toRead }: { toRead: MineView['toRead'] }) {
  const layout = useLayout();
  if (toRead.length === 0) return null;
  return (
    <Card title={text.concern.toRead} whoCanSee={whoSees(['openConcern'], 'concernReader')}>
      <ul className={layout.list}>
        {toRead.map(({ worker, concern, at }) => (
          <li key={concern} className={layout.entry}>
            <div className={layout.row}>
              <span>{text.concern.toReadFrom(worker.name, dateOf(at))}</span>
              <LinkButton
                primary
                to={addressOf.concern({ worker: worker.id, concern })}
                name={text.concern.readName(worker.name)}
              >
                {text.concern.read}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
