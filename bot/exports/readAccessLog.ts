import type { AccessLogAnswer } from '../api/contract';
import { contextFor } from '../operations/context';
import { operationIdsBefore } from '../operations/operationId';
import type { Actor, Outcome } from '../operations/operations';
import { refused } from '../operations/perform';
import type { OperationServices } from '../operations/services';
import type { OperationRow } from '../supervision/effect';
import { numberAt, placeOf } from '../supervision/logPlace';
import type { Head } from '../supervision/subject';
import { accessLines, dayOf, isShown } from './accessLines';

/** Rows of one page: a few weeks of somebody's supervision, and one request. */
const PAGE = 100;

/** A page of one's own access log, newest first; `before` is where the page before ended. */
export async function readAccessLog(
  services: OperationServices,
  actor: Actor,
  before?: string,
): Promise<Outcome<{ view: AccessLogAnswer }>> {
  const head = await services.store.subjects.loadHead(actor.id);
  if (!head || (before !== undefined && !/^\d{1,9}$/.test(before)))
    return refused(services, actor, 'accessLog', { code: 'notFound' });
  const { today } = contextFor(services, actor);
  const from = before === undefined ? undefined : numberAt(head, Number(before), today);
  const rows = await shownRows(services, head, from, today);
  const lines = accessLines(rows, { reader: actor.id, today, days: daysOf(head) });
  const oldest = rows.at(-1);
  const more = rows.length === PAGE && oldest && placeOf(head, oldest.number, today);
  return { ok: true, view: { lines, ...(more && more > 1 && { next: String(more) }) } };
}

/** The day of each session in the head, by its id. */
export function daysOf({ sessions }: Head): Map<string, string> {
  return new Map(sessions.map((session) => [session.id, dayOf(session)]));
}

/** So many rows as a page has, of those that the worker may see: a page that is short would tell that one is missing. */
async function shownRows(
  { store }: OperationServices,
  head: Head,
  from: number | undefined,
  today: string,
): Promise<OperationRow[]> {
  const found: OperationRow[] = [];
  let after = from === undefined ? undefined : operationIdsBefore(from);
  do {
    const page = await store.subjects.newestOperations(head.worker.id, PAGE, after);
    found.push(...page.operations.filter((row) => isShown(row, today)));
    after = page.next;
  } while (after !== undefined && found.length < PAGE);
  return found.slice(0, PAGE);
}
