import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startGraph } from '../../../infra/local/graph/startGraph';
import { samplePeople } from '../../../infra/local/sample/people';
import { makeSealCertificate, sealFiles } from '../../../infra/local/sealCertificate';
import { localIds } from '../../../infra/local/serverSettings';
import { openFolders, stackFolders } from '../../../infra/local/stackFolders';
import { buildServer } from '../../chaos/buildServer';
import { freePort } from '../../../infra/local/processes/freePort';
import { startAzurite, type Azurite } from '../azurite';
import { CLOUD, startIssuers, TAB_ISSUERS, type Issuers } from './issuers';
import { startTeamsStandIn, type TeamsStandIn } from './teamsStandIn';

/** The real server, as a process, with the settings of production and stand-ins for what lies beyond it. */
export interface Cloud {
  url: string;
  issuers: Issuers;
  teams: TeamsStandIn;
  azurite: Azurite;
  /** Everything that the server wrote. */
  log(): string;
  /** What the server holds now, after tidying up; undefined where it has ended. */
  state(): Promise<{ heap: number; unhandled: number } | undefined>;
  /** Whether the process still is the one that was started. */
  isUp(): boolean;
  /** The secrets among its settings. */
  secrets: string[];
  /** Ends the server and starts it with other settings. */
  restart(settings: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts all of it over a store that `prepare` fills first; `settings` differ from production's. */
export async function startCloud<W>(
  prepare: (connectionString: string) => Promise<W>,
  settings: Record<string, string> = {},
): Promise<Cloud & { world: W }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloud-'));
  const folders = stackFolders(path.join(folder, 'site'));
  openFolders(folders, false);
  makeSealCertificate(folders, new Date());
  const tabDir = path.join(folder, 'tab');
  mkdirSync(tabDir);
  writeFileSync(path.join(tabDir, 'index.html'), '<!doctype html><title>Supervision</title>');
  const [azurite, issuers, teams, built, port] = await Promise.all([
    startAzurite(),
    startIssuers(),
    startTeamsStandIn(),
    buildServer(),
    freePort(),
  ]);
  const world = await prepare(azurite.connectionString);
  const graph = await startGraph({
    filesDir: folders.documents,
    people: samplePeople,
    bearer: { jwksUrl: `${issuers.url}/keys`, audience: 'https://graph.microsoft.com' },
    driveId: localIds.driveId,
    siteId: localIds.siteId,
    app: { id: localIds.teamsAppId, externalId: localIds.teamsAppExternalId, displayName: 'Supervision' },
    bot: { botId: `28:${CLOUD.appId}`, botName: 'Supervision', tenantId: CLOUD.tenant },
  });
  const seal = sealFiles(folders);
  const identityHeader = 'identity-header-that-nobody-sees';
  const env = {
    NODE_ENV: 'production',
    SUPERVISION_MODE: 'cloud',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TAB_DIR: tabDir,
    TENANT_ID: CLOUD.tenant,
    MicrosoftAppId: CLOUD.appId,
    MicrosoftAppTenantId: CLOUD.tenant,
    MicrosoftAppType: 'UserAssignedMSI',
    BOT_OPENID_METADATA: `${issuers.url}/bot/.well-known/openidconfiguration`,
    TAB_CLIENT_ID: CLOUD.tabClientId,
    TAB_AUDIENCE: CLOUD.audience,
    TAB_ISSUERS: TAB_ISSUERS.join(','),
    TAB_JWKS_URL: `${issuers.url}/tab/keys`,
    TAB_AUTHORITY: TAB_ISSUERS[0],
    STORAGE_CONNECTION_STRING: azurite.connectionString,
    GRAPH_URL: graph.graphUrl,
    TEAMS_APP_ID: localIds.teamsAppId,
    TEAMS_APP_EXTERNAL_ID: localIds.teamsAppExternalId,
    SHAREPOINT_SITE_ID: localIds.siteId,
    SHAREPOINT_DRIVE_ID: localIds.driveId,
    SEAL_KEY_FILE: seal.key,
    SEAL_CERTIFICATE_FILE: seal.chain,
    ORGANISATION_NAME: 'Sampleton',
    // What App Service tells a process about its managed identity.
    IDENTITY_ENDPOINT: `${issuers.url}/identity`,
    IDENTITY_HEADER: identityHeader,
    AZURE_CLIENT_ID: CLOUD.appId,
    TEAMS_STAND_IN_PORT: String(teams.port),
    ...settings,
  };
  const url = `http://127.0.0.1:${port}`;
  const script = path.join(path.dirname(built.script), 'main.cjs');
  let written = '';
  const launch = (more: Record<string, string> = {}) =>
    launched(script, { ...env, ...more }, url, (text) => (written += text));
  let child = await launch();
  return {
    url,
    world,
    issuers,
    teams,
    azurite,
    log: () => written,
    state: () => stateOf(child),
    isUp: () => child.exitCode === null && child.signalCode === null,
    secrets: [identityHeader, keyIn(azurite.connectionString)],
    restart: async (more) => {
      await ended(child);
      child = await launch(more);
    },
    stop: async () => {
      await ended(child);
      await Promise.all([azurite.stop(), issuers.stop(), teams.stop(), graph.stop()]);
      built.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const keyIn = (connection: string): string => /AccountKey=([^;]+)/.exec(connection)?.[1] ?? '';

async function launched(
  script: string,
  env: Record<string, string>,
  url: string,
  keep: (text: string) => void,
): Promise<ChildProcess> {
  const child = fork(script, {
    env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...env },
    execArgv: ['--require', path.resolve('test/support/cloud/preload.cjs'), '--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.on('data', (chunk: Buffer) => keep(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => keep(chunk.toString()));
  child.unref();
  await ready(url, child);
  return child;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start in its cloud configuration.');
}

async function stateOf(child: ChildProcess): Promise<{ heap: number; unhandled: number } | undefined> {
  if (!child.connected) return undefined;
  return new Promise((resolve) => {
    child.once('exit', () => resolve(undefined));
    child.once('message', (state) => resolve(state as { heap: number; unhandled: number }));
    child.send({ ask: 'state' });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
