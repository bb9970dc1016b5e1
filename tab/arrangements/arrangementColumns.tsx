import type { ArrangementLine } from '../../bot/supervision/complianceViews';
import { AppLink } from '../parts/AppLink';
import { addressOf } from '../routes';
import type { Column } from '../table/column';
import { dated } from '../team/cellWords';
import { text } from '../text';
import { commonColumns as common } from './commonColumns';

const titles = text.overview.listColumns;

/** Where each arrangement stands; the pairing's page says the rest. */
export const arrangementColumns: readonly Column<ArrangementLine>[] = [
  { ...common.worker, width: 184 },
  common.state,
  { ...common.function, width: 120 },
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
  { ...common.supervisor, width: 136 },
  { ...common.lastHeld, width: 120 },
  { ...common.next, width: 120 },
  {
    id: 'limit',
    title: titles.limit,
    width: 120,
    order: ({ limitDate }) => limitDate,
    cell: ({ limitDate }) => dated(limitDate, text.team.none),
  },
];
