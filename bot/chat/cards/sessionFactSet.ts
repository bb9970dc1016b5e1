import { londonDay, whenInWords } from '../../text/dates';
import { PLANNING } from '../../text/planningWords';
import type { CardContext, Part } from './card';
import { facts } from './elements';
import { otherOf, type SessionFacts } from './sessionFacts';

/** Kind, with whom, when, how long. */
export function sessionFactSet(
  view: Pick<SessionFacts, 'kindTitle' | 'session' | 'role' | 'worker' | 'supervisor'>,
  { now }: CardContext,
): Part {
  return facts({
    [PLANNING.kind]: view.kindTitle,
    [PLANNING.with]: otherOf(view).name,
    [PLANNING.when]: whenInWords(view.session.plannedAt, londonDay(now)),
    [PLANNING.length]: PLANNING.minutes(view.session.plannedMinutes),
  });
}
