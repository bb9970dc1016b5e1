import type { OperationAnswer, OperationInput } from '../bot/api/contract';
import type { OperationName } from '../bot/supervision/operationName';
import type { Connection } from './connection';
import { nameOf } from './exports/nameOf';
import { notConnected, problemOf, signedOut } from './problem';

/** The server, as the pages use it. Every failure is a `Problem`. */
export interface Api {
  /** One request a page; an unchanged answer (304) is the one that was kept. */
  get: <T>(path: string) => Promise<T>;
  /** Asks before the page does: the first `get` of the path takes that answer, whenever it comes. */
  ahead: (path: string) => void;
  /** The answer that was kept for a path, to show while the new one is on its way. */
  kept: (path: string) => unknown;
  post: <T>(path: string, body: unknown) => Promise<T>;
  operate: <N extends OperationName>(name: N, input: OperationInput<N>) => Promise<OperationAnswer>;
  /** Under the name that the server gives it; with a body where a reason goes along. */
  file: (path: string, body?: object) => Promise<File>;
}

/** What the server's client is made of. `token` is asked anew, past any cache, after a 401. */
export interface ApiParts {
  token: (fresh: boolean) => Promise<string | undefined>;
  connection: Connection;
  fetch: typeof fetch;
}

const PATIENCE = 20_000;

/** What a browser sends to its end for a window that is being closed: 64 KiB, of at most three bytes a character. */
const KEPT_ALIVE = 20_000;

/** The last save of a window goes out when it is hidden, which may be for good. */
const isLeaving = (): boolean => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** Makes the client of the tab's API. */
export function createApi({ token, connection, fetch }: ApiParts): Api {
  const answers = new Map<string, { etag: string | null; body: unknown }>();
  const reach = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      const response = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      connection.found();
      return response;
    } catch {
      connection.lost();
      throw notConnected();
    }
  };
  const send = async (path: string, init: RequestInit, fresh = false): Promise<Response> => {
    const bearer = await token(fresh);
    if (bearer === undefined) throw signedOut();
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${bearer}`);
    const response = await reach(path, { ...init, headers });
    if (response.status === 401 && !fresh) return send(path, init, true);
    if (!response.ok && response.status !== 304) throw await problemOf(response);
    return response;
  };
  const early = new Map<string, Promise<unknown>>();
  const ahead = (path: string) => {
    const asked = ask(path);
    // Whoever takes the answer hears of a failure.
    asked.catch(() => undefined);
    early.set(path, asked);
  };
  const get = <T>(path: string): Promise<T> => {
    const asked = early.get(path) ?? ask(path);
    early.delete(path);
    return asked as Promise<T>;
  };
  const ask = async (path: string): Promise<unknown> => {
    const kept = answers.get(path);
    const response = await send(path, { headers: kept?.etag ? { 'If-None-Match': kept.etag } : {} });
    if (response.status === 304 && kept) return kept.body;
    const body: unknown = await response.json();
    answers.set(path, { etag: response.headers.get('etag'), body });
    return body;
  };
  const write = (path: string, said: unknown): Promise<Response> => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify(said);
    return send(path, { method: 'POST', headers, body, keepalive: isLeaving() && body.length < KEPT_ALIVE });
  };
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    (await (await write(path, body)).json()) as T;
  const file = async (path: string, body?: object): Promise<File> => {
    const response = await (body ? write(path, body) : send(path, {}));
    const blob = await response.blob();
    return new File([blob], nameOf(response), { type: blob.type });
  };
  return {
    get,
    ahead,
    post,
    kept: (path) => answers.get(path)?.body,
    operate: (name, input) => post(`/api/operations/${name}`, input),
    file,
  };
}
