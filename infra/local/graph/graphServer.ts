import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { faultWords, type Fault, type FaultControl } from './faultControl';
import { errorAnswer, isRefusal, type GraphAnswer, type RequestIds } from './graphAnswer';
import type { GraphRequest } from './graphRoutes';

/** The connection is closed without an answer, or never answered. */
type Silence = 'drop' | 'hang';

/** The HTTP side of the stand-in: reads a request, lets a waiting fault have it or answers, and writes Graph's headers. */
export function graphServer(
  answer: (request: GraphRequest) => Promise<GraphAnswer>,
  faults: FaultControl,
  now: () => Date,
): Server {
  async function answerOrFail(request: GraphRequest, ids: RequestIds): Promise<GraphAnswer | Silence> {
    const fault = faults.take(request.method, request.path.replace(/^\/v1\.0/, ''));
    if (!fault) return answer(request);
    if (fault.afterCommit) await answer(request);
    return faultAnswer(fault, ids, now());
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const ids = idsOf(incoming);
    const request = await read(incoming);
    const given = await answerOrFail(request, ids).catch((thrown: unknown) => refused(thrown, ids, now()));
    if (given === 'drop') outgoing.destroy();
    else if (given !== 'hang') write(outgoing, given, ids);
  }
  return createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
}

function faultAnswer(fault: Fault, ids: RequestIds, at: Date): GraphAnswer | Silence {
  if (fault.status <= 0) return fault.status === 0 ? 'drop' : 'hang';
  const [code, message] = faultWords(fault);
  const body = errorAnswer(fault.status, code, message, ids, at);
  return fault.retryAfter === undefined
    ? body
    : { ...body, headers: { 'Retry-After': String(fault.retryAfter) } };
}

async function read(incoming: IncomingMessage): Promise<GraphRequest> {
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    params: [],
    query: url.searchParams,
    headers,
    body: Buffer.concat(parts),
  };
}

function idsOf(incoming: IncomingMessage): RequestIds {
  const requestId = randomUUID();
  const sent = incoming.headers['client-request-id'];
  return { requestId, clientRequestId: typeof sent === 'string' ? sent : requestId };
}

function refused(thrown: unknown, ids: RequestIds, at: Date): GraphAnswer {
  if (isRefusal(thrown)) return errorAnswer(thrown.status, thrown.code, thrown.message, ids, at);
  return errorAnswer(500, 'generalException', 'General exception while processing', ids, at);
}

function write(outgoing: ServerResponse, given: GraphAnswer, ids: RequestIds): void {
  const json = given.body === undefined ? undefined : JSON.stringify(given.body);
  const type =
    json === undefined ? {} : { 'Content-Type': 'application/json;odata.metadata=minimal;charset=utf-8' };
  const idHeaders = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  outgoing.writeHead(given.status, { ...type, ...idHeaders, ...given.headers });
  outgoing.end(given.bytes ?? json);
}
