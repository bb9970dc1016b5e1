import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../infra/local/processes/freePort';

/** One place where an instance of the server runs, is killed, and is started again. */
export interface ServerPlace {
  url: string;
  start(): Promise<void>;
  /** SIGKILL to this process and no other. */
  kill(): void;
  /** Resolves once a process runs here and answers. */
  ready(): Promise<void>;
  /** The process that runs here leaves the code that it has compiled to those that start after it. */
  keepCode(): Promise<void>;
  /** For good. */
  stop(): Promise<void>;
  /** The last lines that the processes here wrote. */
  log: string[];
}

const LINES = 60;

/**
 * Prepares a place for the built server at `script`; nothing runs yet. A process that ends is followed by
 * another after `downFor` milliseconds, as a host would see to it.
 */
export async function serverPlace(
  script: string,
  env: Record<string, string>,
  downFor: number,
): Promise<ServerPlace> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  const state: { child?: ChildProcess; stopped: boolean } = { stopped: false };
  const start = async () => {
    if (state.stopped || isRunning(state.child)) return;
    const child = launch(script, { ...env, PORT: String(port), PUBLIC_URL: url }, log);
    state.child = child;
    // Killed, or ended by itself because the store was away while it started: a host starts it again.
    void ended(child).then(async () => {
      await pause(downFor);
      await start();
    });
  };
  return {
    url,
    log,
    start,
    kill: () => {
      if (isRunning(state.child)) state.child?.kill('SIGKILL');
    },
    ready: () => answers(url, () => state.stopped),
    keepCode: () => kept(state.child),
    stop: async () => {
      state.stopped = true;
      if (isRunning(state.child)) state.child?.kill('SIGKILL');
      await ended(state.child);
    },
  };
}

function launch(script: string, env: Record<string, string>, log: string[]): ChildProcess {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const keep = (chunk: Buffer) => {
    log.push(...chunk.toString().split('\n').filter(Boolean));
    log.splice(0, Math.max(0, log.length - LINES));
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return child;
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child !== undefined && child.exitCode === null && child.signalCode === null;
}

async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child && isRunning(child)) await new Promise((resolve) => child.once('exit', resolve));
}

async function kept(child: ChildProcess | undefined): Promise<void> {
  const answered = new Promise((resolve) => child?.once('message', resolve));
  child?.send('keepCode');
  await answered;
}

async function answers(url: string, given: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !given(); tries += 1) {
    const ok = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok: good }) => good,
      () => false,
    );
    if (ok) return;
    await pause(50);
  }
  throw new Error('The server did not start.');
}
