import { mergeClasses } from '@fluentui/react-components';
import type { InspectionAnswer } from '../../bot/api/contract';
import { dateOf, timeOf } from '../dates';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useResource } from '../useResource';
import { OpenPack } from './OpenPack';

/** Where an inspector opens a pack of sampled records, and the list of packs that were opened. */
export function InspectionPage() {
  const { value, problem, reload } = useResource<InspectionAnswer>('/api/inspection');
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  const { until, packs, whoCanSee } = value;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.inspection.title}>
        <p>{until ? text.inspection.until(dateOf(until)) : text.inspection.oversees}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {until && <OpenPack inspection={value} reload={reload} />}
      <Card title={text.inspection.log} whoCanSee={whoCanSee}>
        {packs.length === 0 && <p>{text.inspection.none}</p>}
        <ul className={layout.list}>
          {packs.map(({ by, scope, records, reason, at }) => (
            <li key={`${at} ${by}`} className={layout.entry}>
              <p>{text.inspection.opened(by, scope, records)}</p>
              <p className={mergeClasses(layout.quiet, layout.words)}>{reason}</p>
              <p className={layout.quiet}>{text.inspection.when(dateOf(at), timeOf(at))}</p>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
