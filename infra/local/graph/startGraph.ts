import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { bearerCheck, type BearerCheck, type BearerSettings } from './bearer';
import { connectorIds, connectorRoutes } from './connectorRoutes';
import { openLibrary, type DocumentLibrary } from './documentLibrary';
import type { StandInGroup } from './driveAnswers';
import { driveRoutes, type ColumnKind } from './driveRoutes';
import { faultControl, type FaultControl } from './faultControl';
import { graphServer } from './graphServer';
import { itemNotFound, refusal, type GraphAnswer } from './graphAnswer';
import { findRoute, type GraphRequest, type GraphRoute } from './graphRoutes';
import { installNotice, sendNotice, type BotAddress, type ChatPlace } from './installNotice';
import { jsonBody } from './jsonBody';
import { permissionRoutes } from './permissionRoutes';
import type { StandInPerson } from './standInPerson';
import { roleRoutes } from './roleRoutes';
import { teamworkRoutes, type CatalogueApp } from './teamworkRoutes';
import { userRoutes } from './userRoutes';

/** What the Graph stand-in is started with. */
export interface GraphSettings {
  /** 0 (the default) takes a free one. Always on 127.0.0.1. */
  port?: number;
  /** The folder in which filed documents are real files. */
  filesDir: string;
  /** Columns, ids, grants and installations; by default `.library.json` in `filesDir`. */
  stateFile?: string;
  people: readonly StandInPerson[];
  /** Groups that may be granted something; none where absent. */
  groups?: readonly StandInGroup[];
  bearer: BearerSettings;
  driveId: string;
  siteId: string;
  columns?: Readonly<Record<string, ColumnKind>>;
  app: CatalogueApp;
  bot: BotAddress;
  /** The chat windows that are open, by person id; everyone else is reached by the built-in connector. */
  windows?: Readonly<Record<string, ChatPlace>>;
  now?: () => Date;
}

/** A running stand-in. */
export interface GraphStandIn {
  /** What the product is given as GRAPH_URL, ending in /v1.0. */
  graphUrl: string;
  /** Where the faults, the connector and the documents are. */
  origin: string;
  stop(): Promise<void>;
}

/** The columns that the supervision library has when no others are given. */
export const supervisionColumns: Record<string, ColumnKind> = {
  workerReference: 'text',
  sessionDate: 'dateTime',
  kind: 'text',
  signedOn: 'dateTime',
  recordId: 'text',
  version: 'number',
  hash: 'text',
};

/** Starts a server that answers the product's calls the way Microsoft Graph documents them. */
export async function startGraph(settings: GraphSettings): Promise<GraphStandIn> {
  const now = settings.now ?? (() => new Date());
  const stateFile = settings.stateFile ?? join(settings.filesDir, '.library.json');
  const faults = faultControl();
  const notices = noticeBoard(settings.bot, now);
  const parts: Parts = {
    settings,
    faults,
    library: openLibrary(settings.filesDir, stateFile, now),
    downloads: new Map(),
    origin: () => origin,
    tell: notices.tell,
  };
  const server = graphServer(doors(parts, bearerCheck(settings.bearer)), faults, now);
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(settings.port ?? 0, '127.0.0.1', ready);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function stop(): Promise<void> {
    await notices.stop();
    server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  }
  return { graphUrl: `${origin}/v1.0`, origin, stop };
}

interface Parts {
  settings: GraphSettings;
  library: DocumentLibrary;
  faults: FaultControl;
  /** Keys of pre-authenticated downloads, to item ids. */
  downloads: Map<string, string>;
  origin: () => string;
  tell: (person: StandInPerson, place: ChatPlace) => void;
}

/** Which table answers, by the path's first part: only Graph's own asks for a token. */
function doors(parts: Parts, check: BearerCheck): (request: GraphRequest) => Promise<GraphAnswer> {
  const connector = connectorRoutes({
    people: parts.settings.people,
    isInstalled: (id) => parts.library.state.installations[id] !== undefined,
    tenantId: parts.settings.bot.tenantId,
  });
  const graph = graphRoutes(parts);
  const open = openRoutes(parts);
  return async (request) => {
    if (request.path.startsWith('/_connector')) return run(connector, request, '/_connector');
    if (!request.path.startsWith('/v1.0')) return run(open, request, '');
    await check(request.headers['authorization']);
    return run(graph, request, '/v1.0');
  };
}

function graphRoutes({ settings, library, downloads, origin, tell }: Parts): GraphRoute[] {
  const { driveId, siteId, people, app, bot } = settings;
  const placeOf = (person: StandInPerson): ChatPlace =>
    settings.windows?.[person.oid] ?? { serviceUrl: `${origin()}/_connector`, ...connectorIds(person.oid) };
  const drive = {
    driveId,
    siteId,
    columns: settings.columns ?? supervisionColumns,
    webBase: () => `${origin()}/documents`,
    downloadUrl: (key: string) => `${origin()}/_download/${key}`,
  };
  const installed = (person: StandInPerson) => tell(person, placeOf(person));
  return [
    ...driveRoutes(library, drive, downloads),
    ...permissionRoutes(library, driveId, people, settings.groups ?? []),
    ...teamworkRoutes(library, people, { app, tenantId: bot.tenantId, placeOf, installed }),
    ...roleRoutes(people, () => `${origin()}/v1.0`),
    ...userRoutes(people, () => `${origin()}/v1.0`),
  ];
}

/** The doors that need no token: a browser's, the pre-authenticated download's and the tests'. */
function openRoutes({ library, downloads, faults }: Parts): GraphRoute[] {
  const document = (id: string | undefined): GraphAnswer => {
    if (id === undefined) throw itemNotFound();
    return {
      status: 200,
      bytes: library.read(library.item(id)),
      headers: { 'Content-Type': 'application/pdf' },
    };
  };
  const control = (method: string): GraphRoute => [
    method,
    /^\/_faults$/,
    (r) => faults.answer(method, jsonBody(r)),
  ];
  return [
    ['GET', /^\/documents\/(.+)$/, (r) => document(library.find(r.params[0] ?? '')?.id)],
    ['GET', /^\/_download\/(.+)$/, (r) => document(downloads.get(r.params[0] ?? ''))],
    ...['GET', 'POST', 'DELETE'].map(control),
  ];
}

async function run(
  routes: readonly GraphRoute[],
  request: GraphRequest,
  prefix: string,
): Promise<GraphAnswer> {
  const found = findRoute(routes, request.method, request.path.slice(prefix.length));
  const last = request.path.split('/').at(-1) ?? '';
  if (!found) throw refusal(400, 'BadRequest', `Resource not found for the segment '${last}'.`);
  return found.handle({ ...request, params: found.params });
}

/** Tells the bot of installations without holding up the answer; what is still under way ends with `stop`. */
function noticeBoard(bot: BotAddress, now: () => Date) {
  const stopping = new AbortController();
  const underWay = new Set<Promise<boolean>>();
  return {
    tell(person: StandInPerson, place: ChatPlace): void {
      if (!bot.messagesUrl) return;
      const told = sendNotice(bot.messagesUrl, installNotice(person, place, bot, now()), stopping.signal);
      underWay.add(told);
      void told.finally(() => underWay.delete(told));
    },
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(underWay);
    },
  };
}
