import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import type { DrawnLine } from '../../bot/supervision/auditViews';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { Trail } from '../parts/Trail';
import { useLayout } from '../parts/useLayout';
import { askedBy } from '../routes';
import { text } from '../text';
import { useResource } from '../useResource';
import { DrawForm } from './DrawForm';

/** Draws a supervision file of a service to be examined, and lists what was drawn before. */
export function SamplingPage({ scope }: { scope: string }) {
  const { value, problem, reload } = useResource<Answers['sampling']>(askedBy.sampling(scope));
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={`${layout.stack} ${layout.reading}`}>
      <Trail within={[...value.within, value.scope]} />
      <PageTitle title={text.sampling.title(value.scope.title)}>
        <p>{text.sampling.intro}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Card title={text.sampling.draw} whoCanSee={`${whoSees(['sampling'])} ${text.sampling.who}`}>
        {value.supervisors.length === 0 ? (
          <p>{text.sampling.nobody}</p>
        ) : (
          <DrawForm sampling={value} reload={reload} />
        )}
      </Card>
      <Card title={text.sampling.drawn} whoCanSee={text.sampling.whoDrawn}>
        {value.drawn.length === 0 && <p>{text.sampling.none}</p>}
        <ul className={layout.list}>
          {value.drawn.map((line) => (
            <li key={line.seed} className={layout.entry}>
              <Drawn line={line} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Drawn({ line }: { line: DrawnLine }) {
  const layout = useLayout();
  const { reference, name, title, supervisor, auditor, among, drawnOn, until, completedOn, seed } = line;
  return (
    <div className={layout.tight}>
      <p>{text.sampling.file(reference, name)}</p>
      <p className={layout.quiet}>{text.sampling.how(title, dateOf(drawnOn), among, supervisor)}</p>
      <p className={layout.quiet}>
        {completedOn
          ? text.sampling.completed(auditor, dateOf(completedOn))
          : text.sampling.open(auditor, dateOf(until))}
      </p>
      <p className={`${layout.quiet} ${layout.words}`}>{text.sampling.seed(seed)}</p>
    </div>
  );
}
