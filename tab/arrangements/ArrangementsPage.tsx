import type { Answers } from '../../bot/api/contract';
import { whoSees } from '../../bot/text/whoSees';
import { exportFiles } from '../exports/exportFiles';
import { ExportMenu } from '../exports/ExportMenu';
import { AsOf } from '../figures/AsOf';
import { Card } from '../parts/Card';
import { PageProblem } from '../parts/PageProblem';
import { PageTitle } from '../parts/PageTitle';
import { ProblemMessage } from '../parts/ProblemMessage';
import { Trail } from '../parts/Trail';
import { useLayout } from '../parts/useLayout';
import { askedBy } from '../routes';
import { DataTable } from '../table/DataTable';
import { TableLoading } from '../table/TableLoading';
import { text } from '../text';
import { useResource } from '../useResource';
import { arrangementColumns } from './arrangementColumns';
import { keyOf } from './commonColumns';

/** Every arrangement of a scope in one list that can be searched and filtered. Never content. */
export function ArrangementsPage({ scope }: { scope: string }) {
  const { value, problem, reload } = useResource<Answers['arrangements']>(askedBy.arrangements(scope));
  const layout = useLayout();
  if (!value) return problem ? <PageProblem problem={problem} retry={reload} /> : <TableLoading />;
  return (
    <div className={layout.stack}>
      <Trail within={[...value.within, value.scope]} />
      <PageTitle title={text.overview.everybodyOf(value.scope.title)}>
        <AsOf instant={value.asOf} />
      </PageTitle>
      <ProblemMessage problem={problem} retry={reload} />
      <Card title={text.team.people} whoCanSee={`${whoSees(['overview'])} ${text.overview.never}`}>
        {value.rows.length === 0 ? (
          <p>{text.overview.noArrangements}</p>
        ) : (
          <DataTable
            name={text.team.table}
            columns={arrangementColumns}
            rows={value.rows}
            keyOf={keyOf}
            tools={<ExportMenu files={exportFiles('rows', scope)} />}
          />
        )}
      </Card>
    </div>
  );
}
