import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ListedWorker, OpenMattersAnswer } from '../../bot/api/contract';
import { dateOf } from '../dates';
import { FindWorker } from '../files/FindWorker';
import { QuietOpenings } from '../files/QuietOpenings';
import { AppLink } from '../parts/AppLink';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { addressOf } from '../routes';
import { text } from '../text';
import { useResource } from '../useResource';
import { SubjectAccessLine } from './SubjectAccessLine';

/** What is open in people's files for the data protection officer: names, days and reasons, never content. */
export function ProtectionPage() {
  const { value, problem, reload } = useResource<OpenMattersAnswer>('/api/open-matters');
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.protection.title}>
        <p>{text.protection.intro}</p>
        <WhoCanSee>{value.whoCanSee}</WhoCanSee>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Matters
        title={text.protection.subjectAccess}
        lines={value.subjectAccess}
        says={(one) => <SubjectAccessLine one={one} reload={reload} />}
      />
      <QuietOpenings openings={value.quiet} reload={reload} />
      <Matters title={text.protection.access} lines={value.access} says={accessWords} />
      <Matters title={text.protection.holds} lines={value.holds} says={Held} />
      <Matters
        title={text.protection.review}
        hint={text.protection.reviewHint}
        lines={value.review}
        says={({ leftOn, since }) => <p>{text.protection.since(dateOf(leftOn), dateOf(since))}</p>}
      />
      <FindWorker hint={text.protection.findHint} leadsTo={addressOf.log} called={text.protection.logOf} />
    </div>
  );
}

/** One kind of open matter; each line begins with whose file it is, which leads to that file's log. */
function Matters<T extends { worker: ListedWorker }>(props: {
  title: string;
  hint?: string;
  lines: T[];
  says: (line: T) => ReactNode;
}) {
  const layout = useLayout();
  return (
    <Card title={props.title}>
      {props.lines.length === 0 && <p>{text.protection.none}</p>}
      {props.hint && props.lines.length > 0 && <p className={layout.quiet}>{props.hint}</p>}
      <ul className={layout.list}>
        {props.lines.map((line, place) => (
          <li key={`${line.worker.id} ${place}`} className={layout.entry}>
            <div className={layout.tight}>
              <AppLink to={addressOf.log(line.worker.id)}>
                {text.protection.of(line.worker.name, line.worker.reference, line.worker.team)}
              </AppLink>
              {props.says(line)}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function accessWords({ by, at, until, decidedBy }: OpenMattersAnswer['access'][number]) {
  if (!until) return <p>{text.protection.asks(by.name, dateOf(at))}</p>;
  return <p>{text.protection.letIn(by.name, dateOf(until), decidedBy?.name ?? '')}</p>;
}

function Held({ on, by, why }: OpenMattersAnswer['holds'][number]) {
  return (
    <>
      <p>{text.protection.held(dateOf(on), by)}</p>
      <p>{why}</p>
    </>
  );
}
