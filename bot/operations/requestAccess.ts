import { isGranted, withRequest } from '../supervision/accessToFile';
import { change } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { actorAsPerson } from './actorAsPerson';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** With who may decide on it, as the directory's roles have it; the server adds them. */
export type AccessInput = Input<'requestAccess'> & { deciders?: readonly string[] };

/** A manager asks to be let into a file, with a reason that the worker can read. Asked twice, it stands once. */
export const requestAccess: Decide<'requestAccess', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { request, reason } = input;
  const by = actorAsPerson(context);
  const waiting = head.requests?.some((one) => !one.decided && one.by.id === by.id);
  if (waiting || isGranted(head, by.id, context.today)) return change(subject);
  const asked = { id: request, by, why: reason, at: context.now };
  const { deciders = [] } = input as AccessInput;
  const told = deciders.filter((to) => to !== by.id && to !== head.worker.id);
  return {
    ...change(
      { ...subject, head: withRequest(head, asked) },
      { kind: 'openMatters' },
      ...told.map((to) => ({ kind: 'accessNews', request, to }) as const),
    ),
    reason,
  };
};
