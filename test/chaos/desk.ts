import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { openStore, type Store } from '../../bot/store/openStore';
import type { Fault } from '../../infra/local/graph/faultControl';
import { readState, writeState, type LibraryState } from '../../infra/local/graph/libraryState';
import { startGraph, type GraphStandIn } from '../../infra/local/graph/startGraph';
import { sampleOrganisation, samplePeople } from '../../infra/local/sample/people';
import { localIds } from '../../infra/local/serverSettings';
import { openGate, type Gate } from './gate';
import { makeGraphTrouble } from './graphTrouble';
import { POLICY } from './prepare';
import { serverPlace, type ServerPlace } from './serverProcess';
import { AUDIENCE, type Site } from './site';
import type { Service } from './steps';
import type { RunPlan } from './plan';
import { makeTrouble, SERVICES, type Trouble } from './trouble';

/** All that one run has to itself: an account of the store, a Graph, and servers behind gates. */
export interface Desk {
  /** The store as it is, past the gates. */
  store: Store;
  /** The queue itself, to see that nothing is left on it. */
  queue: QueueClient;
  sealed: TableClient;
  trouble: Trouble;
  servers: ServerPlace[];
  /** The built-in connector's address, past the gates. */
  connectorUrl: string;
  /** What the connector's address is to servers. */
  serviceUrl: string;
  /** Starts every server that does not run, until all answer. */
  start(): Promise<void>;
  graphFails(faults: readonly Partial<Fault>[]): Promise<void>;
  /** Ends all faults: gates let everything pass, Graph answers as it should. Names those that Graph had. */
  heal(): Promise<string[]>;
  library(): LibraryState;
  /** The bytes of a filed document, by its path below the library. */
  read(filePath: string): Buffer;
  stop(): Promise<void>;
}

/** Sets up one run; servers are prepared and not started. */
export async function openDesk(site: Site, account: string, plan: RunPlan): Promise<Desk> {
  const folder = path.join(site.folder, account);
  const stateFile = path.join(folder, 'library.json');
  const graph = await startStandIn(site, folder, stateFile);
  const direct = site.store(account, site.azurite.tablesUrl, site.azurite.queuesUrl);
  const store = await openStore({ connectionString: direct });
  const trouble = makeTrouble(plan.mishaps);
  const all = await Promise.all(
    Array.from({ length: plan.instances }, () => openInstance(site, account, graph, trouble, plan)),
  );
  const graphTrouble = makeGraphTrouble(graph.origin);
  const servers = all.map(({ place }) => place);
  return {
    store,
    queue: new QueueClient(direct, 'operations'),
    sealed: TableClient.fromConnectionString(direct, 'Sealed', { allowInsecureConnection: true }),
    trouble,
    servers,
    connectorUrl: `${graph.origin}/_connector`,
    serviceUrl: `${all[0]?.connector ?? ''}/_connector`,
    start: async () => {
      await Promise.all(servers.map((server) => server.start()));
      await Promise.all(servers.map((server) => server.ready()));
    },
    graphFails: graphTrouble.plan,
    heal: () => {
      trouble.end();
      return graphTrouble.end();
    },
    library: () => readState(stateFile, new Date()),
    read: (filePath) => readFileSync(path.join(folder, 'documents', filePath)),
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await Promise.all(all.flatMap(({ gates }) => gates.map((gate) => gate.stop())));
      await graph.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startStandIn(site: Site, folder: string, stateFile: string): Promise<GraphStandIn> {
  const state = readState(stateFile, new Date());
  state.installations = Object.fromEntries(samplePeople.map(({ oid }) => [oid, `installed-${oid}`]));
  writeState(stateFile, state);
  return startGraph({
    filesDir: path.join(folder, 'documents'),
    stateFile,
    people: samplePeople,
    bearer: { jwksUrl: `${site.issuer}/jwks`, audience: 'https://graph.microsoft.com', issuer: site.issuer },
    driveId: localIds.driveId,
    siteId: localIds.siteId,
    app: { id: localIds.teamsAppId, externalId: localIds.teamsAppExternalId, displayName: 'Supervision' },
    bot: { botId: '28:supervision', botName: 'Supervision', tenantId: sampleOrganisation.tenantId },
  });
}

interface Instance {
  place: ServerPlace;
  gates: Gate[];
  connector: string;
}

/** One server behind gates of its own, so that a gate knows whom it kills. */
async function openInstance(
  site: Site,
  account: string,
  graph: GraphStandIn,
  trouble: Trouble,
  plan: RunPlan,
): Promise<Instance> {
  const targets: Record<Service, string> = {
    tables: site.azurite.tablesUrl,
    queues: site.azurite.queuesUrl,
    graph: graph.origin,
    signIn: new URL(site.issuer).origin,
  };
  const held: { place?: ServerPlace } = {};
  const kill = () => held.place?.kill();
  const gates = await Promise.all(
    SERVICES.map((service) => openGate({ service, target: targets[service], trouble, kill })),
  );
  const urls = Object.fromEntries(
    SERVICES.map((service, index) => [service, gates[index]?.url ?? '']),
  ) as Record<Service, string>;
  const place = await serverPlace(site.script, settings(site, account, urls), plan.downFor);
  held.place = place;
  return { place, gates, connector: urls.graph };
}

function settings(site: Site, account: string, urls: Record<Service, string>): Record<string, string> {
  return {
    SUPERVISION_MODE: 'local',
    HOST: '127.0.0.1',
    TENANT_ID: sampleOrganisation.tenantId,
    TAB_AUDIENCE: AUDIENCE,
    TAB_ISSUERS: site.issuer,
    TAB_JWKS_URL: `${site.issuer}/jwks`,
    TAB_CLIENT_ID: localIds.tabClientId,
    TAB_AUTHORITY: site.issuer,
    STORAGE_CONNECTION_STRING: site.store(account, urls.tables, urls.queues),
    GRAPH_URL: `${urls.graph}/v1.0`,
    GRAPH_TOKEN_URL: `${urls.signIn}${new URL(site.issuer).pathname}/token`,
    GRAPH_CLIENT_ID: localIds.graphClientId,
    GRAPH_CLIENT_SECRET: site.graphClientSecret,
    TEAMS_APP_ID: localIds.teamsAppId,
    TEAMS_APP_EXTERNAL_ID: localIds.teamsAppExternalId,
    SHAREPOINT_SITE_ID: localIds.siteId,
    SHAREPOINT_DRIVE_ID: localIds.driveId,
    SEAL_KEY_FILE: site.seal.key,
    SEAL_CERTIFICATE_FILE: site.seal.chain,
    POLICY,
    ORGANISATION_NAME: sampleOrganisation.name,
    LOG_LEVEL: 'warn',
  };
}
