import type { Request, Response, Server } from 'restify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../exports/own/exportOwn';
import type { Operations } from '../operations/operations';
import type { Log } from '../operations/services';
import type { ConfigAnswer, ProblemAnswer } from './contract';
import { plainProblem, problemOf } from './problem';
import { routes, type Answer, type Route } from './routes';
import type { SignIn } from './signIn';

/** What the API is made of. */
export interface ApiParts {
  operations: Operations;
  signIn: SignIn;
  config: ConfigAnswer;
  newId(): string;
  log: Log;
}

/** Puts the tab's endpoints on the server: the table of routes, each behind the sign-in. */
export function setUpApi(server: Server, parts: ApiParts): void {
  server.get('/api/config', async (_request: Request, response: Response) => {
    send(response, 200, parts.config);
  });
  for (const route of routes)
    server[route.method](route.path, async (request, response) => answer(route, request, response, parts));
}

async function answer(route: Route, request: Request, response: Response, parts: ApiParts): Promise<void> {
  const reference = parts.newId().slice(0, 8).toUpperCase();
  try {
    const actor = await parts.signIn(request.headers.authorization);
    if (!actor) return sendProblem(response, plainProblem('signIn', reference));
    const body: unknown = request.body;
    const answered = await route.answer(parts.operations, actor, request.params, body);
    if ('zip' in answered) await sendZip(response, answered, { reference, log: parts.log });
    else show(request, response, answered);
  } catch (error) {
    parts.log.error({ reference, path: route.path, error: traceOf(error) }, 'request failed');
    sendProblem(response, plainProblem('fault', reference));
  }
}

function show(request: Request, response: Response, answered: Exclude<Answer, Archive>): void {
  if ('json' in answered) return sendJson(request, response, answered.json);
  if ('pdf' in answered) return sendPdf(response, answered.pdf, answered.name);
  sendProblem(response, problemOf(answered.refusal, answered.reference, answered.session));
}

function sendJson(request: Request, response: Response, json: object): void {
  const text = JSON.stringify(json);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', etag);
  if (request.method === 'GET' && request.headers['if-none-match'] === etag) return void response.send(304);
  send(response, 200, json);
}

function sendPdf(response: Response, pdf: Buffer, name: string): void {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.setHeader('Content-Type', 'application/pdf');
  response.sendRaw(200, pdf);
}

/** An archive that breaks off midway ends the connection: half of one must never look whole. */
async function sendZip(
  response: Response,
  { zip, name }: Archive,
  to: { reference: string; log: Log },
): Promise<void> {
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.setHeader('Content-Type', 'application/zip');
  response.setHeader('Cache-Control', 'no-store');
  await pipeline(Readable.from(zip), response).catch((error: unknown) => {
    to.log.error({ reference: to.reference, error: traceOf(error) }, 'archive broke off');
    response.destroy();
  });
}

function sendProblem(response: Response, problem: ProblemAnswer): void {
  send(response, problem.status, problem, 'application/problem+json');
}

function send(response: Response, status: number, json: object, type = 'application/json'): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.sendRaw(status, JSON.stringify(json));
}

/** Where it went wrong, without the message, which may hold what people wrote. */
function traceOf(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.stack?.split('\n').slice(1, 5).join(' ') ?? ''}`
    : 'unknown';
}
