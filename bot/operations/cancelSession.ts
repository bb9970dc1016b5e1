import { change } from '../supervision/decision';
import { put, refuseMove } from './moveSession';
import { supervisedIn } from '../supervision/group';
import type { Decide } from './operation';
import { withSession } from './operation';
import { toEach } from './toEach';

/** Cancels a session, with whose need and why, and rebooks it in the same step where a time is given. */
export const cancelSession: Decide<'cancelSession'> = (subject, input, context) => {
  const { session } = subject;
  const last = session.moves.at(-1);
  if (session.cancelled && !input.rebookAt) return change(subject);
  if (input.rebookAt && last?.cancelled && last.to === input.rebookAt) return change(subject);
  const refused = refuseMove(subject, { ...input, plannedAt: input.rebookAt }, context);
  if (refused) return { refused };
  if (input.rebookAt) return put(subject, input.rebookAt, input, { cancelled: true }, context);
  const { whose, reason } = input;
  const cancelled = { whose, reason, by: context.actor.id, at: context.now };
  return change(
    withSession(subject, { cancelled, moveRequest: undefined }),
    ...toEach(supervisedIn(subject), 'cancelled', session.id),
  );
};
