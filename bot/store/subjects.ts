import type { TableClient } from '@azure/data-tables';
import type { Action } from '../supervision/action';
import type { Concern } from '../supervision/concern';
import type { OperationRow } from '../supervision/effect';
import type { LearningEntry } from '../supervision/learning';
import type { Head, Subject } from '../supervision/subject';
import { commitChange } from './commitChange';
import { documentTable, type DocumentTable } from './documentTable';
import { eraseWorker } from './eraseWorker';
import { keyPart, rowKeys } from './keys';
import type { ReadRow } from './rowCodec';
import { subjectOf } from './subjectRows';

/** A subject as it was read, with what its rows must still be when a change of it is stored. */
export interface Loaded {
  subject: Subject;
  /** By row key. */
  etags: ReadonlyMap<string, string>;
}

/** How a commit ended. 'conflict': load, decide and commit again. 'abandoned': the fence was there first. */
export type Committed = 'done' | 'conflict' | 'abandoned';

/** What became of one effect of an operation; codes and figures, never content. */
export interface EffectOutcome {
  result: string;
  /** ISO instant. */
  at: string;
  details?: Record<string, string>;
}

/** Some operations of a worker, and the id behind which the next page starts; absent on the last. */
export interface OperationPage {
  operations: OperationRow[];
  next?: string;
}

/** What is read besides the head and a session, where it is asked for. */
export interface Beside {
  /** The open cases of the register. */
  cases?: boolean;
  /** The key of one row beside the file. */
  row?: string;
}

/** The workers' partitions: state, access log, fences and outcomes. */
export interface Subjects {
  /**
   * One round: the head with the alive actions and, where a session is named, all of that session,
   * as two requests in parallel. Undefined where there is no such worker. The two are not one
   * snapshot; `commit` refuses what was decided on either as it no longer is. The open cases of the register,
   * and one row beside the file (an entry of the learning log, a concern) by its key, are one more request each,
   * only where they are asked for.
   */
  load(worker: string, session?: string, also?: Beside): Promise<Loaded | undefined>;
  /**
   * Stores the change and its operation's row in one transaction. An action that was closed stays
   * in `next.actions`; its row moves. Tells its own commit, whose answer was lost, from another's.
   * @throws StoreError 'changeTooLarge' over 100 rows or 4 MiB, 'rowTooLarge', 'rowVanished'.
   */
  commit(loaded: Loaded, next: Subject, operation: OperationRow): Promise<Committed>;
  createWorker(head: Head): Promise<'created' | 'exists'>;
  loadHead(worker: string): Promise<Head | undefined>;
  /** Every worker's head. Walks the whole table: for rebuilding projections, never in a turn. */
  heads(): AsyncIterable<Head>;
  /** The worker's closed actions, in no order. */
  closedActions(worker: string): Promise<Action[]>;
  /** The whole learning log, in no order; for its worker alone. */
  learning(worker: string): Promise<LearningEntry[]>;
  /** What the worker raised about their supervision, in no order; for its worker alone. */
  concerns(worker: string): Promise<Concern[]>;
  /** The access log: every operation in the order of its number, without the abandoned ones. */
  operations(worker: string): AsyncIterable<OperationRow>;
  /** The newest operations, newest first: about `size` of them, behind the operation `after` where it is given. */
  newestOperations(worker: string, size: number, after?: string): Promise<OperationPage>;
  /** Every row of a worker's partition, in the order of the keys: for exports, never in a turn. */
  rows(worker: string): AsyncIterable<ReadRow>;
  /** Removes everything in a worker's partition, the head first; says how many rows. Can be done again. */
  erase(worker: string): Promise<number>;
  readOperation(worker: string, id: string): Promise<OperationRow | 'abandoned' | undefined>;
  /** Writes the abandoned row. 'exists': the operation was committed after all; read it and do the work. */
  fence(worker: string, id: string): Promise<'created' | 'exists'>;
  /** Keeps what became of an effect (its place in the list, from 0); a later outcome replaces an earlier one. */
  recordOutcome(worker: string, operation: string, effect: number, outcome: EffectOutcome): Promise<void>;
  /** The outcomes of an operation by the effect's place. */
  readOutcomes(worker: string, operation: string): Promise<Map<number, EffectOutcome>>;
}

