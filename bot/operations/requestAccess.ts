import { isGranted, withRequest } from '../supervision/accessToFile';
import { change } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** A manager asks to be let into a file, with a reason that the worker can read. Asked twice, it stands once. */
export const requestAccess: Decide<'requestAccess', Subject> = (subject, { request, reason }, context) => {
  const { head } = subject;
  const by = actorAsPerson(context);
  const waiting = head.requests?.some((one) => !one.decided && one.by.id === by.id);
  if (waiting || isGranted(head, by.id, context.today)) return change(subject);
  const asked = { id: request, by, why: reason, at: context.now };
  return {
    ...change({ ...subject, head: withRequest(head, asked) }, { kind: 'accessRequest' }),
    reason,
  };
};
