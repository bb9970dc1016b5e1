import type { ArrangementLine, ComplianceRow } from '../../bot/supervision/complianceViews';
import { AppLink } from '../parts/AppLink';
import { StandingMark } from '../parts/StandingMark';
import { addressOf } from '../routes';
import type { Column } from '../table/column';
import { dated } from '../team/cellWords';
import { Lines } from '../team/Lines';
import { text } from '../text';

type Row = ArrangementLine & Partial<Pick<ComplianceRow, 'reach'>>;
const titles = text.team.columns;

/** Where a worker and a function meet is one arrangement. */
export const keyOf = (row: Row): string => `${row.worker.id} ${row.function}`;

/** What a team's page and the list of a scope's arrangements both show of an arrangement. */
export const commonColumns = {
  worker: {
    id: 'worker',
    title: titles.worker,
    width: 160,
    order: ({ worker }) => worker.name,
    words: ({ worker }) => `${worker.name} ${worker.reference} ${worker.jobTitle}`,
    cell: ({ worker, team, function: name, functionTitle, reach }) => (
      <Lines
        first={
          <AppLink
            to={addressOf.pairing(team.id, worker.id, name)}
            name={text.team.openPairing(worker.name, functionTitle)}
          >
            {worker.name}
          </AppLink>
        }
        rest={[worker.jobTitle, worker.reference, reach]}
      />
    ),
  },
  state: {
    id: 'state',
    title: titles.state,
    width: 136,
    brief: true,
    order: ({ state }) => text.team.states[state],
    words: ({ state }) => text.team.states[state],
    choice: ({ state }) => ({ id: state, title: text.team.states[state] }),
    cell: ({ state }) => <StandingMark state={state} />,
  },
  function: {
    id: 'function',
    title: titles.function,
    width: 112,
    brief: true,
    order: ({ functionTitle }) => functionTitle,
    words: ({ functionTitle }) => functionTitle,
    choice: ({ function: id, functionTitle: title }) => ({ id, title }),
    cell: ({ functionTitle }) => functionTitle,
  },
  supervisor: {
    id: 'supervisor',
    title: titles.supervisor,
    width: 120,
    order: ({ supervisor }) => supervisor?.name,
    words: ({ supervisor }) => supervisor?.name ?? '',
    cell: ({ supervisor }) => supervisor?.name ?? text.team.nobody,
  },
  lastHeld: {
    id: 'lastHeld',
    title: titles.lastHeld,
    width: 112,
    order: ({ lastHeld }) => lastHeld,
    cell: ({ lastHeld }) => dated(lastHeld, text.team.none),
  },
  next: {
    id: 'next',
    title: titles.next,
    width: 112,
    order: ({ next }) => next,
    cell: ({ next }) => dated(next, text.team.notPlanned),
  },
} satisfies Record<string, Column<Row>>;
