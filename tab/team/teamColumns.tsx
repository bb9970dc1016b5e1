import type { ReactNode } from 'react';
import type { StandingRow } from '../../bot/supervision/standingViews';
import { dateOf } from '../dates';
import { StandingMark } from '../parts/StandingMark';
import { text } from '../text';
import { Lines } from './Lines';

/** One column of the team's table: its title and what stands in a row. The cards of a narrow page use the same. */
export interface TeamColumn {
  id: keyof typeof text.team.columns;
  cell: (row: StandingRow) => ReactNode;
}

const dated = (date: string | undefined, otherwise: string): string => (date ? dateOf(date) : otherwise);

/** What a manager sees of each worker and function: dates, counts and states. */
export const teamColumns: TeamColumn[] = [
  {
    id: 'worker',
    cell: ({ worker, reach }) => (
      <Lines first={worker.name} rest={[worker.jobTitle, worker.reference, reach]} />
    ),
  },
  { id: 'function', cell: ({ functionTitle }) => functionTitle },
  { id: 'supervisor', cell: ({ supervisor }) => supervisor?.name ?? text.team.nobody },
  {
    id: 'lastHeld',
    cell: ({ lastHeld, writeUpAwaited }) => (
      <Lines
        first={dated(lastHeld, text.team.none)}
        rest={[writeUpAwaited && text.team.writeUp(dateOf(writeUpAwaited))]}
      />
    ),
  },
  { id: 'next', cell: ({ next }) => dated(next, text.team.notPlanned) },
  {
    id: 'state',
    cell: ({ state, explanation, rule }) => (
      <Lines first={<StandingMark state={state} />} rest={[explanation, text.team.rule(rule)]} />
    ),
  },
  { id: 'agreement', cell: ({ agreement }) => agreementOf(agreement) },
  {
    id: 'signatures',
    cell: ({ signatures, filingFailed }) => (
      <Lines
        first={signaturesOf(signatures)}
        rest={[filingFailed > 0 ? text.team.filingFailed(filingFailed) : undefined]}
      />
    ),
  },
  { id: 'actions', cell: ({ actions }) => text.team.actionsOpen(actions.open, actions.oldestDays) },
];

function agreementOf({ state, signedOn, reviewDue }: StandingRow['agreement']): string {
  if (state === 'reviewDue') return text.team.agreements.reviewDue(dated(reviewDue, text.team.none));
  return signedOn ? text.team.agreements.current(dateOf(signedOn)) : text.team.agreements.none;
}

function signaturesOf({ count, awaitedSince }: StandingRow['signatures']): string {
  return count > 0 ? text.team.awaited(count, dated(awaitedSince, text.team.none)) : text.team.allSigned;
}
