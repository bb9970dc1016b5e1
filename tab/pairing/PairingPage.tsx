import type { Answers } from '../../bot/api/contract';
import { AsOf } from '../figures/AsOf';
import { Card } from '../parts/Card';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { Trail } from '../parts/Trail';
import { useLayout } from '../parts/useLayout';
import { WhoCanSee } from '../parts/WhoCanSee';
import { askedBy } from '../routes';
import { TableLoading } from '../table/TableLoading';
import { text } from '../text';
import { useResource } from '../useResource';
import { Agreements } from './Agreements';
import { Facts } from './Facts';
import { Gaps } from './Gaps';
import { Managing } from './Managing';
import { Pauses } from './Pauses';
import { Sessions } from './Sessions';
import { Supervisors } from './Supervisors';
import { Year } from './Year';

/** One arrangement: a worker and a function of supervision. Dates, moves, states and counts; never content. */
export function PairingPage({ at }: { at: { team: string; worker: string; function: string } }) {
  const { value, problem, reload } = useResource<Answers['pairing']>(askedBy.pairing(at));
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <TableLoading />;
  const { row, team, within, asOf } = value;
  return (
    <div className={layout.stack}>
      <Trail within={[...within, team]} />
      <PageTitle title={text.pairing.title(row.worker.name, row.functionTitle)}>
        <p>{[row.worker.jobTitle, row.worker.reference, team.title].join(' · ')}</p>
        <AsOf instant={asOf} />
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Facts row={row} />
      <Managing view={value} reload={reload} />
      <Year strip={row.strip} />
      <Sessions view={value} />
      <Pauses pauses={value.pauses} />
      <Gaps gaps={value.gaps} />
      <Agreements row={row} agreements={value.agreements} />
      <Supervisors supervisors={value.supervisors} />
      <Card title={text.pairing.whoCanSee}>
        <div className={layout.tight}>
          {value.whoCanSee.map((sentence) => (
            <WhoCanSee key={sentence}>{sentence}</WhoCanSee>
          ))}
        </div>
      </Card>
    </div>
  );
}
