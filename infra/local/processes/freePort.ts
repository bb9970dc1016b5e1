import { randomInt } from 'node:crypto';
import net from 'node:net';

/**
 * Below what the operating system gives out by itself (from 32,768 on Linux, 49,152 elsewhere), and above what
 * browsers refuse: a port that was found free is not taken by somebody's outgoing connection before it is used.
 */
const FIRST = 20_000;
const AFTER_LAST = 32_000;

/** A port of the loopback that nothing listens on, for a process that is told to. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, AFTER_LAST);
    if ((await portFault(port)) === undefined) return port;
  }
}

/** Why nothing can listen on a port of the loopback, by the system's code; undefined where it can. */
export async function portFault(port: number): Promise<string | undefined> {
  try {
    await close(await listenOn(port));
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
  }
}

function listenOn(port: number): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function close(server: net.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
