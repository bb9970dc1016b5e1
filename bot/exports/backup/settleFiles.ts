import type { DueHint } from '../../store/due';
import type { Store } from '../../store/openStore';
import { rowKeys } from '../../store/keys';
import type { ReadRow } from '../../store/rowCodec';
import type { OperationRow } from '../../supervision/effect';
import type { Head } from '../../supervision/subject';
import { checkFile, type FileCheck, type FileFault } from './checkFile';
import { decodeRaw } from './decodeRaw';
import { workersRows } from './readBackupRows';

/** Messages that are sent at the same time. */
const AT_ONCE = 16;

/** What a look at every worker's file came to. */
export interface Settled extends Omit<FileCheck, 'faults'> {
  workers: number;
  faults: FileFault[];
  /** Operations put back on the queue: those with an effect undone, and each worker's newest. */
  requeued: number;
}

/**
 * Looks at every worker's file in the store, puts what is undone back on the queue, and has hints for every day
 * from `since` (ISO date) on: a hint goes when it is acted on, which may have been just after its file was read.
 */
export async function settleFiles(
  store: Pick<Store, 'raw' | 'queue' | 'due'>,
  since: string,
): Promise<Settled> {
  const { raw, queue } = store;
  const sum: Settled = { workers: 0, entries: 0, versions: 0, signatures: 0, faults: [], requeued: 0 };
  for await (const file of workersRows(raw.Supervision, raw.Sealed)) {
    const rows = file.rows.map(decodeRaw);
    const head = rows.find(({ type }) => type === 'head')?.value as Head | undefined;
    if (!head) continue;
    const operations = unfinished(rows);
    await sendAll(queue, head.worker.id, operations);
    for (const hint of hints(head.worker.id, rows, since)) await store.due.add(hint);
    add(sum, checkFile(rows), operations.length);
  }
  return sum;
}

function add(sum: Settled, { entries, versions, signatures, faults }: FileCheck, requeued: number): void {
  sum.workers += 1;
  sum.entries += entries;
  sum.versions += versions;
  sum.signatures += signatures;
  sum.faults.push(...faults);
  sum.requeued += requeued;
}

async function sendAll(queue: Store['queue'], worker: string, operations: readonly string[]): Promise<void> {
  for (let at = 0; at < operations.length; at += AT_ONCE)
    await Promise.all(
      operations.slice(at, at + AT_ONCE).map((operation) => queue.send({ worker, operation })),
    );
}

function hints(worker: string, rows: readonly ReadRow[], since: string): DueHint[] {
  const effects = rows.flatMap(({ type, value }) =>
    type === 'operation' ? (value as OperationRow).effects : [],
  );
  return effects.flatMap((effect) => {
    if (effect.kind !== 'due' || effect.on < since) return [];
    const { on, why, session } = effect;
    return [{ on, worker, why, ...(session && { session }) }];
  });
}

/**
 * Ids of operations of which an effect has no outcome, oldest first; and of the newest in any case, whose
 * message has the managers' projection made anew from this file.
 */
function unfinished(rows: readonly ReadRow[]): string[] {
  const log = rows.flatMap(({ type, value }) => (type === 'operation' ? [value as OperationRow] : []));
  const done = new Set(rows.flatMap(({ type, rowKey }) => (type === 'outcome' ? [rowKey] : [])));
  return log
    .sort((a, b) => a.number - b.number)
    .filter(
      ({ id, effects }, index) =>
        index === log.length - 1 || effects.some((_, effect) => !done.has(rowKeys.outcome(id, effect))),
    )
    .map(({ id }) => id);
}
