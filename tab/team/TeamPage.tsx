import type { Answers } from '../../bot/api/contract';
import { dayOf, timeOf } from '../dates';
import { Card } from '../parts/Card';
import { Loading } from '../parts/Loading';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';
import { useResource } from '../useResource';
import { TeamCards } from './TeamCards';
import { TeamCounts } from './TeamCounts';
import { TeamTable } from './TeamTable';
import { useWide } from './useWide';

/** A team's compliance: counts, then a row for each worker and function. Never content. */
export function TeamPage({ team }: { team: string }) {
  const { value, problem, reload } = useResource<Answers['team']>(`/api/teams/${team}`);
  const layout = useLayout();
  const wide = useWide();
  if (!value) return problem ? <ProblemMessage problem={problem} retry={reload} /> : <Loading />;
  const { rows, asOf, counts } = value;
  return (
    <div className={layout.stack}>
      <PageTitle title={text.team.title(value.team.name)}>
        <p>{value.team.service}</p>
        <p className={layout.quiet}>{text.team.asOf(dayOf(asOf), timeOf(asOf))}</p>
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Card title={text.team.counts}>
        <TeamCounts counts={counts} />
      </Card>
      <Card title={text.team.people} whoCanSee={text.team.never}>
        {rows.length === 0 && <p>{text.team.empty}</p>}
        {rows.length > 0 && (wide ? <TeamTable rows={rows} /> : <TeamCards rows={rows} />)}
      </Card>
    </div>
  );
}
