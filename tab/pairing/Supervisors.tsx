import type { PairingView } from '../../bot/supervision/complianceViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Who has provided it, and from when to when. */
export function Supervisors({ supervisors }: { supervisors: PairingView['supervisors'] }) {
  const layout = useLayout();
  return (
    <Card title={text.pairing.supervisors}>
      {supervisors.length === 0 ? (
        <p>{text.team.nobody}</p>
      ) : (
        <ul className={layout.tight}>
          {supervisors.map(({ name, from, to }) => (
            <li key={`${name} ${from}`}>{text.pairing.supervisor(name, dateOf(from), to && dateOf(to))}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
