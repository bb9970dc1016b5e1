import type { Request, Response, Server } from 'restify';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../exports/own/exportOwn';
import type { TableFile } from '../exports/tables/exportTable';
import type { Operations } from '../operations/operations';
import type { Log } from '../operations/services';
import { addressOf } from './addressOf';
import { attachment } from './attachment';
import type { ConfigAnswer } from './contract';
import type { Limits } from './limits';
import { plainProblem, problemOf } from './problem';
import { readJson, type ReadBody } from './readJson';
import { routes, type Answer, type Route } from './routes';
import { sendJson, sendProblem, sendWait } from './sendProblem';
import { sendView } from './sendView';
import type { SignIn } from './signIn';

/** What the API is made of. */
export interface ApiParts {
  operations: Operations;
  signIn: SignIn;
  config: ConfigAnswer;
  newId(): string;
  log: Log;
  limits: Limits;
  /** How many proxies stand in front of the server. */
  proxies: number;
  /** How long a body may take to come, in milliseconds. */
  patience?: number;
}

/** Puts the tab's endpoints on the server: the table of routes, each behind the sign-in. */
export function setUpApi(server: Server, parts: ApiParts): void {
  server.get('/api/config', async (_request: Request, response: Response) => {
    sendJson(response, 200, parts.config);
  });
  for (const route of routes)
    server[route.method](route.path, async (request, response) => answer(route, request, response, parts));
}

async function answer(route: Route, request: Request, response: Response, parts: ApiParts): Promise<void> {
  const reference = parts.newId().slice(0, 8).toUpperCase();
  try {
    const actor = await parts.signIn(request.headers.authorization);
    const wait = actor
      ? await parts.limits.ofPerson(actor.id)
      : await parts.limits.ofFailures(addressOf(request, parts.proxies));
    if (wait) return sendWait(response, wait.seconds, reference);
    if (!actor) return sendProblem(response, plainProblem('signIn', reference));
    const read = await bodyOf(route, request, parts);
    if (!read.ok) return sendProblem(response, plainProblem(read.kind, reference));
    const answered = await route.answer(parts.operations, actor, request.params, read.body);
    if ('zip' in answered) await sendZip(response, answered, { reference, log: parts.log });
    else await show(request, response, answered);
  } catch (error) {
    parts.log.error({ reference, path: route.path, error: traceOf(error) }, 'request failed');
    sendProblem(response, plainProblem('fault', reference));
  }
}

/** Only who has signed in is listened to. */
async function bodyOf({ method }: Route, request: Request, { patience }: ApiParts): Promise<ReadBody> {
  return method === 'post' ? readJson(request, patience) : { ok: true, body: undefined };
}

async function show(request: Request, response: Response, answered: Exclude<Answer, Archive>): Promise<void> {
  if ('json' in answered) return sendView(request, response, answered.json);
  if ('pdf' in answered)
    return sendFile(response, { file: answered.pdf, name: answered.name, type: 'application/pdf' });
  if ('file' in answered) return sendFile(response, answered);
  sendProblem(response, problemOf(answered.refusal, answered.reference, answered.session));
}

function sendFile(response: Response, { file, name, type }: TableFile): void {
  response.setHeader('Content-Disposition', attachment(name));
  response.setHeader('Content-Type', type);
  response.sendRaw(200, file);
}

/** An archive that breaks off midway ends the connection: half of one must never look whole. */
async function sendZip(
  response: Response,
  { zip, name }: Archive,
  to: { reference: string; log: Log },
): Promise<void> {
  response.setHeader('Content-Disposition', attachment(name));
  response.setHeader('Content-Type', 'application/zip');
  response.setHeader('Cache-Control', 'no-store');
  await pipeline(Readable.from(zip), response).catch((error: unknown) => {
    to.log.error({ reference: to.reference, error: traceOf(error) }, 'archive broke off');
    response.destroy();
  });
}

/** Where it went wrong, without the message, which may hold what people wrote. */
function traceOf(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.stack?.split('\n').slice(1, 5).join(' ') ?? ''}`
    : 'unknown';
}
