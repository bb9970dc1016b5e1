import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Azurite's published development account and key; not a secret. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** An Azurite of one's own, in memory, on free ports of the loopback. */
export interface Azurite {
  connectionString: string;
  tablesUrl: string;
  queuesUrl: string;
  stop(): Promise<void>;
}

/** What the store is opened with for an Azurite, or a proxy in front of it, at these addresses. */
export function connectionStringFor(tablesUrl: string, queuesUrl: string): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `TableEndpoint=${tablesUrl}/${ACCOUNT}`,
    `QueueEndpoint=${queuesUrl}/${ACCOUNT}`,
  ].join(';');
}

/** Ends with the process that started it, however that one ends; jest runs no exit handlers of a test file. */
const END_WITH_PARENT = 'data:text/javascript,process.on("disconnect",()=>process.exit())';

/** Starts Azurite; call once a test file, in beforeAll. */
export async function startAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  const child = launch(folder);
  const { Queue: queuesUrl = '', Table: tablesUrl = '' } = await addressesOf(child);
  letGo(child);
  return {
    connectionString: connectionStringFor(tablesUrl, queuesUrl),
    tablesUrl,
    queuesUrl,
    stop: () => stop(child, folder),
  };
}

/** In memory, so no --location: Azurite refuses the two together and uses the working folder. */
function launch(folder: string): ChildProcess {
  const bin = createRequire(__filename).resolve('azurite/dist/src/azurite.js');
  const ports = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'];
  // Azurite ends an idle connection after 5 s; a request sent at that moment is reset and counts twice.
  const patience = ['--queueKeepAliveTimeout', '120', '--tableKeepAliveTimeout', '120'];
  const args = [
    '--import',
    END_WITH_PARENT,
    bin,
    '--silent',
    '--disableTelemetry',
    '--inMemoryPersistence',
    ...ports,
    ...patience,
  ];
  return spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
}

/** Azurite prints the address of each service once it listens; Table comes last. */
function addressesOf(child: ChildProcess): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = [...printed.matchAll(/Azurite (\w+) service is successfully listening at (\S+)/g)];
      if (found.length === 3)
        resolve(Object.fromEntries(found.map(([, name = '', url = '']) => [name, url])));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`Azurite ended with ${String(code)}: ${printed}`)));
  });
}

/** A test that fails before stop() must not keep jest from ending. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.removeAllListeners('data').resume();
    if (stream instanceof Socket) stream.unref();
  }
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  await rm(folder, { recursive: true, force: true });
}
