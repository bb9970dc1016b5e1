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
import { byUrgency, needsOf } from './needs';
import { NeedList } from './NeedList';
import { PersonCard } from './PersonCard';

/** The people whom one supervises: what needs the supervisor first, then everybody. */
export function PeoplePage() {
  const { value, problem, reload } = useResource<Answers['myTeam']>('/api/my-team');
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  const { workers } = value;
  const people = new Set(workers.map(({ worker }) => worker.id)).size;
  return (
    <div className={layout.stack}>
      <PageTitle title={text.people.title}>
        <p className={layout.quiet}>{people > 0 ? text.people.intro(people) : text.people.none}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      {people > 0 && (
        <Card title={text.people.needs} whoCanSee={whoSees(['openSession'], 'supervisor')}>
          <NeedList needs={needsOf(workers)} />
        </Card>
      )}
      {people > 0 && (
        <section aria-label={text.people.everybody}>
          <ul className={layout.stack}>
            {byUrgency(workers).map((entry) => (
              <li key={`${entry.worker.id} ${entry.pairing}`}>
                <PersonCard entry={entry} reload={reload} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
