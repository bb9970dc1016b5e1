import type { CaseSummary } from '../../bot/supervision/caseViews';
import { whoSees } from '../../bot/text/whoSees';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';

/** One's own case register in numbers, with the way to it. */
export function MyCases({ cases }: { cases: CaseSummary }) {
  const { me } = useApp();
  return (
    <Card title={text.cases.mine} whoCanSee={whoSees(['openCases'], 'worker')}>
      <p>{cases.text}</p>
      <div>
        <LinkButton to={addressOf.cases(me.id)}>{text.cases.open}</LinkButton>
      </div>
    </Card>
  );
}
