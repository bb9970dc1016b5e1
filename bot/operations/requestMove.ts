import { change, refuse } from '../supervision/decision';
import { sessionState } from '../supervision/session';
import type { Decide } from './operation';
import { withSession } from './operation';

/** Either of the two asks for another time; the supervisor answers by moving or cancelling. */
export const requestMove: Decide<'requestMove'> = (subject, input, context) => {
  const { session, head } = subject;
  if (sessionState(session, context.now) === 'cancelled') return refuse('alreadyCancelled');
  if (session.record || session.held) return refuse('alreadyStarted');
  const { actor, now } = context;
  const asked = session.moveRequest;
  if (asked?.by.id === actor.id && asked.why === input.why) return change(subject);
  const by = actor.id === head.worker.id ? { id: actor.id, name: head.worker.name } : session.supervisor;
  const other = actor.id === head.worker.id ? session.supervisor.id : head.worker.id;
  return change(
    withSession(subject, { moveRequest: { by, at: now, ...(input.why && { why: input.why }) } }),
    {
      kind: 'notify',
      to: other,
      about: 'moveRequested',
      session: session.id,
    },
  );
};
