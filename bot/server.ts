import type { Server as HttpServer } from 'node:http';
import path from 'node:path';
import restify, { type Request, type Response, type Server } from 'restify';
import type { ApiParts } from './api/setUpApi';
import { setUpApi } from './api/setUpApi';
import { setUpMessages } from './api/setUpMessages';
import { plainProblem } from './api/problem';
import { sendJson, sendProblem } from './api/sendProblem';
import { safeError } from './chat/safeError';
import type { makeProcessActivity } from './chat/processActivity';
import { setUpSecurity } from './api/setUpSecurity';
import { setUpTab } from './api/setUpTab';

/** What the server serves. */
export interface ServerParts {
  api: ApiParts;
  processActivity: ReturnType<typeof makeProcessActivity>;
  /** Answers when the store does. @throws where it does not. */
  ready(): Promise<void>;
  tabDir: string;
  /** Origins that the tab's page may talk to besides its own: the sign-in of a plain browser. */
  signInOrigin: string;
}

/** How long the head of a request, and the whole of it, may take to come, in milliseconds. */
const HEAD_WITHIN = 15_000;
const WHOLE_WITHIN = 60_000;
/** Longer than the front end keeps an idle connection, so that it is not cut while a request is under way. */
const IDLE = 65_000;

/** What happens to a request, from top to bottom. */
export function makeServer(parts: ServerParts): Server {
  const server = restify.createServer({ name: 'supervision' });
  const { server: http } = server as unknown as { server: HttpServer };
  Object.assign(http, { headersTimeout: HEAD_WITHIN, requestTimeout: WHOLE_WITHIN, keepAliveTimeout: IDLE });
  server.pre(restify.pre.sanitizePath());
  setUpSecurity(server, parts.signInOrigin);
  setUpErrors(server, parts.api);
  setUpHealth(server, parts.ready);
  setUpMessages(server, parts);
  setUpApi(server, parts.api);
  setUpTab(server, path.resolve(parts.tabDir));
  return server;
}

/** Alive: this process answers. Ready: so do the store and the queue. */
function setUpHealth(server: Server, ready: () => Promise<void>): void {
  server.get('/health', async (_request: Request, response: Response) => {
    sendJson(response, 200, { status: 'alive' });
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    const answers = await ready().then(
      () => true,
      () => false,
    );
    sendJson(response, answers ? 200 : 503, { status: answers ? 'ready' : 'store or queue does not answer' });
  });
}

/** Restify would send an error's own message to the caller (TEAMS.md C 25); people get words and a reference. */
function setUpErrors(server: Server, { newId, log }: ApiParts): void {
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: Error & { statusCode?: number }, done: () => void) => {
      const reference = newId().slice(0, 8).toUpperCase();
      const status = error.statusCode ?? 500;
      const kind =
        status === 413
          ? 'tooLarge'
          : status === 404 || status === 405
            ? 'route'
            : status < 500
              ? 'body'
              : 'fault';
      if (kind === 'fault') log.error({ reference, error: safeError(error) }, 'unhandled');
      if (response.headersSent) return done();
      // Not writeHead and end: restify would take the answer as not given, and give its own.
      sendProblem(response, plainProblem(kind, reference));
      done();
    },
  );
}
