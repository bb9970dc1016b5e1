import { change, refuse } from '../supervision/decision';
import { pairingsOn, type Pairing } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';

/**
 * A worker asks one of their supervisors for supervision, or takes that back (DOMAIN.md rule 26). Planning
 * or moving a session answers it.
 */
export const requestSupervision: Decide<'requestSupervision', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { request, ...rest } = head;
  if (!input.asked) return change(request ? { ...subject, head: rest } : subject);
  const to = chosen(pairingsOn(head.pairings, context.today), input.to)?.supervisor;
  if (!to) return refuse('noSupervisor');
  if (request?.to.id === to.id && request.why === input.why) return change(subject);
  const asks = { to: { id: to.id, name: to.name }, at: context.now, ...(input.why && { why: input.why }) };
  return change({ ...subject, head: { ...head, request: asks } }, { kind: 'request', to: to.id });
};

/** The one who was named; otherwise whoever provides personal supervision. */
function chosen(present: readonly Pairing[], to: string | undefined): Pairing | undefined {
  if (to !== undefined) return present.find(({ supervisor }) => supervisor.id === to);
  return present.find(({ functions }) => functions.includes('personal')) ?? present[0];
}
