import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** The second of two agrees; from then on what either opens shows to the worker on the day that was set. */
export const confirmQuietOpening: Decide<'confirmQuietOpening', Subject> = (subject, input, context) => {
  const { head } = subject;
  const proposed = head.quiet?.find(({ id }) => id === input.opening);
  if (!proposed || proposed.until <= context.today) return refuse('notFound');
  if (proposed.by.id === context.actor.id) return refuse('ownRequest');
  if (proposed.second) return change(subject);
  const agreed = { ...proposed, second: { person: actorAsPerson(context), at: context.now } };
  const quiet = (head.quiet ?? []).map((one) => (one === proposed ? agreed : one));
  return {
    ...change({ ...subject, head: { ...head, quiet } }, { kind: 'openMatters' }),
    reason: proposed.why,
    hiddenUntil: proposed.until,
  };
};
