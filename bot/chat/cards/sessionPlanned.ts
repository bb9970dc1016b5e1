import { BUTTONS } from '../../text/buttons';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line } from './elements';
import { sessionFactSet } from './sessionFactSet';
import type { SessionFacts } from './sessionFacts';

/** What the supervisor gets when a session is planned. May stay in a chat. */
export function sessionPlanned(view: SessionFacts, ctx: CardContext): Card {
  const data = refData(view.ref);
  const ahead = Date.parse(view.session.plannedAt) > Date.parse(ctx.now);
  return makeCard({
    fallbackText: `${PLANNING.plannedTitle(view.worker.name)}. ${view.stateText}`,
    body: [
      heading(PLANNING.plannedTitle(view.worker.name)),
      sessionFactSet(view, ctx),
      line(ahead ? PLANNING.askedToPrepare(view.worker.name) : PLANNING.writeUpNow),
    ],
    actions: [
      ahead ? undefined : button({ title: BUTTONS.writeRecord, verb: 'show.write', data, style: 'positive' }),
      button({ title: BUTTONS.openAgenda, verb: 'show.session', data }),
      view.may.moveSession ? button({ title: BUTTONS.move, verb: 'show.move', data }) : undefined,
      view.may.cancelSession
        ? button({ title: BUTTONS.cancelSession, verb: 'show.cancel', data })
        : undefined,
      openSessionInTab(view.ref, ctx),
    ],
  });
}
