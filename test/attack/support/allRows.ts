import { TableClient, TableServiceClient } from '@azure/data-tables';
import { QueueServiceClient } from '@azure/storage-queue';

const ALLOWED = { allowInsecureConnection: true };

/** Every row of every table, as text, by the table's name. */
export async function allRows(connectionString: string): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for await (const { name = '' } of TableServiceClient.fromConnectionString(
    connectionString,
    ALLOWED,
  ).listTables()) {
    const table = TableClient.fromConnectionString(connectionString, name, ALLOWED);
    const found: string[] = [];
    for await (const row of table.listEntities()) found.push(JSON.stringify(row));
    rows.set(name, found.join('\n'));
  }
  return rows;
}

/** What waits in every queue, as text. */
export async function allMessages(connectionString: string): Promise<string> {
  const service = QueueServiceClient.fromConnectionString(connectionString);
  const found: string[] = [];
  for await (const { name } of service.listQueues()) {
    const { peekedMessageItems } = await service.getQueueClient(name).peekMessages({ numberOfMessages: 32 });
    found.push(...peekedMessageItems.map(({ messageText }) => `${name} ${messageText}`));
  }
  return found.join('\n');
}

/** Waits until all that follows from what was done has happened: nothing is in any queue, nor being worked on. */
export async function allDone(connectionString: string): Promise<void> {
  const service = QueueServiceClient.fromConnectionString(connectionString);
  for (let tries = 0; tries < 250; tries += 1) {
    const { approximateMessagesCount } = await service.getQueueClient('operations').getProperties();
    if (approximateMessagesCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('What follows from what was done goes on and on.');
}
