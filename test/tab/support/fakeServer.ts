import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { ConfigAnswer } from '../../../bot/api/contract';
import { attachment } from '../../../bot/api/attachment';
import { keptView } from '../../../bot/privacy/keptView';
import { inputs } from '../../../bot/operations/inputs';
import type { ComplianceRow } from '../../../bot/supervision/complianceViews';
import type { OperationName } from '../../../bot/supervision/operationName';
import { doneText } from '../../../bot/text/done';
import { fieldTexts, refusalText } from '../../../bot/text/refusals';
import { builtTab } from './builtTab';
import type { FakeSession } from './fakeSession';
import { does, type Outcome } from './fakeOperations';
import { fakeRegister, isOnRegister, type FakeRegister } from './fakeRegister';
import { fakeSession, recordOf } from './fakeSession';
import { viewOf } from './fakeView';
import { auditFor, AUDIT_REF, someSampling } from './auditViews';
import { aGroup, groupPeople, groupRecord, groupSession } from './groupViews';
import { aLargeDirectorate, anOverview, aPairing } from './sampleCompliance';
import { aConcern, concerns, learning } from './sampleAsides';
import { anInspection, someLog, someOpenMatters, someRecords, someRequests } from './sampleFiles';
import { aMine, myWorkers, nothingOfMine } from './sampleLists';
import { CONFIG, ME, type Who } from './samplePeople';
import { aTeam } from './sampleStandings';

/** A server that speaks the tab's contract over one session in memory. The token is who asks. */
export interface FakeServer {
  url: string;
  session: FakeSession;
  register: FakeRegister;
  /** Every operation that was taken, in order. */
  operations: { name: string; who: Who; input: Record<string, unknown> }[];
  /** How often each path answered 304. */
  unchanged: string[];
  config: ConfigAnswer;
  stop: () => Promise<void>;
}

/** No inline script or style: the one style hash is that of an empty element, which Fluent fills by script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Starts it on a free port of this machine. */
export async function startFakeServer(
  config: Partial<ConfigAnswer> = {},
  built?: string,
): Promise<FakeServer> {
  const folder = built ?? (await builtTab());
  const fake = {
    url: '',
    session: fakeSession(),
    register: fakeRegister(),
    operations: [] as FakeServer['operations'],
    unchanged: [] as string[],
    config: { ...CONFIG, ...config },
  };
  const server = createServer((request, response) => void answer(fake, folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(fake, { stop });
}

type Fake = Omit<FakeServer, 'stop'>;

async function answer(
  fake: Fake,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', fake.url);
  if (!pathname.startsWith('/api/')) return sendFile(folder, pathname, response);
  if (pathname === '/api/config') return sendJson(response, 200, fake.config);
  const who = whoOf(request);
  if (!who) return sendProblem(response, 401, 'signedOut', 'Sign in again.');
  if (request.method === 'POST') return post(fake, who, pathname, await bodyOf(request), response);
  return get(fake, who, pathname, request, response);
}

const whoOf = (request: IncomingMessage): Who | undefined =>
  (Object.keys(ME) as Who[]).find((who) => request.headers.authorization === `Bearer ${who}`);

function get(fake: Fake, who: Who, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path.startsWith('/api/documents/'))
    return void response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.7 sample');
  if (path.startsWith('/api/tables/'))
    return void response
      .writeHead(200, {
        'Content-Type': 'text/csv',
        'Content-Disposition': attachment('Supervision Siân’s team 2026-11-02.csv'),
      })
      .end('Worker,State\r\n');
  if (path === '/api/export')
    return void response.writeHead(200, { 'Content-Type': 'application/zip' }).end('PK sample');
  const body = bodyFor(fake, who, path);
  if (body === undefined)
    return sendProblem(response, 404, 'notFound', 'There is no such session, or it is not yours.');
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) {
    fake.unchanged.push(path);
    return void response.writeHead(304, { ETag: etag }).end();
  }
  sendJson(response, 200, body, { ETag: etag });
}

