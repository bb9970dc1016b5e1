import type { FigureId, PartView } from '../../bot/supervision/complianceViews';
import type { StandingState } from '../../bot/supervision/standingViews';
import { fractionOf } from '../figures/shareOf';
import { ShareCell } from '../figures/ShareCell';
import { AppLink } from '../parts/AppLink';
import { addressOf } from '../routes';
import type { Column } from '../table/column';
import { text } from '../text';
import { figure } from '../texts/counted';

/** A scope below the one that the page is about; a team of the directorate says which service it is in. */
export type Part = PartView & { service?: string };

const titles = text.overview.columns;
const STATES = ['pastLimit', 'pastTarget', 'dueSoon', 'onTrack'] as const;
const SHARES = ['heldOverTwelve', 'agreementsCurrent', 'signedInTime', 'casesInTime'] as const;

/** A team opens as its people, anything wider as its own overview. */
const addressOfPart = ({ kind, id, scope }: Part): string =>
  kind === 'team' && id ? addressOf.team(id) : addressOf.overview(scope);

const state = (id: StandingState & keyof typeof titles, optional = false): Column<Part> => ({
  id,
  title: titles[id],
  width: 88,
  brief: true,
  figure: true,
  optional,
  order: ({ states }) => states[id],
  cell: ({ states }) => figure(states[id]),
});

const share = (id: FigureId & keyof typeof titles): Column<Part> => ({
  id,
  title: titles[id],
  width: 128,
  figure: true,
  optional: id === 'signedInTime' || id === 'casesInTime',
  order: ({ figures }) => fractionOf(figures[id]),
  cell: ({ figures }) => <ShareCell share={figures[id]} />,
});

const named: Column<Part> = {
  id: 'title',
  title: titles.title,
  width: 200,
  order: ({ title }) => title,
  words: ({ title }) => title,
  cell: (part) => <AppLink to={addressOfPart(part)}>{part.title}</AppLink>,
};

const service: Column<Part> = {
  id: 'service',
  title: titles.service,
  width: 160,
  order: (part) => part.service,
  words: (part) => part.service ?? '',
  choice: (part) => (part.service ? { id: part.service, title: part.service } : undefined),
  cell: (part) => part.service,
};

const facts: Column<Part>[] = [
  {
    id: 'arrangements',
    title: titles.arrangements,
    width: 104,
    figure: true,
    order: ({ arrangements }) => arrangements,
    cell: ({ arrangements }) => figure(arrangements),
  },
  ...STATES.map((id) => state(id)),
  state('paused', true),
  state('notStarted', true),
  ...SHARES.map((id) => share(id)),
  {
    id: 'actionsOverdue',
    title: titles.actionsOverdue,
    width: 104,
    figure: true,
    order: ({ figures }) => figures.actionsOverdue?.is,
    cell: ({ figures }) => figure(figures.actionsOverdue?.is ?? 0),
  },
];

/** The parts one level down. */
export const partColumns: readonly Column<Part>[] = [named, ...facts];

/** Every team of the directorate, each with its service. */
export const everyTeamColumns: readonly Column<Part>[] = [named, service, ...facts];
