import { AGREEMENT } from '../../supervision/headings';
import type { SessionView } from '../../supervision/views';
import { BUTTONS } from '../../text/buttons';
import { londonDay } from '../../text/dates';
import { LABELS, NEEDED } from '../../text/labels';
import { RECORD } from '../../text/recordWords';
import { button, openSessionInTab, refData } from './actions';
import { makeCard, type Card, type CardContext } from './card';
import { heading, note } from './elements';
import { dateInput, daysInput, minutesInput, toggleInput } from './inputs';

/** When the session really took place, how long, and whether the check-in was part of it. */
export function recordDetails({ ref, session, draft, whoCanSee }: SessionView, ctx: CardContext): Card {
  const today = londonDay(ctx.now);
  const planned = londonDay(session.plannedAt);
  const heldOn = draft?.heldOn ?? session.held?.on ?? (planned <= today ? planned : undefined);
  return makeCard({
    fallbackText: RECORD.detailsTitle,
    body: [
      heading(RECORD.detailsTitle),
      dateInput({
        id: 'heldOn',
        label: LABELS.heldOn,
        max: today,
        required: NEEDED.date,
        ...(heldOn && { value: heldOn }),
      }),
      minutesInput({
        id: 'minutes',
        label: LABELS.minutes,
        value: draft?.minutes ?? session.held?.minutes ?? session.plannedMinutes,
        required: NEEDED.minutes,
      }),
      session.kind === AGREEMENT
        ? daysInput({
            id: 'everyDays',
            label: LABELS.everyDays,
            ...(draft?.everyDays && { value: draft.everyDays }),
          })
        : toggleInput({ id: 'checkIn', title: LABELS.checkIn, value: draft?.checkIn ?? false }),
      note(RECORD.detailsHint),
      note(whoCanSee.record),
    ],
    actions: [
      button({
        title: BUTTONS.save,
        verb: 'saveRecord',
        data: { ...refData(ref), seen: draft?.version ?? 0 },
        style: 'positive',
      }),
      button({ title: BUTTONS.allHeadings, verb: 'show.write', data: refData(ref) }),
      openSessionInTab(ref, ctx),
    ],
  });
}
