import { planDays } from '../../supervision/planDays';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS } from '../../text/labels';
import { PLANNING } from '../../text/planningWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, line, note, subheading } from './elements';
import { dateInput, timeInput } from './inputs';
import type { PolicyLists } from './policyForCards';
import type { SessionFacts } from './sessionFacts';
import { whoseAndReason } from './whoseAndReason';

/** Cancels a session and, in the same card, puts it at another time. May stay in a personal chat. */
export function cancelForm(view: SessionFacts, policy: Pick<PolicyLists, 'reasons'>, ctx: CardContext): Card {
  const { ref, session, worker } = view;
  const today = londonDay(ctx.now);
  const { first, last } = planDays(today);
  const data = { ...refData(ref), seen: session.version };
  return makeCard({
    fallbackText: PLANNING.cancelTitle(worker.name),
    body: [
      heading(PLANNING.cancelTitle(worker.name)),
      line(PLANNING.nowPlanned(session.plannedAt, today)),
      ...whoseAndReason(view, policy),
      subheading(PLANNING.rebook),
      line(PLANNING.rebookHint),
      dateInput({ id: 'rebookDate', label: LABELS.newDate, min: first, max: last }),
      timeInput({ id: 'rebookTime', label: LABELS.newTime }),
      note(PLANNING.preparedKept),
    ],
    actions: [
      button({ title: BUTTONS.cancelSession, verb: 'cancelSession', data, style: 'destructive' }),
      button({ title: BUTTONS.keepSession, verb: 'show.session', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}
