import type { RawRow, RawTable } from '../../store/rawTable';
import { lineOf } from './backupFiles';

/** Rows of one transaction, and bytes of what they hold: well below its 4 MiB, which the SDK's envelope shares. */
const ENTITIES = 100;
const TRANSACTION = 3_000_000;

/** Transactions under way at the same time. */
const AT_ONCE = 6;

/** Writes rows that come in the order of their partitions, as few transactions as that takes. */
export async function writeBatches(
  table: RawTable,
  rows: AsyncIterable<RawRow>,
  written: (count: number) => void,
): Promise<void> {
  let group: RawRow[][] = [];
  let count = 0;
  const flush = async () => {
    await Promise.all(group.map((batch) => table.write(batch)));
    count += group.reduce((sum, batch) => sum + batch.length, 0);
    if (group.length > 0) written(count);
    group = [];
  };
  for await (const batch of batches(rows)) {
    group.push(batch);
    if (group.length === AT_ONCE) await flush();
  }
  await flush();
}

/** One partition each, below what one transaction takes. */
async function* batches(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow[]> {
  let batch: RawRow[] = [];
  let bytes = 0;
  for await (const row of rows) {
    const weight = Buffer.byteLength(lineOf(row), 'utf8');
    const full = batch.length === ENTITIES || bytes + weight > TRANSACTION;
    if (batch.length > 0 && (full || batch[0]?.partition !== row.partition)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += weight;
  }
  if (batch.length > 0) yield batch;
}
