import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildTab } from './buildTab';
import { entraIssuer } from './entra/entraSettings';
import { localSecrets } from './localSecrets';
import { startPlayground } from './playground/startPlayground';
import { fixedPorts, freePorts, refuseBusyPorts, type Ports } from './processes/ports';
import { startChild, type Child } from './processes/startChild';
import { waitUntilAnswers } from './processes/waitUntil';
import { sampleOrganisation, samplePerson } from './sample/people';
import { makeSealCertificate } from './sealCertificate';
import { seedOnce } from './seedOnce';
import { serverSettings } from './serverSettings';
import type { Stack, StackOptions, StackUrls } from './stack';
import { closeFolders, openFolders, stackFolders, type StackFolders } from './stackFolders';
import { startAzurite } from './startAzurite';
import { startEntraProcess, startGraphProcess } from './startStandIns';

/** The policy pack that a stack adopts unless another is named. */
const defaultPolicy = 'luton-social-care';

/** What a start in progress knows: enough to take down what is up when a later step fails. */
interface Site {
  options: StackOptions;
  ports: Ports;
  folders: StackFolders;
  env: Record<string, string>;
  running: Child[];
  server?: Child;
  say: (line: string) => void;
}

/**
 * Starts the whole product on this machine: the store, the stand-ins for Entra and Graph, the server and a
 * chat window for each chosen person. Resolves when all of it answers. Rejects with a `StartProblem` (one
 * sentence), having stopped what it had started.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const site = await openSite(options);
  try {
    await bringUp(site);
  } catch (error) {
    await takeDown(site);
    throw error;
  }
  return stackOf(site);
}

async function openSite(options: StackOptions): Promise<Site> {
  const people = (options.people ?? []).map((key) => samplePerson(key).key);
  const ports =
    options.portBase === undefined
      ? await freePorts(people)
      : fixedPorts(options.portBase, people, process.env);
  await refuseBusyPorts(ports);
  const folders = stackFolders(path.resolve(options.dataDir));
  openFolders(folders, options.fresh ?? false);
  const secrets = localSecrets(folders.root);
  const env = { ...serverSettings(ports, folders, secrets, options.policy ?? defaultPolicy), ...options.env };
  writeSettings(folders.root, env);
  const say = options.quiet === false ? (line: string) => console.log(line) : () => undefined;
  return { options, ports, folders, env, running: [], say };
}

/** For the commands that an administrator runs: `npm run admin -- … --settings .local/server.env`. */
function writeSettings(root: string, env: Record<string, string>): void {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  writeFileSync(path.join(root, 'server.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
}

async function bringUp(site: Site): Promise<void> {
  const { folders, ports, options, running, say } = site;
  const secrets = localSecrets(folders.root);
  makeSealCertificate(folders, new Date());
  say('Starting the store and the stand-ins for Entra and Graph …');
  const keep = async (child: Promise<Child>) => void running.push(await child);
  await settleAll([
    keep(startAzurite(folders, ports, secrets.storageKey)),
    keep(startEntraProcess(folders, ports, secrets)),
    keep(startGraphProcess(folders, ports)),
    options.tab === false ? Promise.resolve() : buildTab(say),
  ]);
  say('Starting the server …');
  await startServer(site);
  if (options.seed !== false) await seedOnce(folders, site.env, say, 'sample');
  if (options.large) await seedOnce(folders, site.env, say, 'large');
  const botUrl = urlsOf(site).messages;
  const windows = Object.entries(ports.windows);
  if (windows.length > 0) say('Opening the chat windows …');
  await settleAll(
    windows.map(([key, port]) => keep(startPlayground({ person: samplePerson(key), port, botUrl, folders }))),
  );
}

async function startServer(site: Site): Promise<void> {
  const file = path.resolve(site.options.server ?? 'bot/main.ts');
  site.server = startChild({ name: 'server', file, env: site.env, logDir: site.folders.logs });
  await waitUntilAnswers(site.server, `http://localhost:${site.ports.server}/ready`);
}

// Windows and server first, so that nobody writes while the store puts its last data away.
async function takeDown(site: Site): Promise<void> {
  const isStore = (child: Child) => child.name === 'azurite';
  await Promise.all(site.running.filter((child) => !isStore(child)).map((child) => child.stop()));
  await site.server?.stop();
  await Promise.all(site.running.filter(isStore).map((child) => child.stop()));
  closeFolders(site.folders);
}

function stackOf(site: Site): Stack {
  const urls = urlsOf(site);
  let stopping: Promise<void> | undefined;
  return {
    urls,
    folders: site.folders,
    env: site.env,
    tokenFor: (key) => tokenFor(urls.entra, samplePerson(key).oid),
    killServer: async () => site.server?.kill(),
    restartServer: async () => {
      await site.server?.stop();
      await startServer(site);
    },
    stop: () => (stopping ??= takeDown(site)),
  };
}

function urlsOf({ ports }: Site): StackUrls {
  const server = `http://localhost:${ports.server}`;
  const windows = Object.entries(ports.windows).map(([key, port]) => [key, `http://localhost:${port}`]);
  return {
    server,
    messages: `${server}/api/messages`,
    tab: `${server}/tab`,
    graph: `http://localhost:${ports.graph}/v1.0`,
    entra: entraIssuer(ports.entra, sampleOrganisation.tenantId),
    windows: Object.fromEntries(windows) as Record<string, string>,
  };
}

async function tokenFor(issuer: string, oid: string): Promise<string> {
  const answer = await fetch(`${issuer}/sample-token`, { method: 'POST', body: JSON.stringify({ oid }) });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
}

// Waits for all before failing, so that a child that comes up late is known and can be stopped.
async function settleAll(steps: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(steps);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
