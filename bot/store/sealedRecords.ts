import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { keyPart, rangeOf } from './keys';
import { lostTheRace, StoreError } from './storeError';

/** Bytes in one binary property; the store takes 64 KiB. */
const PROPERTY = 65_536;
/** Bytes in one row, below its 1 MiB. */
const ROW = 15 * PROPERTY;
/** The largest document: three rows, which as base64 stay below the 4 MiB of one transaction. */
export const SEALED_LIMIT = 3 * ROW;

/**
 * Sealed documents until they are filed. An ECDSA seal differs each time it is made, so whoever
 * seals second files what the first one sealed.
 */
export interface SealedRecords {
  /**
   * Keeps the bytes unless some are kept already; answers with those that are kept, and with none where they were
   * released.
   * @throws StoreError 'changeTooLarge' over SEALED_LIMIT.
   */
  putFirst(reference: string, version: number, bytes: Uint8Array): Promise<Uint8Array | undefined>;
  get(reference: string, version: number): Promise<Uint8Array | undefined>;
  /**
   * The bytes go for good: an empty row stays in their place, so that what a process had sent before it died cannot
   * come after them.
   */
  release(reference: string, version: number): Promise<void>;
  /** Nothing stays, for a file that is deleted. */
  remove(reference: string, version: number): Promise<void>;
}

/** Opens the table Sealed: a partition a record, a few rows a version. */
export function sealedRecords(client: TableClient): SealedRecords {
  return {
    putFirst: (reference, version, bytes) => putFirst(client, keyPart(reference), version, bytes),
    get: (reference, version) => get(client, keyPart(reference), version),
    release: (reference, version) => release(client, keyPart(reference), version),
    remove: (reference, version) => remove(client, keyPart(reference), version),
  };
}

async function putFirst(
  client: TableClient,
  partition: string,
  version: number,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (bytes.length > SEALED_LIMIT)
    throw new StoreError('changeTooLarge', 'A sealed document is too large to keep');
  try {
    await client.submitTransaction(rowsOf(partition, version, bytes).map((row) => ['create', row]));
    return bytes;
  } catch (error) {
    if (!lostTheRace(error)) throw error;
    return get(client, partition, version);
  }
}

async function get(client: TableClient, partition: string, version: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for await (const row of client.listEntities(rowsWhere(partition, version))) {
    parts.push(...propertiesOf(row));
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts);
}

async function release(client: TableClient, partition: string, version: number): Promise<void> {
  const inPlace = { partitionKey: partition, rowKey: `${prefixOf(version)}0` };
  const others = (await keysOf(client, partition, version)).filter((rowKey) => rowKey !== inPlace.rowKey);
  await submitUnlessGone(client, [['upsert', inPlace, 'Replace'], ...deletionOf(partition, others)]);
}

async function remove(client: TableClient, partition: string, version: number): Promise<void> {
  const keys = await keysOf(client, partition, version);
  if (keys.length > 0) await submitUnlessGone(client, deletionOf(partition, keys));
}

async function keysOf(client: TableClient, partition: string, version: number): Promise<string[]> {
  const keys: string[] = [];
  for await (const row of client.listEntities(rowsWhere(partition, version))) keys.push(row.rowKey ?? '');
  return keys;
}

function deletionOf(partition: string, keys: readonly string[]): TransactionAction[] {
  return keys.map((rowKey) => ['delete', { partitionKey: partition, rowKey }]);
}

async function submitUnlessGone(client: TableClient, actions: TransactionAction[]): Promise<void> {
  try {
    await client.submitTransaction(actions);
  } catch (error) {
    // Somebody else removed them in between, which is what was asked for.
    if (!lostTheRace(error)) throw error;
  }
}

function rowsWhere(partition: string, version: number): { queryOptions: { filter: string } } {
  const { from, to } = rangeOf(prefixOf(version));
  return {
    queryOptions: { filter: odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}` },
  };
}

function prefixOf(version: number): string {
  return `${String(version).padStart(3, '0')}|`;
}

/** An empty document still has one row, so that it counts as kept. */
function rowsOf(partition: string, version: number, bytes: Uint8Array) {
  return cut(bytes, ROW).map((part, index) => ({
    partitionKey: partition,
    rowKey: `${prefixOf(version)}${index}`,
    ...Object.fromEntries(cut(part, PROPERTY).map((piece, place) => [`b${place}`, piece])),
  }));
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  return Array.from({ length: count }, (_, index) => bytes.slice(index * size, (index + 1) * size));
}

function propertiesOf(row: Record<string, unknown>): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let place = 0; row[`b${place}`] instanceof Uint8Array; place += 1)
    pieces.push(row[`b${place}`] as Uint8Array);
  return pieces;
}
