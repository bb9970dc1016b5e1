import type { MineView } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { dateOf } from '../dates';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** Who supervises, the agreement with each, when it is reviewed, and every version to read. */
export function MyAgreement({ mine }: { mine: MineView }) {
  const layout = useLayout();
  const { supervisors, agreements, standing } = mine;
  const { state, reviewDue } = standing?.agreement ?? {};
  return (
    <Card title={text.home.agreement} whoCanSee={whoSees(['openRecord', 'inspectorPack'], 'worker')}>
      {supervisors.length === 0 && <p>{text.home.noSupervisor}</p>}
      <ul className={layout.tight}>
        {supervisors.map(({ id, name, functions, agreementSignedOn }) => (
          <li key={id}>
            {name}: {functions.join(', ')};{' '}
            {agreementSignedOn
              ? text.home.agreementSigned(dateOf(agreementSignedOn))
              : text.home.agreementNone}
          </li>
        ))}
      </ul>
      {reviewDue && state && <p>{text.home.agreementReview[state](dateOf(reviewDue))}</p>}
      {agreements.length > 0 && (
        <ul className={layout.tight}>
          {agreements.map(({ ref, plannedAt, recordNumber = 1, stateText }, place) => (
            <li key={ref.session}>
              <AppLink to={addressOf.record(ref, recordNumber)}>
                {place === 0
                  ? text.home.agreementNow(dateOf(plannedAt))
                  : text.home.agreementBefore(dateOf(plannedAt))}
              </AppLink>{' '}
              <span className={layout.quiet}>{stateText}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
