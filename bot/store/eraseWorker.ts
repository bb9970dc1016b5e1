import { odata, type TableClient } from '@azure/data-tables';
import { keyPart, rowKeys } from './keys';
import { statusOf } from './storeError';

/** Rows in one transaction. */
const BATCH = 100;

/**
 * Removes a worker's whole partition, the head first: every change is committed against the head, so from then on
 * none can be. Done again after being cut short, it removes what is left. Answers how many rows it removed.
 */
export async function eraseWorker(client: TableClient, worker: string): Promise<number> {
  const partition = keyPart(worker);
  const removed = (await removeRow(client, partition, rowKeys.head)) ? 1 : 0;
  const keys = await keysOf(client, partition);
  for (let start = 0; start < keys.length; start += BATCH) {
    await removeRows(client, partition, keys.slice(start, start + BATCH));
  }
  return removed + keys.length;
}

async function keysOf(client: TableClient, partition: string): Promise<string[]> {
  const queryOptions = { filter: odata`PartitionKey eq ${partition}`, select: ['rowKey'] };
  const keys: string[] = [];
  for await (const { rowKey } of client.listEntities({ queryOptions })) keys.push(rowKey ?? '');
  return keys;
}

async function removeRows(client: TableClient, partition: string, keys: readonly string[]): Promise<void> {
  try {
    await client.submitTransaction(keys.map((rowKey) => ['delete', { partitionKey: partition, rowKey }]));
  } catch (error) {
    // One of them has gone already, and the transaction took none: one by one then.
    if (statusOf(error) !== 404) throw error;
    for (const rowKey of keys) await removeRow(client, partition, rowKey);
  }
}

async function removeRow(client: TableClient, partition: string, rowKey: string): Promise<boolean> {
  try {
    await client.deleteEntity(partition, rowKey);
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
