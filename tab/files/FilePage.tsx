import { mergeClasses } from '@fluentui/react-components';
import type { RecordsAnswer } from '../../bot/api/contract';
import type { SessionLine } from '../../bot/supervision/views';
import { dateOf } from '../dates';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { Loading } from '../parts/Loading';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { addressOf } from '../routes';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { ProposeQuiet } from './ProposeQuiet';
import { RequestAccess } from './RequestAccess';

/** The records of a worker that one may open: dates and states, nothing of what was said. */
export function FilePage({ worker }: { worker: string }) {
  const { value, problem, reload } = useResource<RecordsAnswer>(`/api/files/${worker}`);
  const { me } = useApp();
  const layout = useLayout();
  if (!value && problem?.answer.code === 'notFound' && me.oversees.length > 0)
    return <RequestAccess worker={worker} />;
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <Loading />;
  const { name, reference, team } = value.worker;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.files.listOf(name)}>
        <p className={layout.quiet}>{text.files.facts(reference, team)}</p>
        {value.asksReason && <p>{text.files.intro}</p>}
        <WhoCanSee>{value.whoCanSee}</WhoCanSee>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Card title={text.files.list}>
        {value.records.length === 0 && <p>{text.files.noRecords}</p>}
        <ul className={layout.list}>
          {value.records.map((line) => (
            <li key={line.ref.session} className={layout.entry}>
              <Entry line={line} />
            </li>
          ))}
        </ul>
      </Card>
      {value.mayOpenQuietly && <ProposeQuiet worker={worker} />}
    </div>
  );
}

function Entry({ line }: { line: SessionLine }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <p>
        {line.kindTitle}, {dateOf(line.plannedAt)}
      </p>
      <p className={layout.quiet}>{line.stateText}</p>
      {line.recordNumber !== undefined && (
        <div className={layout.row}>
          <LinkButton
            to={addressOf.record(line.ref, line.recordNumber)}
            name={text.files.readOf(dateOf(line.plannedAt))}
          >
            {text.files.read}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
