import type { AccessLogAnswer } from '../api/contract';
import { contextFor } from '../operations/context';
import type { Actor, Outcome } from '../operations/operations';
import { refused } from '../operations/perform';
import type { OperationServices } from '../operations/services';
import { accessLines, dayOf } from './accessLines';

/** Rows of one page: a few weeks of somebody's supervision, and one request. */
const PAGE = 100;

/** A page of one's own access log, newest first; `before` is where the page before ended. */
export async function readAccessLog(
  services: OperationServices,
  actor: Actor,
  before?: string,
): Promise<Outcome<{ view: AccessLogAnswer }>> {
  const { subjects } = services.store;
  const [head, page] = await Promise.all([
    subjects.loadHead(actor.id),
    subjects.newestOperations(actor.id, PAGE, before),
  ]);
  if (!head) return refused(services, actor, 'accessLog', { code: 'notFound' });
  const { today } = contextFor(services, actor);
  const days = new Map(head.sessions.map((session) => [session.id, dayOf(session)]));
  const lines = accessLines(page.operations, { reader: actor.id, today, days });
  return { ok: true, view: { lines, ...(page.next && { next: page.next }) } };
}
