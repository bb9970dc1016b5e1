import { change, refuse } from '../supervision/decision';
import { supervisedIn } from '../supervision/group';
import { roleOf, selfIn } from '../supervision/roleOf';
import { sessionState } from '../supervision/session';
import { toEach } from './toEach';
import type { Decide } from './operation';
import { withSession } from './operation';

/** Either of the two asks for another time; the supervisor answers by moving or cancelling. */
export const requestMove: Decide<'requestMove'> = (subject, input, context) => {
  const { session } = subject;
  if (sessionState(session, context.now) === 'cancelled') return refuse('alreadyCancelled');
  if (session.record || session.held) return refuse('alreadyStarted');
  const { actor, now } = context;
  const asked = session.moveRequest;
  if (asked?.by.id === actor.id && asked.why === input.why) return change(subject);
  const by = selfIn(subject, actor.id);
  const others = roleOf(subject, actor.id) === 'worker' ? [session.supervisor] : supervisedIn(subject);
  return change(
    withSession(subject, { moveRequest: { by, at: now, ...(input.why && { why: input.why }) } }),
    ...toEach(others, 'moveRequested', session.id),
  );
};
