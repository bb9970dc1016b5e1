import { mergeClasses } from '@fluentui/react-components';
import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useResource } from '../useResource';
import { Raised } from './Raised';
import { RaiseConcern } from './RaiseConcern';

/** Raising a concern about one's supervision, and what one raised before (DOMAIN.md rule 63). */
export function ConcernsPage() {
  const { value, problem, reload } = useResource<Answers['concerns']>('/api/concerns');
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.concern.title}>
        <p>{text.concern.intro}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {value.about.length === 0 ? (
        <p>{text.concern.nobody}</p>
      ) : (
        <RaiseConcern about={value.about} reload={reload} />
      )}
      {value.raised.length > 0 && (
        <Card title={text.concern.sent} whoCanSee={whoSees(['openConcern'], 'worker')}>
          <ul className={layout.list}>
            {value.raised.map((concern) => (
              <li key={concern.id} className={layout.entry}>
                <Raised concern={concern} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
