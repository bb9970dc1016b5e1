import { BUTTONS } from '../../text/buttons';
import { londonDay, whenInWords } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note } from './elements';
import { dateInput, minutesInput } from './inputs';
import type { SessionFacts } from './sessionFacts';

/** Asks the supervisor whether a session took place. Stays in their chat. */
export function didItHappen({ ref, kindTitle, session, worker }: SessionFacts, ctx: CardContext): Card {
  const today = londonDay(ctx.now);
  const data = refData(ref);
  const asked = PLANNING.didItHappen(kindTitle, worker.name, whenInWords(session.plannedAt, today));
  return makeCard({
    fallbackText: `${PLANNING.didItHappenTitle} ${asked}`,
    body: [
      heading(PLANNING.didItHappenTitle),
      line(asked),
      dateInput({
        id: 'heldOn',
        label: LABELS.heldOn,
        value: londonDay(session.plannedAt),
        max: today,
        required: NEEDED.date,
      }),
      minutesInput({
        id: 'minutes',
        label: LABELS.minutes,
        value: session.plannedMinutes,
        required: NEEDED.minutes,
      }),
      note(PLANNING.countsWhenSent),
    ],
    actions: [
      button({ title: BUTTONS.held, verb: 'confirmHeld', data, style: 'positive' }),
      button({ title: BUTTONS.notHeldMove, verb: 'show.move', data }),
      button({ title: BUTTONS.notHeldCancel, verb: 'show.cancel', data }),
      openSessionInTab(ref, ctx),
    ],
  });
}
