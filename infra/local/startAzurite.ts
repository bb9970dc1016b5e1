import path from 'node:path';
import { startChild, type Child } from './processes/startChild';
import type { Ports } from './processes/ports';
import { anyAnswer, waitUntilAnswers } from './processes/waitUntil';
import type { StackFolders } from './stackFolders';

/** The account name that the local stack uses in Azurite. */
const storageAccount = 'supervisionlocal';

/** Starts Azurite (blobs, queues, tables) on loopback and waits until its three services answer. */
export async function startAzurite(folders: StackFolders, ports: Ports, key: string): Promise<Child> {
  const child = startChild({
    name: 'azurite',
    file: path.resolve('node_modules/azurite/dist/src/azurite.js'),
    args: [
      ...['--silent', '--disableTelemetry', '--location', folders.azurite],
      ...['--blobPort', `${ports.blobs}`, '--queuePort', `${ports.queues}`, '--tablePort', `${ports.tables}`],
    ],
    env: { AZURITE_ACCOUNTS: `${storageAccount}:${key}` },
    logDir: folders.logs,
    stopSignal: 'SIGINT',
  });
  const services = [ports.blobs, ports.queues, ports.tables];
  await Promise.all(
    services.map((port) => waitUntilAnswers(child, `http://127.0.0.1:${port}/${storageAccount}`, anyAnswer)),
  );
  return child;
}

/** The connection string for tables, queues and blobs of that Azurite. */
export function storageConnectionString(ports: Ports, key: string): string {
  const service = (name: string, port: number) =>
    `${name}Endpoint=http://127.0.0.1:${port}/${storageAccount}`;
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${storageAccount}`,
    `AccountKey=${key}`,
    service('Blob', ports.blobs),
    service('Queue', ports.queues),
    service('Table', ports.tables),
  ].join(';');
}