/** Opens the workers' partitions over the table Supervision. */
export function subjects(client: TableClient): Subjects {
  const table = documentTable(client);
  return {
    load: (worker, session, also) => load(table, worker, session, also),
    commit: (loaded, next, operation) => commitChange(client, loaded, next, operation),
    createWorker: (head) => createWorker(table, head),
    loadHead: async (worker) => (await table.get(keyPart(worker), rowKeys.head))?.value as Head | undefined,
    heads: () => values<Head>(table.everywhere(rowKeys.head)),
    closedActions: (worker) => valuesIn<Action>(table, worker, 'a|'),
    learning: (worker) => valuesIn<LearningEntry>(table, worker, rowKeys.learning),
    concerns: (worker) => valuesIn<Concern>(table, worker, rowKeys.concerns),
    operations: (worker) => operations(table, worker),
    newestOperations: (worker, size, after) => newestOperations(table, worker, size, after),
    rows: (worker) => table.rows(keyPart(worker)),
    erase: (worker) => eraseWorker(client, worker),
    readOperation: async (worker, id) => operationOf(await table.get(keyPart(worker), rowKeys.operation(id))),
    fence: (worker, id) => fence(table, worker, id),
    recordOutcome: (worker, operation, effect, outcome) =>
      table.put(keyPart(worker), rowKeys.outcome(operation, effect), 'outcome', { effect, outcome }),
    readOutcomes: (worker, operation) => readOutcomes(table, worker, operation),
  };
}

async function load(
  table: DocumentTable,
  worker: string,
  session?: string,
  { cases = false, row }: Beside = {},
): Promise<Loaded | undefined> {
  const ranges = [
    rowKeys.head,
    ...(session === undefined ? [] : [rowKeys.session(session)]),
    ...(cases ? [rowKeys.openCases] : []),
  ];
  const [one, ...found] = await Promise.all([
    row === undefined ? undefined : table.get(keyPart(worker), row),
    ...ranges.map((prefix) => collect(table.rows(keyPart(worker), prefix))),
  ]);
  const rows = [...found.flat(), ...(one ? [one] : [])];
  const subject = subjectOf(rows, cases);
  return subject && { subject, etags: new Map(rows.map((row) => [row.rowKey, row.etag])) };
}

async function createWorker(table: DocumentTable, head: Head): Promise<'created' | 'exists'> {
  const partition = keyPart(head.worker.id);
  if (await table.create(partition, rowKeys.head, 'head', head)) return 'created';
  // A lost answer: the row that is there may be the one we wrote.
  const found = await table.get(partition, rowKeys.head);
  return JSON.stringify(found?.value) === JSON.stringify(head) ? 'created' : 'exists';
}

async function* operations(table: DocumentTable, worker: string): AsyncGenerator<OperationRow> {
  const rows = await collect(table.rows(keyPart(worker), 'op|'));
  yield* rows
    .filter((row) => row.type === 'operation')
    .map((row) => row.value as OperationRow)
    .sort((a, b) => a.number - b.number);
}

/** Their ids sort newest first (operationId), so a page is one range, however long the log has grown. */
async function newestOperations(
  table: DocumentTable,
  worker: string,
  size: number,
  after?: string,
): Promise<OperationPage> {
  const behind = after === undefined ? undefined : rowKeys.operation(after);
  const rows = await table.page(keyPart(worker), 'op|', size, behind);
  const last = rows.length === size ? rows.at(-1)?.value : undefined;
  const operations = rows.flatMap((row) => (row.type === 'operation' ? [row.value as OperationRow] : []));
  // An abandoned row has its id too.
  return { operations, ...(last !== undefined && { next: (last as { id: string }).id }) };
}

function operationOf(row: ReadRow | undefined): OperationRow | 'abandoned' | undefined {
  if (!row) return undefined;
  return row.type === 'abandoned' ? 'abandoned' : (row.value as OperationRow);
}

async function fence(table: DocumentTable, worker: string, id: string): Promise<'created' | 'exists'> {
  if (await table.create(keyPart(worker), rowKeys.operation(id), 'abandoned', { id })) return 'created';
  // Abandoned by another consumer, or by this one with its answer lost, is abandoned all the same.
  return operationOf(await table.get(keyPart(worker), rowKeys.operation(id))) === 'abandoned'
    ? 'created'
    : 'exists';
}

async function readOutcomes(
  table: DocumentTable,
  worker: string,
  operation: string,
): Promise<Map<number, EffectOutcome>> {
  const rows = await collect(table.rows(keyPart(worker), rowKeys.outcomes(operation)));
  const entries = rows.map((row) => row.value as { effect: number; outcome: EffectOutcome });
  return new Map(entries.map(({ effect, outcome }) => [effect, outcome]));
}

async function valuesIn<Value>(table: DocumentTable, worker: string, prefix: string): Promise<Value[]> {
  return (await collect(table.rows(keyPart(worker), prefix))).map((row) => row.value as Value);
}

async function collect(rows: AsyncIterable<ReadRow>): Promise<ReadRow[]> {
  const found: ReadRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function* values<Value>(rows: AsyncIterable<ReadRow>): AsyncGenerator<Value> {
  for await (const row of rows) yield row.value as Value;
}
