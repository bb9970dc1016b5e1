import type { PairingView } from '../../bot/supervision/complianceViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { usePrinting } from '../paper/usePrinting';
import { text } from '../text';

/** When the clock stood. The category is there only for those who may know it, and on no paper. */
export function Pauses({ pauses }: { pauses: PairingView['pauses'] }) {
  const layout = useLayout();
  const printing = usePrinting();
  return (
    <Card title={text.pairing.pauses} whoCanSee={text.pairing.pauseCategory}>
      {pauses.length === 0 ? (
        <p>{text.pairing.noPauses}</p>
      ) : (
        <ul className={layout.tight}>
          {pauses.map(({ from, to, category }) => (
            <li key={from}>
              {text.pairing.pause(dateOf(from), to && dateOf(to), printing ? undefined : category)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
