import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { addressOf } from '../routes';
import { text } from '../text';

/** The ways to the learning log, and to raising a concern: pages of their own, fetched when they are needed. */
export function WaysOn() {
  const layout = useLayout();
  return (
    <>
      <Card title={text.learning.card} screen>
        <p className={layout.quiet}>{text.learning.cardHint}</p>
        <p>
          <AppLink to={addressOf.learning}>{text.learning.open}</AppLink>
        </p>
      </Card>
      <Card title={text.concern.card} screen>
        <p className={layout.quiet}>{text.concern.cardHint}</p>
        <p>
          <AppLink to={addressOf.concerns}>{text.concern.open}</AppLink>
        </p>
      </Card>
    </>
  );
}
