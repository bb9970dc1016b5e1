import type { PairingSession, StripEvent } from '../../bot/supervision/complianceViews';
import { dateOf } from '../dates';
import type { Column } from '../table/column';
import { dated } from '../team/cellWords';
import { Lines } from '../team/Lines';
import { text } from '../text';

const titles = text.pairing.columns;
const day = (date: string | undefined): string => dated(date, text.overview.dash);

/** 'Moved to 3 November 2026: Sickness, the worker’s need' */
const movedWords = (event: StripEvent & { cancelled?: true }): string =>
  text.pairing.moved(event.to && dateOf(event.to), event.reasonTitle, text.overview.whose[event.whose]);

const cancelledWords = (event: StripEvent): string =>
  text.pairing.cancelled(event.reasonTitle, text.overview.whose[event.whose]);

/** What a manager sees of one session. */
export const sessionColumns: readonly Column<PairingSession>[] = [
  {
    id: 'planned',
    title: titles.planned,
    width: 152,
    order: ({ plannedOn }) => plannedOn,
    words: ({ plannedOn }) => dateOf(plannedOn),
    cell: ({ firstPlannedOn, plannedOn }) => (
      <Lines
        first={dateOf(plannedOn)}
        rest={[firstPlannedOn === plannedOn ? undefined : text.pairing.first(dateOf(firstPlannedOn))]}
      />
    ),
  },
  {
    id: 'kind',
    title: titles.kind,
    width: 128,
    order: ({ kindTitle }) => kindTitle,
    words: ({ kindTitle }) => kindTitle,
    choice: ({ kindTitle }) => ({ id: kindTitle, title: kindTitle }),
    cell: ({ kindTitle }) => kindTitle,
  },
  {
    id: 'state',
    title: titles.state,
    width: 264,
    brief: true,
    wide: true,
    order: ({ state }) => text.pairing.states[state],
    choice: ({ state }) => ({ id: state, title: text.pairing.states[state] }),
    cell: ({ text: sentence, moved, cancelled }) => (
      <Lines
        first={sentence}
        rest={[...moved.map(movedWords), cancelled ? cancelledWords(cancelled) : undefined]}
      />
    ),
  },
  {
    id: 'minutes',
    title: titles.minutes,
    width: 88,
    order: ({ minutes }) => minutes,
    cell: ({ minutes }) => (minutes === undefined ? text.overview.dash : text.pairing.minutes(minutes)),
  },
  {
    id: 'sent',
    title: titles.sent,
    width: 128,
    order: ({ sentOn }) => sentOn,
    cell: ({ sentOn }) => day(sentOn),
  },
  {
    id: 'signed',
    title: titles.signed,
    width: 128,
    order: ({ signedOn }) => signedOn,
    cell: ({ signedOn, unsigned }) => (unsigned ? text.pairing.unsigned : day(signedOn)),
  },
  {
    id: 'supervisor',
    title: titles.supervisor,
    width: 128,
    optional: true,
    order: ({ supervisor }) => supervisor,
    words: ({ supervisor }) => supervisor,
    cell: ({ supervisor }) => supervisor,
  },
];
