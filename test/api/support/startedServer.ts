import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeLimits } from '../../../bot/api/limits';
import type { Operations } from '../../../bot/operations/operations';
import { makeServer } from '../../../bot/server';

/** What a person wrote, in the error of the operation that fails. */
export const SECRET = 'secret words of a person';

/** What a test sees and changes of the server behind its door. */
interface Changeable {
  /** What was logged, a JSON a line. */
  log: string[];
  /** None unless a test sets some. */
  limits: ReturnType<typeof makeLimits>;
  /** Whether the bot's door opens to who knocks. */
  opens: boolean;
  /** Rejects where the store does not answer. */
  ready: () => Promise<void>;
}

/** The server over operations that refuse nearly everything. */
export interface StartedServer extends Changeable {
  url: string;
  /** Node's own, which has the patience. */
  http: HttpServer;
  /** Asks with a good sign-in, or with these headers. */
  get(where: string, headers?: Record<string, string>): Promise<Response>;
  stop(): void;
}

/** As many requests and failed sign-ins as come. */
export const noLimits = () => makeLimits({ requests: 0, failures: 0 });

/** Starts the server on a free port, with a folder of the tab's files that holds next to nothing. */
export async function startServer(): Promise<StartedServer> {
  const tabDir = makeTab();
  const state: Changeable = {
    log: [],
    limits: noLimits(),
    opens: true,
    ready: async () => undefined,
  };
  const server = serverWith(state, tabDir);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(state, {
    url,
    http: (server as unknown as { server: HttpServer }).server,
    get: (where: string, headers: Record<string, string> = { authorization: 'Bearer good' }) =>
      fetch(url + where, { headers }),
    stop: () => {
      server.close();
      rmSync(tabDir, { recursive: true });
    },
  });
}

function serverWith(state: Changeable, tabDir: string) {
  const keep = (facts: object, message: string) => void state.log.push(JSON.stringify({ ...facts, message }));
  return makeServer({
    api: {
      limits: {
        ofPerson: (id) => state.limits.ofPerson(id),
        ofFailures: (from) => state.limits.ofFailures(from),
      },
      patience: 300,
      proxies: 0,
      operations: makeOperations(),
      signIn: async (header) => (header === 'Bearer good' ? { id: 'me', tenant: 't' } : undefined),
      config: {
        organisation: 'Sampleton',
        sample: true,
        authority: 'https://login.example/',
        clientId: 'c',
        scope: 's',
      },
      newId: () => 'abcdefgh1234',
      log: { info: keep, warn: keep, error: keep },
    },
    processActivity: { knock: () => state.opens, why: () => 'form', open: async () => 'answered' },
    ready: () => state.ready(),
    tabDir,
    signInOrigin: 'https://login.example',
  });
}

function makeTab(): string {
  const tabDir = mkdtempSync(path.join(tmpdir(), 'tab-'));
  writeFileSync(path.join(tabDir, 'index.html'), '<!doctype html><title>Tab</title>');
  mkdirSync(path.join(tabDir, 'assets'));
  writeFileSync(path.join(tabDir, 'assets', 'a.js'), 'export {}');
  writeFileSync(path.join(tabDir, 'assets', 'a.js.gz'), gzipSync('export {}'));
  return tabDir;
}

/** Operations that refuse everything, one that fails, and one that answers at length. */
function makeOperations(): Operations {
  let reads = 0;
  return new Proxy({} as Operations, {
    get: (_target, name) =>
      name === 'mine'
        ? () => Promise.reject(new Error(SECRET))
        : name === 'overview'
          ? () => Promise.resolve({ ok: true, view: large((reads += 1)) })
          : () => Promise.resolve({ ok: false, refusal: { code: 'notFound' }, reference: 'REF' }),
  });
}

/** A large answer, read at another time whenever it is asked for. */
function large(reads: number): object {
  const parts = Array.from({ length: 200 }, (_, index) => ({ scope: `team.t-${index}`, title: 'A team' }));
  return { asOf: `2026-11-02T09:30:${String(reads).padStart(2, '0')}Z`, parts };
}
