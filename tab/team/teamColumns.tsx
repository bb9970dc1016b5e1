import type { ComplianceRow } from '../../bot/supervision/complianceViews';
import type { StandingState } from '../../bot/supervision/standingViews';
import { commonColumns as common } from '../arrangements/commonColumns';
import { dateOf } from '../dates';
import { fractionOf } from '../figures/shareOf';
import { ShareCell } from '../figures/ShareCell';
import { MonthStrip } from '../strip/MonthStrip';
import type { Column } from '../table/column';
import { text } from '../text';
import { agreementOf, casesOf, dated, limitsOf, signaturesOf } from './cellWords';
import { Lines } from './Lines';
import { StateCell } from './StateCell';

/** What asks for something first, comes first. */
const URGENCY: StandingState[] = [
  'pastLimit',
  'pastTarget',
  'dueSoon',
  'notStarted',
  'onTrack',
  'paused',
  'notStated',
  'left',
];

const titles = text.team.columns;
const choiceOf = (title: string) => ({ id: title, title });

/** What a manager sees of each worker and function: dates, counts and states. */
export const teamColumns: readonly Column<ComplianceRow>[] = [
  common.worker,
  common.function,
  common.supervisor,
  {
    id: 'profile',
    title: titles.profile,
    width: 112,
    optional: true,
    order: ({ profile }) => profile,
    choice: ({ profile }) => choiceOf(profile),
    cell: ({ profile }) => profile,
  },
  {
    ...common.state,
    width: 232,
    wide: true,
    order: ({ state }) => URGENCY.indexOf(state),
    cell: (row) => <StateCell row={row} />,
  },
  {
    id: 'strip',
    title: titles.strip,
    width: 260,
    wide: true,
    cell: ({ strip }) => <MonthStrip months={strip} />,
  },
  {
    ...common.lastHeld,
    brief: true,
    cell: ({ lastHeld, writeUpAwaited }) => (
      <Lines
        first={dated(lastHeld, text.team.none)}
        rest={[writeUpAwaited && text.team.writeUp(dateOf(writeUpAwaited))]}
      />
    ),
  },
  { ...common.next, brief: true },
  {
    id: 'limits',
    title: titles.limits,
    width: 160,
    order: ({ limitDate }) => limitDate,
    cell: (row) => <Lines first={limitsOf(row)[0]} rest={limitsOf(row).slice(1)} />,
  },
  {
    id: 'agreement',
    title: titles.agreement,
    width: 120,
    order: ({ agreement }) => agreement.signedOn,
    choice: ({ agreement }) => ({
      id: agreement.state,
      title: text.team.agreementStates[agreement.state],
    }),
    cell: ({ agreement }) => agreementOf(agreement),
  },
  {
    id: 'signatures',
    title: titles.signatures,
    width: 112,
    order: ({ signatures }) => signatures.count,
    cell: ({ signatures, filingFailed }) => (
      <Lines
        first={signaturesOf(signatures)}
        rest={[filingFailed > 0 ? text.team.filingFailed(filingFailed) : undefined]}
      />
    ),
  },
  {
    id: 'actions',
    title: titles.actions,
    width: 104,
    order: ({ actions }) => actions.open,
    cell: ({ actions }) => text.team.actionsOpen(actions.open, actions.oldestDays),
  },
  {
    id: 'cases',
    title: titles.cases,
    width: 112,
    order: ({ cases }) => cases?.past,
    cell: ({ cases }) => <Lines first={casesOf(cases)[0]} rest={casesOf(cases).slice(1)} />,
  },
  {
    id: 'held',
    title: titles.held,
    width: 112,
    optional: true,
    order: ({ heldOverTwelve }) => fractionOf(heldOverTwelve),
    cell: ({ heldOverTwelve }) => <ShareCell share={heldOverTwelve} />,
  },
  {
    id: 'signed',
    title: titles.signed,
    width: 112,
    optional: true,
    order: ({ signedInTime }) => fractionOf(signedInTime),
    cell: ({ signedInTime }) => <ShareCell share={signedInTime} />,
  },
];
