import { odata, type TableClient } from '@azure/data-tables';
import { rangeOf } from './keys';
import { decodeRow, DIGEST, encodeRow, type ReadRow } from './rowCodec';
import { lostTheRace, statusOf, StoreError } from './storeError';

/** How often a write is tried again after somebody else's came between. */
const TRIES = 8;

/** Rows of JSON documents in one table. Keys arrive encoded. */
export interface DocumentTable {
  get(partition: string, row: string): Promise<ReadRow | undefined>;
  /** Every row of a partition, or of a range of it, in the order of its keys; asks page by page. */
  rows(partition: string, prefix?: string): AsyncIterable<ReadRow>;
  /** The first rows of a range, at most `size`, behind a row key where one is given: one request, as a rule. */
  page(partition: string, prefix: string, size: number, after?: string): Promise<ReadRow[]>;
  /** Every row with this key in any partition: walks the whole table, so never in a turn. */
  everywhere(row: string): AsyncIterable<ReadRow>;
  /** False where the row is there already. */
  create(partition: string, row: string, type: string, value: unknown): Promise<boolean>;
  /** Writes whatever was there before. */
  put(partition: string, row: string, type: string, value: unknown): Promise<void>;
  /** Writes many rows of one partition over whatever was there, a hundred at a time. */
  putAll(partition: string, type: string, rows: readonly NewRow[]): Promise<void>;
  /** Removes a row; says whether it was there. */
  remove(partition: string, row: string): Promise<boolean>;
  /**
   * Reads, lets `next` decide and writes with the etag that was read; again where somebody came
   * between. `next` answers undefined to leave the row as it is; the result says whether it was written.
   * @throws StoreError 'busy' after eight tries.
   */
  change(
    partition: string,
    row: string,
    type: string,
    next: (found: unknown) => unknown,
    digest?: object,
  ): Promise<boolean>;
  /** What is kept beside the documents of a partition or a range of it, without reading them; undefined where a row has none. */
  digests(partition: string, prefix?: string): Promise<unknown[]>;
}

/** A row to be written, with what is kept beside its document. */
export interface NewRow {
  row: string;
  value: unknown;
  digest?: object;
}

/** How many rows one transaction takes. */
const BATCH = 100;

/** Makes the document table over a client of the SDK. */
export function documentTable(client: TableClient): DocumentTable {
  return {
    get: (partition, row) => getRow(client, partition, row),
    rows: (partition, prefix) => listRows(client, partition, prefix),
    page: (partition, prefix, size, after) => pageOf(client, partition, prefix, size, after),
    everywhere: (row) => listWhere(client, odata`RowKey eq ${row}`),
    create: (partition, row, type, value) => createRow(client, partition, row, type, value),
    put: async (partition, row, type, value) => {
      await client.upsertEntity(encodeRow(partition, row, type, value), 'Replace');
    },
    putAll: (partition, type, rows) => putAll(client, partition, type, rows),
    remove: (partition, row) => removeRow(client, partition, row),
    change: (partition, row, type, next, digest) => changeRow(client, { partition, row, type, digest }, next),
    digests: (partition, prefix) => listDigests(client, filterOf(partition, prefix)),
  };
}

async function getRow(client: TableClient, partition: string, row: string): Promise<ReadRow | undefined> {
  try {
    return decodeRow(await client.getEntity(partition, row));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function listRows(client: TableClient, partition: string, prefix?: string): AsyncIterable<ReadRow> {
  return listWhere(client, filterOf(partition, prefix));
}

function filterOf(partition: string, prefix?: string): string {
  if (prefix === undefined) return odata`PartitionKey eq ${partition}`;
  const { from, to } = rangeOf(prefix);
  return odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
}

/** One property of each row: a fraction of what the rows weigh. */
async function listDigests(client: TableClient, filter: string): Promise<unknown[]> {
  const found: unknown[] = [];
  const options = { queryOptions: { filter, select: [DIGEST] } };
  for await (const page of client.listEntities(options).byPage())
    for (const entity of page) {
      const text = entity[DIGEST];
      found.push(typeof text === 'string' ? JSON.parse(text) : undefined);
    }
  return found;
}

/** `for await` over the SDK follows the continuation, through empty pages too. */
async function* listWhere(client: TableClient, filter: string): AsyncGenerator<ReadRow> {
  for await (const entity of client.listEntities({ queryOptions: { filter } })) {
    yield decodeRow(entity);
  }
}

async function pageOf(
  client: TableClient,
  partition: string,
  prefix: string,
  size: number,
  after?: string,
): Promise<ReadRow[]> {
  const { from, to } = rangeOf(prefix);
  const start = after === undefined ? odata`RowKey ge ${from}` : odata`RowKey gt ${after}`;
  const filter = `${odata`PartitionKey eq ${partition}`} and ${start} and ${odata`RowKey lt ${to}`}`;
  const found: ReadRow[] = [];
  for await (const page of client.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: size })) {
    found.push(...page.map(decodeRow));
    if (found.length >= size) break;
  }
  return found.slice(0, size);
}

async function createRow(
  client: TableClient,
  partition: string,
  row: string,
  type: string,
  value: unknown,
): Promise<boolean> {
  try {
    await client.createEntity(encodeRow(partition, row, type, value));
    return true;
  } catch (error) {
    if (statusOf(error) === 409) return false;
    throw error;
  }
}

async function putAll(
  client: TableClient,
  partition: string,
  type: string,
  rows: readonly NewRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await client.submitTransaction(
      rows
        .slice(start, start + BATCH)
        .map(({ row, value, digest }) => [
          'upsert',
          encodeRow(partition, row, type, value, digest),
          'Replace',
        ]),
    );
}

async function removeRow(client: TableClient, partition: string, row: string): Promise<boolean> {
  try {
    await client.deleteEntity(partition, row);
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function changeRow(
  client: TableClient,
  { partition, row, type, digest }: { partition: string; row: string; type: string; digest?: object },
  next: (found: unknown) => unknown,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await getRow(client, partition, row);
    const value = next(found?.value);
    if (value === undefined) return false;
    if (await written(client, encodeRow(partition, row, type, value, digest), found?.etag)) return true;
  }
  throw new StoreError('busy', `A row of type ${type} kept changing`);
}

/** A lost answer reads as somebody else's write; the next round then finds our own value and decides again. */
async function written(
  client: TableClient,
  entity: ReturnType<typeof encodeRow>,
  etag?: string,
): Promise<boolean> {
  try {
    if (etag === undefined) await client.createEntity(entity);
    else await client.updateEntity(entity, 'Replace', { etag });
    return true;
  } catch (error) {
    if (lostTheRace(error)) return false;
    throw error;
  }
}
