import type { PairingView } from '../../bot/supervision/complianceViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Why it did not happen for a while, as a manager noted it: a reason from the list, no words. */
export function Gaps({ gaps }: { gaps: PairingView['gaps'] }) {
  const layout = useLayout();
  if (gaps.length === 0) return null;
  return (
    <Card title={text.pairing.gaps}>
      <ul className={layout.tight}>
        {gaps.map(({ from, to, reasonTitle, notedOn, by }) => (
          <li key={`${from} ${to}`}>
            {text.pairing.gap(dateOf(from), dateOf(to), reasonTitle)}{' '}
            <span className={layout.quiet}>{text.pairing.noted(by, dateOf(notedOn))}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
