import type { ComplianceRow, PairingView } from '../../bot/supervision/complianceViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { agreementOf } from '../team/cellWords';
import { text } from '../text';

/** The versions of the written agreement: dates and states, never what it says. */
export function Agreements(props: { row: ComplianceRow; agreements: PairingView['agreements'] }) {
  const layout = useLayout();
  return (
    <Card title={text.pairing.agreement}>
      <p>{agreementOf(props.row.agreement)}</p>
      {props.agreements.length > 0 && (
        <ul className={layout.tight}>
          {props.agreements.map(({ heldOn, state, signedOn }) => (
            <li key={heldOn}>
              {text.pairing.agreementVersion(dateOf(heldOn), state, signedOn && dateOf(signedOn))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
