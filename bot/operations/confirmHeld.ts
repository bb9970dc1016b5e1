import { daysAfter } from '../supervision/calendar';
import { change, refuse, type Context } from '../supervision/decision';
import type { Refusal } from '../supervision/refusal';
import type { Decide } from './operation';
import { withSession } from './operation';
import { FIELD } from '../text/fieldWords';

/** Notes that the session took place. It counts only when its record is sent for signature (DESIGN rule 3). */
export const confirmHeld: Decide<'confirmHeld'> = (subject, input, context) => {
  const { session } = subject;
  if (session.held?.on === input.heldOn && session.held.minutes === input.minutes) return change(subject);
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  const refused = refuseHeldOn(input.heldOn, context);
  if (refused) return { refused };
  return change(withSession(subject, { held: { on: input.heldOn, minutes: input.minutes } }));
};

/** A session cannot have been held tomorrow, nor longer ago than a year. */
export function refuseHeldOn(heldOn: string, { today }: Context): Refusal | undefined {
  if (heldOn > today) return { code: 'inTheFuture', fields: { heldOn: FIELD.upToToday } };
  if (heldOn < daysAfter(today, -366)) return { code: 'invalid', fields: { heldOn: FIELD.withinYear } };
  return undefined;
}
