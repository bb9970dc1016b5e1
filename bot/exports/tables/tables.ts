import type {
  FigureId,
  MonthFigures,
  PairingSession,
  PartView,
  Share,
} from '../../supervision/complianceViews';
import { londonDate } from '../../supervision/calendar';
import { STATES } from '../../supervision/tally';
import type { StandingRow } from '../../supervision/standingViews';
import { TABLES } from '../../text/tableWords';
import type { Cell, Column } from './table';

const { columns: C, states, figures } = TABLES;

const day = (on: string | undefined): Cell => on && { day: on };

/** The arrangements of a team, a service or the directorate: what the team's page shows, without the strip. */
export const rowColumns: readonly Column<StandingRow>[] = [
  { title: C.service, width: 24, of: ({ service }) => service },
  { title: C.team, width: 24, of: ({ team }) => team.name },
  { title: C.worker, width: 26, of: ({ worker }) => worker.name },
  { title: C.reference, width: 12, of: ({ worker }) => worker.reference },
  { title: C.jobTitle, width: 26, of: ({ worker }) => worker.jobTitle },
  { title: C.function, width: 22, of: ({ functionTitle }) => functionTitle },
  { title: C.supervisor, width: 26, of: ({ supervisor }) => supervisor?.name },
  { title: C.profile, width: 16, of: ({ profile }) => profile },
  { title: C.state, width: 14, of: ({ state }) => states[state] },
  { title: C.explanation, width: 60, of: ({ explanation }) => explanation },
  { title: C.rule, width: 40, of: ({ rule }) => rule },
  { title: C.lastHeld, width: 12, of: ({ lastHeld }) => day(lastHeld) },
  { title: C.writeUpAwaited, width: 12, of: ({ writeUpAwaited }) => day(writeUpAwaited) },
  { title: C.next, width: 12, of: ({ next }) => day(next && londonDate(next)) },
  { title: C.target, width: 12, of: ({ targetDate }) => day(targetDate) },
  { title: C.limit, width: 12, of: ({ limitDate }) => day(limitDate) },
  { title: C.yearCount, width: 10, of: ({ yearCount }) => yearCount },
  { title: C.yearExpected, width: 10, of: ({ yearExpected }) => yearExpected },
  { title: C.yearMinimum, width: 10, of: ({ yearMinimum }) => yearMinimum },
  { title: C.agreementSigned, width: 12, of: ({ agreement }) => day(agreement.signedOn) },
  { title: C.agreementReview, width: 12, of: ({ agreement }) => day(agreement.reviewDue) },
  { title: C.signaturesAwaited, width: 12, of: ({ signatures }) => signatures.count },
  { title: C.awaitedSince, width: 12, of: ({ signatures }) => day(signatures.awaitedSince) },
  { title: C.actionsOpen, width: 10, of: ({ actions }) => actions.open },
  { title: C.actionsOverdue, width: 10, of: ({ actions }) => actions.overdue },
  { title: C.casesOpen, width: 10, of: ({ cases }) => cases?.open },
  { title: C.casesWithin, width: 10, of: ({ cases }) => cases?.within },
  { title: C.paused, width: 10, of: ({ paused }) => (paused ? TABLES.yes : undefined) },
  { title: C.pausedFrom, width: 12, of: ({ paused }) => day(paused?.from) },
];

const FIGURES = Object.keys(figures) as FigureId[];

const share = (title: string, of: (row: PartView) => Share | undefined): Column<PartView>[] => [
  { title, width: 14, of: (row) => of(row)?.is },
  { title: TABLES.of(title), width: 14, of: (row) => of(row)?.of },
];

/** The parts of a service or of the directorate with their figures, each as so many of so many. */
export const partColumns: readonly Column<PartView & { service?: string }>[] = [
  { title: C.service, width: 24, of: ({ service }) => service },
  { title: C.team, width: 28, of: ({ title }) => title },
  { title: C.arrangements, width: 12, of: ({ arrangements }) => arrangements },
  ...STATES.map((state) => ({
    title: states[state],
    width: 12,
    of: (row: PartView) => row.states[state],
  })),
  ...FIGURES.flatMap((figure) => share(figures[figure], (row) => row.figures[figure])),
];

/** Month by month. */
export const monthColumns: readonly Column<MonthFigures>[] = [
  { title: C.month, width: 12, of: ({ month }) => month },
  { title: C.planned, width: 12, of: ({ planned }) => planned },
  { title: C.held, width: 12, of: ({ held }) => held },
  { title: C.heldAsPlanned, width: 12, of: ({ heldAsPlanned }) => heldAsPlanned },
  { title: C.moved, width: 12, of: ({ moved }) => moved },
  { title: C.cancelled, width: 12, of: ({ cancelled }) => cancelled },
  { title: C.signedInTime, width: 12, of: ({ signedInTime }) => signedInTime?.is },
  { title: C.toBeSigned, width: 12, of: ({ signedInTime }) => signedInTime?.of },
  ...STATES.map((state) => ({
    title: states[state],
    width: 12,
    of: (row: MonthFigures) => row.states[state],
  })),
];

/** A session with whose it was. */
export interface SessionLine {
  row: Pick<StandingRow, 'worker' | 'team' | 'functionTitle'>;
  session: PairingSession;
}

/** Every session of the arrangements, with what became of it. */
export const sessionColumns: readonly Column<SessionLine>[] = [
  { title: C.team, width: 24, of: ({ row }) => row.team.name },
  { title: C.worker, width: 26, of: ({ row }) => row.worker.name },
  { title: C.reference, width: 12, of: ({ row }) => row.worker.reference },
  { title: C.function, width: 22, of: ({ row }) => row.functionTitle },
  { title: C.supervisor, width: 26, of: ({ session }) => session.supervisor },
  { title: C.kind, width: 22, of: ({ session }) => session.kindTitle },
  { title: C.firstPlanned, width: 12, of: ({ session }) => day(session.firstPlannedOn) },
  { title: C.plannedFor, width: 12, of: ({ session }) => day(session.plannedOn) },
  { title: C.heldOn, width: 12, of: ({ session }) => day(session.heldOn) },
  { title: C.minutes, width: 10, of: ({ session }) => session.minutes },
  { title: C.sentOn, width: 12, of: ({ session }) => day(session.sentOn) },
  { title: C.signedOn, width: 12, of: ({ session }) => day(session.signedOn) },
  { title: C.whatBecame, width: 70, of: ({ session }) => session.text },
];
