import type { ActionView } from '../../supervision/views';
import { ACTIONS } from '../../text/actionWords';
import { londonDay } from '../../text/dates';
import type { CardContext, Part } from './card';
import { note, said, words } from './elements';

/** An action in full: what, who, by when, how old, and why it is stuck. Only in answer to a click. */
export function actionLines(
  { text, owner, due, ageDays, overdue, state, why, worker, mine }: ActionView,
  { now }: CardContext,
): Part[] {
  const facts = ACTIONS.facts(owner.name, due, ageDays, overdue, londonDay(now));
  const about = mine && owner.id !== worker.id ? `${facts}. ${ACTIONS.promised(worker.name)}` : facts;
  return [
    ...words(text),
    note(state === 'open' ? about : `${ACTIONS.states[state]}. ${about}`),
    ...(why ? [said(`${ACTIONS.because[state]}: `, why)] : []),
  ];
}
