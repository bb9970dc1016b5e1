import { planDays } from '../../supervision/planDays';
import { BUTTONS } from '../../text/buttons';
import { clockTime, londonDay } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note } from './elements';
import { dateInput, minutesInput, timeInput } from './inputs';
import type { PolicyLists } from './policyForCards';
import type { SessionFacts } from './sessionFacts';
import { whoseAndReason } from './whoseAndReason';

/** A new date and time, whose need it was, and why. May stay in a personal chat. */
export function moveForm(view: SessionFacts, policy: Pick<PolicyLists, 'reasons'>, ctx: CardContext): Card {
  const { ref, session, worker } = view;
  const today = londonDay(ctx.now);
  const { first, last } = planDays(today);
  return makeCard({
    fallbackText: PLANNING.moveTitle(worker.name),
    body: [
      heading(PLANNING.moveTitle(worker.name)),
      line(view.state === 'cancelled' ? view.stateText : PLANNING.nowPlanned(session.plannedAt, today)),
      dateInput({ id: 'date', label: LABELS.newDate, min: first, max: last, required: NEEDED.dayAhead }),
      timeInput({
        id: 'time',
        label: LABELS.newTime,
        value: clockTime(session.plannedAt),
        required: NEEDED.time,
      }),
      minutesInput({
        id: 'minutes',
        label: LABELS.minutes,
        value: session.plannedMinutes,
        required: NEEDED.minutes,
      }),
      ...whoseAndReason(view, policy),
      note(`${PLANNING.movesAlong} ${PLANNING.movedRecorded}`),
    ],
    actions: [
      button({
        title: BUTTONS.moveTo,
        verb: 'moveSession',
        data: { ...refData(ref), seen: session.version },
        style: 'positive',
      }),
      button({ title: BUTTONS.keepSession, verb: 'show.session', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}
