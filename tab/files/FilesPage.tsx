import { mergeClasses } from '@fluentui/react-components';
import type { AccessRequestsAnswer } from '../../bot/api/contract';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { addressOf } from '../routes';
import { text } from '../text';
import { useResource } from '../useResource';
import { AccessRequests } from './AccessRequests';
import { FindWorker } from './FindWorker';
import { QuietOpenings } from './QuietOpenings';

/** For senior managers and human resources: a worker's records, and who asks to be let into a file. */
export function FilesPage() {
  const { value, problem, reload } = useResource<AccessRequestsAnswer>('/api/access-requests');
  const layout = useLayout();
  if (!value && problem) return <PageProblem problem={problem} retry={reload} />;
  return (
    <div className={mergeClasses(layout.stack, layout.reading)}>
      <PageTitle title={text.files.title}>
        <p>{text.files.intro}</p>
        {value && <WhoCanSee>{value.whoCanSee}</WhoCanSee>}
      </PageTitle>
      <FindWorker leadsTo={addressOf.file} called={text.files.listOf} />
      <ProblemMessage problem={problem} retry={reload} />
      {value && <AccessRequests requests={value.requests} reload={reload} />}
      {value && <QuietOpenings openings={value.quiet} reload={reload} />}
    </div>
  );
}
