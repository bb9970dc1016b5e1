import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note } from './elements';
import { shortText } from './inputs';
import { otherOf, type SessionFacts } from './sessionFacts';

/** Asks the other for another time. May stay in a personal chat. */
export function requestMoveForm(view: SessionFacts, ctx: CardContext): Card {
  const other = otherOf(view).name;
  const data = refData(view.ref);
  return makeCard({
    fallbackText: PLANNING.requestTitle,
    body: [
      heading(PLANNING.requestTitle),
      line(PLANNING.nowPlanned(view.session.plannedAt, londonDay(ctx.now))),
      shortText({ id: 'why', label: LABELS.why }),
      note(PLANNING.request(other)),
    ],
    actions: [
      button({ title: BUTTONS.sendRequest(other), verb: 'requestMove', data, style: 'positive' }),
      button({ title: BUTTONS.keepSession, verb: 'show.session', data }),
      openSessionInTab(view.ref, ctx),
    ],
  });
}