/** What only a manager may ask for. */
const COMPLIANCE: Record<string, () => unknown> = {
  '/api/files/worker-1': () => someRecords,
  '/api/files/worker-2/request': () => ({}),
  '/api/files/worker-3/request': () => ({ since: '2026-11-02T16:20:00.000Z' }),
  '/api/access-requests': () => someRequests,
  '/api/open-matters': () => someOpenMatters,
  '/api/inspection': () => anInspection,
  '/api/teams/team-1': () => aTeam(),
  '/api/sampling/service.fs': () => someSampling,
  '/api/arrangements/service.fs': () => ({ ...aTeam(), scope: anOverview().scope }),
  '/api/overview/service.fs': () => anOverview(),
  '/api/overview/directorate': () => aLargeDirectorate(600),
  '/api/pairings/team-1/worker-1/personal': () => aPairing(aTeam().rows[0] as ComplianceRow),
};

function bodyFor(fake: Fake, who: Who, path: string): unknown {
  if (path === '/api/kept') return { kept: keptView() };
  if (path === '/api/me') return ME[who];
  if (path === '/api/mine' && who === 'officer') return nothingOfMine;
  if (path === '/api/mine')
    return aMine({
      actions: fake.session.actions.filter(({ owner }) => owner.id === ME[who].id),
      groups: [aGroup(who !== 'worker')],
      ...(who === 'manager' && {
        audits: {
          toExamine: [
            { ref: AUDIT_REF, worker: auditFor(who).worker, title: 'Monthly sample', on: '2027-01-02' },
          ],
          feedback: [],
        },
      }),
    });
  if (path === '/api/audits/worker-1/audit-1') return auditFor(who);
  if (path === '/api/group-people') return { people: groupPeople };
  if (path === '/api/sessions/G-panel/panel-1') return groupSession(who);
  if (path === '/api/records/G-panel/panel-1/1') return groupRecord(who);
  if (path === '/api/my-team') return { workers: myWorkers() };
  if (path === '/api/cases/worker-1' && who !== 'manager') return fake.register.view(who);
  if (who === 'manager' && path in COMPLIANCE) return COMPLIANCE[path]?.();
  if (path === '/api/learning') return learning();
  if (path === '/api/concerns') return concerns();
  if (path === '/api/concerns/worker-1/concern-1') return aConcern(who);
  if (path === '/api/sessions/worker-1/session-1') return viewOf(fake.session, who);
  if (path === '/api/records/worker-1/session-1/1') return recordOf(fake.session, who);
  return undefined;
}

function post(fake: Fake, who: Who, path: string, body: unknown, response: ServerResponse): void {
  if (path.startsWith('/api/inspector-pack/'))
    return void response.writeHead(200, { 'Content-Type': 'application/zip' }).end('PK sample');
  if (path.startsWith('/api/preview/')) {
    const { draft } = fake.session;
    return sendJson(response, 200, {
      seen: draft.version,
      record: recordOf(fake.session, who),
      missing: draft.heldOn ? [] : ['Say when it was held.'],
    });
  }
  if (path === '/api/logs/worker-1') return sendJson(response, 200, someLog);
  if (path === '/api/verify')
    return sendJson(response, 200, { title: 'Yes, it is', genuine: true, sentences: [] });
  const name = path.split('/').at(-1) as OperationName;
  const input = inputs[name].safeParse(body);
  if (!input.success) return sendProblem(response, 400, 'invalid', 'Something needs mending.');
  fake.operations.push({ name, who, input: input.data });
  if (isOnRegister(name)) {
    const refusal = fake.register.operate(who, name, input.data);
    return refusal
      ? sendProblem(response, 409, refusal.code, refusalText(refusal).detail, { fields: fieldTexts(refusal) })
      : sendJson(response, 200, { done: doneText(name) });
  }
  const operation = does[name] as ((...call: unknown[]) => Outcome) | undefined;
  const outcome = operation?.(fake.session, input.data, who);
  const session = viewOf(fake.session, who);
  if (outcome === 'stale')
    return sendProblem(response, 409, 'stale', 'It was changed meanwhile. This is how it stands now.', {
      session,
    });
  sendJson(response, 200, { done: `Done: ${name}.`, session });
}

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const name = path.replace(/^\/tab\/?/, '');
  const file = name.startsWith('assets/') ? name : 'index.html';
  const body = await readFile(join(folder, file)).catch(() => undefined);
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
    ...(file.startsWith('assets/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}),
  };
  response.writeHead(body ? 200 : 404, headers).end(body);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function sendProblem(
  response: ServerResponse,
  status: number,
  code: string,
  detail: string,
  more: object = {},
): void {
  sendJson(response, status, {
    type: 'about:blank',
    title: 'That was not done',
    status,
    code,
    detail,
    reference: 'ref-1234',
    ...more,
  });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
}
