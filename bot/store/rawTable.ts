import { odata, type TableClient } from '@azure/data-tables';
import { rangeOf } from './keys';
import { StoreError } from './storeError';

/** A property of a row as it is kept; bytes as base64, so that a row is plain JSON. */
export type RawValue = string | number | boolean | { base64: string };

/** One row of any table, exactly as it is stored, without its etag and time. */
export interface RawRow {
  partition: string;
  row: string;
  /** By name, in the order of the names. */
  properties: Record<string, RawValue>;
}

/** A table as rows without meaning: for backup and restore. */
export interface RawTable {
  /** Every row, by partition and row key; of one partition, or of a range of it, where they are named. */
  rows(partition?: string, prefix?: string): AsyncIterable<RawRow>;
  /** The next partition after this one that holds a row; undefined after the last. */
  partitionAfter(partition: string): Promise<string | undefined>;
  isEmpty(): Promise<boolean>;
  /** Writes rows of one partition in one transaction, over what is there: at most 100 rows and 4 MiB. */
  write(rows: readonly RawRow[]): Promise<void>;
}

/** What the SDK adds to each row that it reads. */
const ADDED = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp']);

/** Makes the raw table over a client of the SDK. */
export function rawTable(client: TableClient): RawTable {
  return {
    rows: (partition, prefix) => listRows(client, filterOf(partition, prefix)),
    partitionAfter: async (partition) =>
      (await first(client, odata`PartitionKey gt ${partition}`))?.partition,
    isEmpty: async () => (await first(client)) === undefined,
    write: async (rows) => {
      if (rows.length === 0) return;
      // Written over, not created: an answer that was lost would read as somebody else's row.
      await client.submitTransaction(rows.map((row) => ['upsert', entityOf(row), 'Replace']));
    },
  };
}

function filterOf(partition?: string, prefix?: string): string | undefined {
  if (partition === undefined) return undefined;
  if (prefix === undefined) return odata`PartitionKey eq ${partition}`;
  const { from, to } = rangeOf(prefix);
  return odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
}

async function* listRows(client: TableClient, filter?: string): AsyncGenerator<RawRow> {
  const queryOptions = filter === undefined ? {} : { filter };
  for await (const entity of client.listEntities({ queryOptions })) yield rowOf(entity);
}

/** A page may be empty and still say that there is more. */
async function first(client: TableClient, filter?: string): Promise<RawRow | undefined> {
  const queryOptions = filter === undefined ? {} : { filter };
  for await (const page of client.listEntities({ queryOptions }).byPage({ maxPageSize: 1 })) {
    const [entity] = page;
    if (entity) return rowOf(entity);
  }
  return undefined;
}

function rowOf(entity: Record<string, unknown>): RawRow {
  const names = Object.keys(entity).filter((name) => !ADDED.has(name) && !name.startsWith('odata.'));
  return {
    partition: String(entity.partitionKey),
    row: String(entity.rowKey),
    properties: Object.fromEntries(names.sort().map((name) => [name, valueOf(entity[name])])),
  };
}

function valueOf(value: unknown): RawValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  throw new StoreError('unreadable', 'A row has a property of a kind that this store does not write');
}

function entityOf({ partition, row, properties }: RawRow) {
  const values = Object.entries(properties).map(([name, value]) => [name, fromRaw(value)]);
  return { partitionKey: partition, rowKey: row, ...(Object.fromEntries(values) as Record<string, unknown>) };
}

function fromRaw(value: RawValue): string | number | boolean | Uint8Array {
  return typeof value === 'object' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value;
}
