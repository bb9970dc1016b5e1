import type { Request, Response, Server } from 'restify';
import type { makeProcessActivity } from '../chat/processActivity';
import { addressOf } from './addressOf';
import { noteBody, noteForeign, noteLimit, noteRefused, type AtDoor } from './noteAtDoor';
import { plainProblem } from './problem';
import { readJson } from './readJson';
import type { ApiParts } from './setUpApi';
import { sendJson, sendProblem, sendWait } from './sendProblem';
import type { TokenFault } from './tokenFault';

interface Parts {
  processActivity: ReturnType<typeof makeProcessActivity>;
  api: Pick<ApiParts, 'newId' | 'limits' | 'proxies' | 'patience' | 'log'>;
}

/** The bot's door: who knocks is looked at first, then what they bring. */
export function setUpMessages(server: Server, { processActivity, api }: Parts): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { newId, proxies, patience, log } = api;
    const at = {
      door: 'bot' as const,
      reference: newId().slice(0, 8).toUpperCase(),
      address: addressOf(request, proxies),
    };
    const { knock, open, why } = processActivity;
    const refuse = (body?: unknown) =>
      refused(response, at, api, why({ headers: request.headers, body }, Date.now()));
    if (!knock(request.headers)) return refuse();
    const read = await readJson(request, patience);
    if (!read.ok) {
      noteBody(log, at, read.kind);
      return sendProblem(response, plainProblem(read.kind, at.reference));
    }
    const answer = { send: (status: number, body?: unknown) => send(response, status, body) };
    const processed = await open({ headers: request.headers, body: read.body }, answer);
    if (processed === 'refused') return refuse(read.body);
    if (processed === 'foreign') noteForeign(log, at);
  });
}

/** What a turn answers is JSON, or nothing. */
function send(response: Response, status: number, body: unknown): void {
  if (typeof body === 'object' && body !== null) sendJson(response, status, body);
  else response.send(status);
}

/** Says no more than that; whoever fails too often from one address is told to wait. */
async function refused(
  response: Response,
  at: AtDoor & { address: string },
  { limits, log }: Parts['api'],
  why: TokenFault,
): Promise<void> {
  const wait = await limits.ofFailures(at.address);
  if (wait) {
    noteLimit(log, at, wait);
    return sendWait(response, wait.seconds, at.reference);
  }
  noteRefused(log, at, why);
  response.send(401);
}
