import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { keyOf } from '../arrangements/commonColumns';
import { exportFiles } from '../exports/exportFiles';
import { ExportMenu } from '../exports/ExportMenu';
import { AsOf } from '../figures/AsOf';
import { StateCounts } from '../figures/StateCounts';
import { PaperDefinitions } from '../paper/PaperDefinitions';
import { Card } from '../parts/Card';
import { LinkButton } from '../parts/LinkButton';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { Trail } from '../parts/Trail';
import { useLayout } from '../parts/useLayout';
import { addressOf, askedBy } from '../routes';
import { StripLegend } from '../strip/StripLegend';
import { DataTable } from '../table/DataTable';
import { TableLoading } from '../table/TableLoading';
import { text } from '../text';
import { useApp } from '../useApp';
import { useResource } from '../useResource';
import { teamColumns } from './teamColumns';

/** A team's compliance: counts, then a row for each worker and function. Never content. */
export function TeamPage({ team }: { team: string }) {
  const { value, problem, reload } = useResource<Answers['team']>(askedBy.team(team));
  const { me } = useApp();
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <TableLoading />;
  const { rows, asOf, counts, definitions, within } = value;
  const scope = `team.${team}`;
  return (
    <div className={layout.stack}>
      <Trail within={within} />
      <PageTitle title={text.team.title(value.team.name)}>
        <p>{value.team.service}</p>
        <AsOf instant={asOf} />
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Card title={text.team.counts}>
        <StateCounts states={counts} definition={definitions.find(({ id }) => id === 'states')} />
        {me.oversees.some((one) => one.scope === scope) && (
          <div className={layout.row}>
            <LinkButton to={addressOf.overview(scope)}>{text.overview.figuresAndTrends}</LinkButton>
          </div>
        )}
      </Card>
      <Card title={text.team.people} whoCanSee={`${whoSees(['team'])} ${text.team.never}`}>
        {rows.length === 0 ? (
          <p>{text.team.empty}</p>
        ) : (
          <>
            <DataTable
              name={text.team.table}
              columns={teamColumns}
              rows={rows}
              keyOf={keyOf}
              tools={<ExportMenu files={exportFiles('rows', scope)} />}
            />
            <StripLegend />
          </>
        )}
      </Card>
      <PaperDefinitions definitions={definitions} />
    </div>
  );
}
