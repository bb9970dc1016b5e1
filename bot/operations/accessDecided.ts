import { withRequest, type AccessRequest } from '../supervision/accessToFile';
import { change, type Changed } from '../supervision/decision';
import type { Subject } from '../supervision/subject';

/** The change that a decision on a request comes to: who asked and the worker are told. */
export function accessDecided(subject: Subject, request: AccessRequest, reason: string): Changed {
  const { head } = subject;
  const told = [request.by.id, head.worker.id];
  return {
    ...change(
      { ...subject, head: withRequest(head, request) },
      { kind: 'openMatters' },
      ...told.map((to) => ({ kind: 'accessNews', request: request.id, to }) as const),
    ),
    reason,
  };
}
