import type { TableClient, TransactionAction } from '@azure/data-tables';
import type { OperationRow } from '../supervision/effect';
import type { Subject } from '../supervision/subject';
import { documentTable } from './documentTable';
import { keyPart, rowKeys } from './keys';
import { encodeRow } from './rowCodec';
import { lostTheRace, statusOf, StoreError } from './storeError';
import { changeOf, type SubjectRow } from './subjectRows';
import type { Committed, Loaded } from './subjects';

/** The most rows and bytes that one transaction takes. */
const ROWS = 100;
const BYTES = 4 * 1_048_576;
/** What the multipart envelope adds to each row, in bytes: its boundary, headers and address, generously. */
const ENVELOPE = 1_536;

/** Writes a change and its operation's row in one entity-group transaction; see Subjects.commit. */
export async function commitChange(
  client: TableClient,
  loaded: Loaded,
  next: Subject,
  operation: OperationRow,
): Promise<Committed> {
  const partition = keyPart(loaded.subject.head.worker.id);
  const actions = transactionOf(partition, loaded, next, operation);
  refuseTooLarge(actions);
  try {
    await client.submitTransaction(actions);
    return 'done';
  } catch (error) {
    return whatHappened(client, partition, operation, error);
  }
}

function transactionOf(
  partition: string,
  loaded: Loaded,
  next: Subject,
  operation: OperationRow,
): TransactionAction[] {
  const { create, update, remove } = changeOf(loaded.subject, next);
  const row = (each: SubjectRow) => encodeRow(partition, each.rowKey, each.type, each.value);
  return [
    ['create', encodeRow(partition, rowKeys.operation(operation.id), 'operation', operation)],
    ...update.map((each): TransactionAction => [
      'update',
      row(each),
      'Replace',
      { etag: etagOf(loaded, each) },
    ]),
    ...create.map((each): TransactionAction => ['create', row(each)]),
    // The SDK sends no etag with these; the head's and the session's, in the same transaction, stand guard.
    ...remove.map((each): TransactionAction => ['delete', { partitionKey: partition, rowKey: each.rowKey }]),
  ];
}

/** Without an etag the SDK would send '*', and the last writer would win unseen. */
function etagOf(loaded: Loaded, row: SubjectRow): string {
  const etag = loaded.etags.get(row.rowKey);
  if (etag === undefined)
    throw new StoreError('unreadable', `A row of type ${row.type} was not read before its change`);
  return etag;
}

function refuseTooLarge(actions: readonly TransactionAction[]): void {
  if (actions.length <= ROWS && (sizeOf(actions, atMost) <= BYTES || sizeOf(actions, bytesOf) <= BYTES))
    return;
  throw new StoreError(
    'changeTooLarge',
    `A change of ${actions.length} rows and ${sizeOf(actions, bytesOf)} bytes is too large`,
  );
}

const sizeOf = (actions: readonly TransactionAction[], size: (row: object) => number): number =>
  actions.reduce((sum, [, row]) => sum + ENVELOPE + size(row), 0);

const bytesOf = (row: object): number => Buffer.byteLength(JSON.stringify(row));

/** What a row could weigh if every character of its values had to be escaped: nearly always enough to know. */
const atMost = (row: object): number =>
  6 * Object.values(row).reduce((units: number, value) => units + String(value).length, 0);

/**
 * Somebody was there first, or no answer came: the operation's row tells whether that was
 * ourselves (the SDK retries a commit whose answer was lost), the fence, or another's change.
 */
async function whatHappened(
  client: TableClient,
  partition: string,
  operation: OperationRow,
  error: unknown,
): Promise<Committed> {
  const unanswered = statusOf(error) === undefined || (statusOf(error) ?? 0) >= 500;
  if (!lostTheRace(error) && !unanswered) throw error;
  const found = await documentTable(client).get(partition, rowKeys.operation(operation.id));
  if (found?.type === 'abandoned') return 'abandoned';
  if ((found?.value as OperationRow | undefined)?.hash === operation.hash) return 'done';
  // Without an answer and without a row nobody knows yet; the queue's consumer will.
  if (unanswered) throw error;
  return 'conflict';
}
