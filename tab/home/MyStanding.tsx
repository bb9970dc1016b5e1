import type { MineView } from '../../bot/supervision/views';
import { whoSees } from '../../bot/text/whoSees';
import { Card } from '../parts/Card';
import { StandingMark } from '../parts/StandingMark';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** How one's own supervision stands, in the sentence that the manager sees, and who provides it. */
export function MyStanding({ mine }: { mine: MineView }) {
  const layout = useLayout();
  const { standing } = mine;
  return (
    <Card
      title={text.home.standing}
      whoCanSee={`${whoSees(['pairing'], 'worker')} ${text.home.standingSame}`}
    >
      {standing && (
        <div className={layout.tight}>
          <StandingMark state={standing.state} />
          <p>{standing.explanation}</p>
          <p className={layout.quiet}>{text.team.rule(standing.rule)}</p>
        </div>
      )}
    </Card>
  );
}
