import { ToggleButton } from '@fluentui/react-components';
import type { OverviewView } from '../../bot/supervision/complianceViews';
import { exportFiles } from '../exports/exportFiles';
import { ExportMenu } from '../exports/ExportMenu';
import { Card } from '../parts/Card';
import { useLayout } from '../parts/useLayout';
import { DataTable } from '../table/DataTable';
import { text } from '../text';
import { changeQuery } from '../goTo';
import { useQuery } from '../useRoute';
import { everyTeamColumns, type Part, partColumns } from './partColumns';

const BY = 'by';
const EVERY_TEAM = 'teams';

/** The scopes one level down, each with its own figures; for the directorate every team at once too. */
export function Parts({ overview }: { overview: OverviewView }) {
  const layout = useLayout();
  const query = useQuery();
  const { scope, parts, teams } = overview;
  const every = teams !== undefined && new URLSearchParams(query).get(BY) === EVERY_TEAM;
  const own = text.overview.parts(scope.kind);
  const rows: Part[] = every ? teams : parts;
  return (
    <Card title={every ? text.overview.teams : own}>
      {teams && (
        <div className={layout.row} role="group" aria-label={text.overview.level}>
          <ToggleButton checked={!every} onClick={() => changeQuery('')}>
            {own}
          </ToggleButton>
          <ToggleButton checked={every} onClick={() => changeQuery(`?${BY}=${EVERY_TEAM}`)}>
            {text.overview.teams}
          </ToggleButton>
        </div>
      )}
      <DataTable
        key={every ? EVERY_TEAM : own}
        name={every ? text.overview.teams : own}
        columns={every ? everyTeamColumns : partColumns}
        rows={rows}
        keyOf={keyOf}
        tools={<ExportMenu files={exportFiles('parts', scope.scope)} />}
      />
    </Card>
  );
}

const keyOf = (part: Part): string => part.scope;
