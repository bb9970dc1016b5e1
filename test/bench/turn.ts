import { randomBytes } from 'node:crypto';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Server } from 'restify';
import { makeAdapter } from '../../bot/chat/adapter';
import { makeBot } from '../../bot/chat/handler';
import { linksFor } from '../../bot/chat/links';
import { makeProcessActivity } from '../../bot/chat/processActivity';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { OperationServices } from '../../bot/operations/services';
import { policyOn } from '../../bot/policies/adoptedPolicies';
import { hashOf } from '../../bot/records/hashOf';
import { renderRecord } from '../../bot/records/renderRecord';
import { openStore, type Store } from '../../bot/store/openStore';
import { startConnector, type Connector } from '../chat/support/connector';
import { startAzurite } from '../support/azurite';
import { benchRow, median, timeOf, type BenchRow } from './benchRow';
import { rawChange, rawRead } from './rawRounds';
import { makeHistory, SUPERVISOR, WORKER, type Desk } from './turnHistory';
import { POLICIES } from '../operations/support/builders';

const ROUNDS = 60;
const WARM_UP = 12;
/** Ten years of monthly sessions beside one. */
const YEARS = { one: 12, ten: 120 };

/**
 * A turn of this bot beside a bare echo bot's in the same run: real HTTP, a loopback connector, Azurite.
 * Concurrency 1, kinds interleaved, medians. Baseline: the echo turn and the storage rounds that the
 * design allows, done raw: one round of two reads to show; reads, enqueue and transaction to change.
 */
export async function run(): Promise<BenchRow[]> {
  const azurite = await startAzurite();
  const connector = await startConnector();
  try {
    const rows: BenchRow[] = [];
    for (const [years, sessions] of Object.entries(YEARS)) rows.push(...(await measure(azurite.connectionString, connector, years, sessions)));
    return rows;
  } finally {
    await connector.stop();
    await azurite.stop();
  }
}

type Kind = 'echo' | 'rawRead' | 'rawChange' | 'show' | 'share' | 'sign';

async function measure(connectionString: string, connector: Connector, years: string, sessions: number): Promise<BenchRow[]> {
  const store = await openStore({ connectionString });
  const services = operationServices(store);
  const operations = makeOperations(services, { render: renderRecord, fetch: async () => undefined, sealed: async () => undefined });
  const worker = `${WORKER}-${years}`;
  const desk: Desk = { services, operations, worker };
  await makeHistory(desk, sessions);
  const echo = await listen(echoServer());
  const bot = await listen(botServer(services, operations));
  const times: Record<Kind, number[]> = { echo: [], rawRead: [], rawChange: [], show: [], share: [], sign: [] };
  const requests: Partial<Record<Kind, number>> = {};
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const ready = await prepare(desk, round + WARM_UP);
    const works: Record<Kind, () => Promise<unknown>> = {
      echo: () => post(echo.url, invoke(connector, worker, 'show.mine', {})),
      rawRead: () => rawRead(store, worker),
      rawChange: () => rawChange(store, worker, ready.session),
      show: () => post(bot.url, invoke(connector, worker, 'show.mine', {})),
      share: () => post(bot.url, invoke(connector, worker, 'shareReflection', ready.share)),
      sign: () => post(bot.url, invoke(connector, worker, 'signRecord', ready.sign)),
    };
    for (const kind of Object.keys(works) as Kind[]) {
      const before = store.counter.tables + store.counter.queues;
      const taken = await timeOf(works[kind]);
      requests[kind] = Math.max(requests[kind] ?? 0, store.counter.tables + store.counter.queues - before);
      // What follows the answer (hastening the message, the reference) is not the next kind's to pay for.
      await settled(store);
      if (round >= 0) times[kind].push(taken);
    }
  }
  echo.server.close();
  bot.server.close();
  const of = (kind: Kind) => median(times[kind]);
  const name = (kind: Kind) => `turn.${kind}.${years}Year${years === 'one' ? '' : 's'}`;
  return [
    benchRow(name('show'), of('show'), 'ms', of('echo') + of('rawRead')),
    benchRow(name('share'), of('share'), 'ms', of('echo') + of('rawChange')),
    benchRow(name('sign'), of('sign'), 'ms', of('echo') + of('rawChange')),
    ...(['show', 'share', 'sign'] as const).map((kind) => benchRow(`${name(kind)}.requests`, requests[kind] ?? 0, 'requests', kind === 'show' ? 2 : 4)),
  ];
}

