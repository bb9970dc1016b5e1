import type { Request, Response, Server } from 'restify';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../exports/own/exportOwn';
import type { TableFile } from '../exports/tables/exportTable';
import type { Actor, Operations } from '../operations/operations';
import type { Log } from '../operations/services';
import { addressOf } from './addressOf';
import { attachment } from './attachment';
import type { ConfigAnswer } from './contract';
import type { Limits } from './limits';
import { noteBody, noteLimit, noteRefused } from './noteAtDoor';
import { plainProblem, problemOf } from './problem';
import { readJson, type ReadBody } from './readJson';
import { routes, type Answer, type Route } from './routes';
import { sendJson, sendProblem, sendWait } from './sendProblem';
import { sendView } from './sendView';
import type { NoteFault, SignIn } from './signIn';

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
    const actor = await comeIn(request, response, reference, parts);
    if (!actor) return;
    const read = await bodyOf(route, request, parts);
    if (!read.ok) {
      noteBody(parts.log, { door: 'tab', reference, person: actor.id }, read.kind);
      return sendProblem(response, plainProblem(read.kind, reference));
    }
    const asked = await route.answer(parts.operations, actor, request.params, read.body);
    const answered = withReference(asked, { reference, path: route.path, actor: actor.id }, parts.log);
    if ('zip' in answered) await sendZip(response, answered, { reference, log: parts.log });
    else await show(request, response, answered);
  } catch (error) {
    parts.log.error({ reference, path: route.path, error: traceOf(error) }, 'request failed');
    sendProblem(response, plainProblem('fault', reference));
  }
}

/** A refusal that no operation gave has the request's reference, and is in the log like theirs. */
function withReference(
  answered: Answer,
  asked: { reference: string; path: string; actor: string },
  log: Log,
): Answer {
  if (!('refusal' in answered) || answered.reference !== '') return answered;
  log.info({ ...asked, code: answered.refusal.code }, 'refused');
  return { ...answered, reference: asked.reference };
}

/** Who asks; undefined where they were answered already, since they are nobody or ask too often. */
async function comeIn(
  request: Request,
  response: Response,
  reference: string,
  { signIn, limits, log, proxies }: ApiParts,
): Promise<Actor | undefined> {
  const at = { door: 'tab' as const, reference, address: addressOf(request, proxies) };
  const faults: Parameters<NoteFault>[] = [];
  const actor = await signIn(request.headers.authorization, (...fault) => void faults.push(fault));
  const wait = await (actor ? limits.ofPerson(actor.id) : limits.ofFailures(at.address));
  if (wait) {
    noteLimit(log, actor ? { door: at.door, reference, person: actor.id } : at, wait);
    sendWait(response, wait.seconds, reference);
    return undefined;
  }
  if (actor) return actor;
  const [[why, person] = ['missing' as const]] = faults;
  noteRefused(log, { ...at, ...(person && { person }) }, why);
  // Whose sign-in holds may know why it is not enough; what is wrong with a token is for the log alone.
  sendProblem(response, plainProblem(why === 'guest' || why === 'left' ? why : 'signIn', reference));
  return undefined;
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
