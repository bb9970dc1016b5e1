import type { ArrangementLine } from '../../bot/supervision/complianceViews';
import { AppLink } from '../parts/AppLink';
import { StandingMark } from '../parts/StandingMark';
import { addressOf } from '../routes';
import type { Column } from '../table/column';
import { dated } from '../team/cellWords';
import { Lines } from '../team/Lines';
import { text } from '../text';

const titles = { ...text.team.columns, ...text.overview.listColumns };

/** Where a worker and a function meet is one arrangement. */
export const keyOf = (row: ArrangementLine): string => `${row.worker.id} ${row.function}`;

/** Where each arrangement stands; the pairing's page says the rest. */
export const arrangementColumns: readonly Column<ArrangementLine>[] = [
  {
    id: 'worker',
    title: titles.worker,
    width: 184,
    order: ({ worker }) => worker.name,
    words: ({ worker }) => `${worker.name} ${worker.reference} ${worker.jobTitle}`,
    cell: ({ worker, team, function: name, functionTitle }) => (
      <Lines
        first={
          <AppLink
            to={addressOf.pairing(team.id, worker.id, name)}
            name={text.team.openPairing(worker.name, functionTitle)}
          >
            {worker.name}
          </AppLink>
        }
        rest={[worker.jobTitle, worker.reference]}
      />
    ),
  },
  {
    id: 'state',
    title: titles.state,
    width: 136,
    brief: true,
    order: ({ state }) => text.team.states[state],
    words: ({ state }) => text.team.states[state],
    choice: ({ state }) => ({ id: state, title: text.team.states[state] }),
    cell: ({ state }) => <StandingMark state={state} />,
  },
  {
    id: 'function',
    title: titles.function,
    width: 120,
    brief: true,
    order: ({ functionTitle }) => functionTitle,
    words: ({ functionTitle }) => functionTitle,
    choice: ({ function: id, functionTitle: title }) => ({ id, title }),
    cell: ({ functionTitle }) => functionTitle,
  },
  {
    id: 'service',
    title: titles.service,
    width: 160,
    order: ({ service }) => service,
    words: ({ service }) => service,
    choice: ({ service }) => ({ id: service, title: service }),
    cell: ({ service }) => service,
  },
  {
    id: 'team',
    title: titles.team,
    width: 136,
    brief: true,
    order: ({ team }) => team.name,
    words: ({ team }) => team.name,
    cell: ({ team }) => <AppLink to={addressOf.team(team.id)}>{team.name}</AppLink>,
  },
  {
    id: 'supervisor',
    title: titles.supervisor,
    width: 136,
    order: ({ supervisor }) => supervisor?.name,
    words: ({ supervisor }) => supervisor?.name ?? '',
    cell: ({ supervisor }) => supervisor?.name ?? text.team.nobody,
  },
  {
    id: 'lastHeld',
    title: titles.lastHeld,
    width: 120,
    order: ({ lastHeld }) => lastHeld,
    cell: ({ lastHeld }) => dated(lastHeld, text.team.none),
  },
  {
    id: 'next',
    title: titles.next,
    width: 120,
    order: ({ next }) => next,
    cell: ({ next }) => dated(next, text.team.notPlanned),
  },
  {
    id: 'limit',
    title: titles.limit,
    width: 120,
    order: ({ limitDate }) => limitDate,
    cell: ({ limitDate }) => dated(limitDate, text.team.none),
  },
];