/** Waits until nothing is being sent to the store any more. */
async function settled({ counter }: Store): Promise<void> {
  for (let seen = -1; seen !== counter.tables + counter.queues; ) {
    seen = counter.tables + counter.queues;
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}

/** A session with a draft to share, and one whose record waits for the worker's signature. */
async function prepare({ operations, worker }: Desk, round: number) {
  const me = { id: worker, tenant: 't' };
  const boss = { id: SUPERVISOR, tenant: 't' };
  const at = (hour: number) => new Date(Date.now() + (round * 24 + hour) * 3_600_000).toISOString();
  const [one, two] = [`share-${round}-session`, `sign-${round}-session`];
  for (const [session, hour] of [[one, 2], [two, 3]] as const)
    await operations.perform(boss, 'startSession', { worker, session, kind: 'personal', plannedAt: at(hour), minutes: 90 });
  await operations.perform(me, 'saveReflection', { worker, session: one, seen: 0, answers: { 'gone-well': 'A good visit.' } });
  const heldOn = new Date().toISOString().slice(0, 10);
  await operations.perform(boss, 'saveRecord', { worker, session: two, seen: 0, heldOn, minutes: 90, headings: { support: { notes: 'We talked.', decisions: '' } } });
  const preview = await operations.preview(boss, { worker, session: two });
  if (!preview.ok) throw new Error('The record cannot be previewed.');
  const { hash } = preview.preview.record;
  await operations.perform(boss, 'sendRecord', { worker, session: two, seen: 1, hash, sign: true });
  return {
    session: one,
    share: { worker, session: one, seen: 1 },
    sign: { worker, session: two, number: 1, hash, stance: 'agree' },
  };
}

function operationServices(store: Store): OperationServices {
  return {
    store,
    policies: POLICIES,
    policyOn: (day) => policyOn(POLICIES, day),
    organisation: 'Bench',
    now: () => new Date().toISOString(),
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
}

function echoServer(): Server {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const handler = new ActivityHandler();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { echo: context.activity.value as unknown } };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      await handler.run(context);
    });
  });
  return server;
}

function botServer(services: OperationServices, operations: ReturnType<typeof makeOperations>): Server {
  const report = (error: unknown) => console.error(error);
  const bot = makeBot({
    operations,
    conversations: services.store.conversations,
    links: linksFor('http://localhost:3978'),
    organisation: services.organisation,
    titles: false,
    now: services.now,
    newId: services.newId,
    log: report,
  });
  const processActivity = makeProcessActivity({ adapter: makeAdapter({ mode: 'local' }, report), bot, reach: 'local', report });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => processActivity(request, response));
  return server;
}

async function listen(server: Server): Promise<{ server: Server; url: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { server, url: `http://127.0.0.1:${port}/api/messages` };
}

let activities = 0;

function invoke({ url }: Connector, worker: string, verb: string, data: object): object {
  activities += 1;
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `activity-${activities}`,
    timestamp: new Date().toISOString(),
    serviceUrl: url,
    channelId: 'msteams',
    from: { id: `29:${worker}`, name: 'W', aadObjectId: worker },
    conversation: { id: `a:${worker}`, conversationType: 'personal', tenantId: 't' },
    recipient: { id: '28:bot', name: 'Supervision' },
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

async function post(url: string, activity: object): Promise<void> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('not found')) throw new Error(`The turn answered ${answer.status}: ${text.slice(0, 200)}`);
}
