import {
  Client,
  ResponseType,
  type Context,
  type GraphRequest,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { graphFault, type GraphFault } from './graphFault';
import type { GraphToken } from './graphToken';

/** What the client is made of. `url` ends in the version, as in `https://graph.microsoft.com/v1.0`. */
export interface GraphClientSettings {
  url: string;
  token: GraphToken;
  /** Milliseconds that one call may take, its answer's body included; 30,000 when absent. */
  timeoutMs?: number;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** One call. `path` begins with a slash, its parts already encoded. */
export interface GraphCall {
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  query?: Record<string, string>;
  /** An object goes as JSON; bytes go as they are, with `contentType`. */
  body?: object | Uint8Array;
  contentType?: string;
  ifMatch?: string;
  /** What the answer's body is read as; JSON when absent. */
  as?: 'json' | 'bytes';
}

/** What came of a call: the body as Graph sent it (to be validated by whoever uses it), or the fault. */
export type GraphReply = { ok: true; body: unknown } | { ok: false; fault: GraphFault };

/** The one way in which the product talks to Microsoft Graph. It never throws. */
export type GraphClient = (call: GraphCall) => Promise<GraphReply>;

/** SharePoint gives decorated traffic precedence when it throttles (TEAMS.md C 40). */
const userAgent = 'NONISV|SupervisionForTeams|Supervision/1.0';

/**
 * A Graph client that signs each call, ends it in time and tries once more with a new token on 401.
 * It does not retry anything else: the library's own retries sleep up to three minutes inside one try and skip
 * 500 and 502, so the queue behind every effect decides when to try again.
 */
export function graphClient(settings: GraphClientSettings): GraphClient {
  const { base, version } = splitUrl(settings.url);
  return async (call) => {
    const first = await once(false);
    const stale = !first.ok && first.fault.kind === 'answered' && first.fault.status === 401;
    return stale ? once(true) : first;

    async function once(fresh: boolean): Promise<GraphReply> {
      const signal = AbortSignal.timeout(settings.timeoutMs ?? 30_000);
      const last: LastAnswer = {};
      const middleware = signedFetch(settings.token, fresh, new URL(base).origin, signal, last);
      const client = Client.initWithMiddleware({ baseUrl: base, defaultVersion: version, middleware });
      try {
        return { ok: true, body: await send(client.api(call.path), call) };
      } catch (thrown) {
        return {
          ok: false,
          fault: graphFault(signal.aborted ? signal.reason : thrown, last.headers, settings.now),
        };
      }
    }
  };
}

async function send(request: GraphRequest, call: GraphCall): Promise<unknown> {
  request.header('User-Agent', userAgent);
  if (call.query) request.query(call.query);
  if (call.ifMatch) request.header('If-Match', call.ifMatch);
  if (call.contentType) request.header('Content-Type', call.contentType);
  if (call.as === 'bytes') request.responseType(ResponseType.ARRAYBUFFER);
  const answer: unknown = await senders[call.method](request, wholeBody(call.body));
  return answer instanceof ArrayBuffer ? Buffer.from(answer) : answer;
}

const senders: Record<GraphCall['method'], (request: GraphRequest, body: unknown) => Promise<unknown>> = {
  GET: (request) => request.get(),
  DELETE: (request) => request.delete(),
  PUT: (request, body) => request.put(body),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
};

/** The library sends the whole memory behind a view of it, so bytes are handed over as a Buffer of exactly the view. */
function wholeBody(body: GraphCall['body']): unknown {
  if (!(body instanceof Uint8Array)) return body;
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** The headers of the last answer, kept for the fault that it may be. */
interface LastAnswer {
  headers?: Headers;
}

/**
 * The library's own sign-in step adds a token only for https addresses that it knows, and its redirect step is
 * not needed: a redirect leads to a pre-authenticated address, which must not be sent the token.
 */
function signedFetch(
  token: GraphToken,
  fresh: boolean,
  origin: string,
  signal: AbortSignal,
  last: LastAnswer,
): Middleware {
  return {
    async execute(context: Context) {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      if (new URL(url).origin !== origin) throw new Error('The address is not Graph’s.');
      const headers = new Headers(context.options?.headers);
      headers.set('Authorization', `Bearer ${await token(fresh)}`);
      const answer = await fetch(url, { ...context.options, headers, signal, redirect: 'manual' });
      const elsewhere = answer.status === 302 ? answer.headers.get('location') : null;
      context.response = elsewhere ? await fetch(new URL(elsewhere, url), { signal }) : answer;
      last.headers = context.response.headers;
    },
  };
}

function splitUrl(url: string): { base: string; version: string } {
  const [, base, version] = /^(.*?)\/([^/]+)\/?$/.exec(url) ?? [];
  if (!base || !version) throw new Error('The Graph address must end in a version, such as /v1.0.');
  return { base, version };
}
