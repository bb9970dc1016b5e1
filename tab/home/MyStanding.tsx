import type { MineView } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** How one's own supervision stands, in the sentence that the manager sees, and who provides it. */
export function MyStanding({ mine }: { mine: MineView }) {
  const layout = useLayout();
  const { standing, supervisors } = mine;
  return (
    <Card title={text.home.standing} whoCanSee={text.home.standingSame}>
      {standing && (
        <div className={layout.tight}>
          <StandingMark state={standing.state} />
          <p>{standing.explanation}</p>
          <p className={layout.quiet}>{text.team.rule(standing.rule)}</p>
        </div>
      )}
      <div className={layout.tight}>
        <h3 className={layout.h3}>{text.home.supervisors}</h3>
        <ul className={layout.tight}>
          {supervisors.map(({ name, functions, agreementSignedOn }) => (
            <li key={name}>
              {name}: {functions.join(', ')};{' '}
              {agreementSignedOn
                ? text.home.agreementSigned(dateOf(agreementSignedOn))
                : text.home.agreementNone}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
