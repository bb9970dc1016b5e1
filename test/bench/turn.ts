import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify, { type Server } from 'restify';
import { makeAdapter } from '../../bot/chat/adapter';
import { makeBot } from '../../bot/chat/handler';
import { linksFor } from '../../bot/chat/links';
import { makeProcessActivity, type Bot } from '../../bot/chat/processActivity';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { Operations } from '../../bot/operations/operations';
import type { OperationServices } from '../../bot/operations/services';
import { policyOn } from '../../bot/policies/adoptedPolicies';
import { hashOf } from '../../bot/records/hashOf';
import { render } from '../../bot/records/printed';
import { openStore, type Store } from '../../bot/store/openStore';
import { startConnector, type Connector } from '../chat/support/connector';
import { startAzurite } from '../support/azurite';
import { benchRow, median, timeOf, type BenchRow } from './benchRow';
import { rawChange, rawRead } from './rawRounds';
import { makeHistory, SUPERVISOR, type Desk } from './turnHistory';
import { POLICIES } from '../operations/support/builders';

const ROUNDS = 60;
const WARM_UP = 12;
const FILES = 6;
/** Ten years of monthly sessions beside one. */
const YEARS = { one: 12, ten: 120 };

/**
 * A turn of this bot beside a bare echo bot's in the same run: real HTTP, a loopback connector, Azurite.
 * Concurrency 1, kinds interleaved, medians. Baseline: the echo turn and the storage rounds that the
 * design allows, done raw: one round of two reads to show; reads, enqueue and a transaction of the same rows to change.
 */
export async function run(): Promise<BenchRow[]> {
  const azurite = await startAzurite();
  const connector = await startConnector();
  try {
    const rows: BenchRow[] = [];
    for (const [years, sessions] of Object.entries(YEARS))
      rows.push(...(await measure(azurite.connectionString, connector, years, sessions)));
    return rows;
  } finally {
    await connector.stop();
    await azurite.stop();
  }
}

type Kind = 'echo' | 'rawRead' | 'rawShare' | 'rawSign' | 'show' | 'share' | 'sign';

async function measure(
  connectionString: string,
  connector: Connector,
  years: string,
  sessions: number,
): Promise<BenchRow[]> {
  const store = await openStore({ connectionString });
  const services = operationServices(store);
  const operations = makeOperations(services, {
    render,
    fetch: async () => undefined,
    sealed: async () => undefined,
  });
  // Several files in turn, so that the sessions that the benchmark itself adds stay as few as in life.
  const desks: Desk[] = Array.from({ length: FILES }, () => ({ services, operations, worker: randomUUID() }));
  for (const desk of desks) await makeHistory(desk, sessions);
  const echo = await listen(echoServer());
  const bot = await listenBot(services, operations);
  const times: Record<Kind, number[]> = {
    echo: [],
    rawRead: [],
    rawShare: [],
    rawSign: [],
    show: [],
    share: [],
    sign: [],
  };
  const requests: Partial<Record<Kind, number>> = {};
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const desk = desks[(round + WARM_UP) % FILES] ?? fail();
    const { worker } = desk;
    const ready = await prepare(desk, round + WARM_UP);
    const works: Record<Kind, () => Promise<unknown>> = {
      echo: () => post(echo.url, invoke(connector, worker, 'show.mine', {})),
      rawRead: () => rawRead(store, worker),
      rawShare: () => rawChange(store, worker, ready.share.session, 'reflection'),
      rawSign: () => rawChange(store, worker, ready.sign.session, 'version'),
      show: () => post(bot.url, invoke(connector, worker, 'show.mine', {})),
      share: () => post(bot.url, invoke(connector, worker, 'shareReflection', ready.share)),
      sign: () => post(bot.url, invoke(connector, worker, 'signRecord', ready.sign)),
    };
    for (const kind of Object.keys(works) as Kind[]) {
      const before = all(store);
      const taken = await timeOf(works[kind]);
      const answered =
        kind === 'show' || kind === 'share' || kind === 'sign' ? bot.requestsAtAnswer() : all(store);
      requests[kind] = Math.max(requests[kind] ?? 0, answered - before);
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
    benchRow(name('share'), of('share'), 'ms', of('echo') + of('rawShare')),
    benchRow(name('sign'), of('sign'), 'ms', of('echo') + of('rawSign')),
    ...(['show', 'share', 'sign'] as const).map((kind) =>
      benchRow(`${name(kind)}.requests`, requests[kind] ?? 0, 'requests', kind === 'show' ? 2 : 4),
    ),
  ];
}

function fail(): never {
  throw new Error('There is no file to measure on.');
}

const all = ({ counter }: Store): number => counter.tables + counter.queues;

/** Waits until nothing is being sent to the store any more. */
async function settled(store: Store): Promise<void> {
  for (let seen = -1; seen !== all(store);) {
    seen = all(store);
    await delay(14);
  }
}

/** A session with a draft to share, and one whose record waits for the worker's signature. */
async function prepare({ operations, worker }: Desk, round: number) {
  const me = { id: worker, tenant: 't' };
  const boss = { id: SUPERVISOR, tenant: 't' };
  const at = (hour: number) => new Date(Date.now() + (round * 24 + hour) * 3_600_000).toISOString();
  const [one, two] = [`share-${round}-session`, `sign-${round}-session`];
  for (const [session, hour] of [
    [one, 2],
    [two, 3],
  ] as const)
    await operations.perform(boss, 'startSession', {
      worker,
      session,
      kind: 'personal',
      plannedAt: at(hour),
      minutes: 90,
    });
  await operations.perform(me, 'saveReflection', {
    worker,
    session: one,
    seen: 0,
    answers: { 'gone-well': 'A good visit.' },
  });
  const heldOn = new Date().toISOString().slice(0, 10);
  await operations.perform(boss, 'saveRecord', {
    worker,
    session: two,
    seen: 0,
    heldOn,
    minutes: 90,
    headings: { support: { notes: 'We talked.', decisions: '' } },
  });
  const preview = await operations.preview(boss, { worker, session: two });
  if (!preview.ok) throw new Error('The record cannot be previewed.');
  const { hash } = preview.preview.record;
  await operations.perform(boss, 'sendRecord', { worker, session: two, seen: 1, hash, sign: true });
  return {
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
      const body = {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { echo: context.activity.value as unknown },
      };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
      await handler.run(context);
    });
  });
  return server;
}

/** The bot's server, and how many requests had gone out when it had its last answer ready. */
async function listenBot(services: OperationServices, operations: Operations) {
  const seen = { requests: 0 };
  const server = await listen(botServer(services, operations, () => (seen.requests = all(services.store))));
  return { ...server, requestsAtAnswer: () => seen.requests };
}

function botServer(services: OperationServices, operations: Operations, answered: () => void): Server {
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
  const adapter = makeAdapter({ mode: 'local' }, report);
  const counted: Bot = async (context) => {
    const after = await bot(context);
    answered();
    // Client and server share this process: what follows the answer is not to keep the client from reading it.
    return after && (() => delay(6).then(after));
  };
  const processActivity = makeProcessActivity({ adapter, bot: counted, reach: 'local', report });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    await processActivity.open(request, response);
  });
  return server;
}

async function listen(server: Server): Promise<{ server: Server; url: string }> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
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
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await answer.text();
  if (answer.status !== 200 || /reference|work account/i.test(text))
    throw new Error(`The turn answered ${answer.status}: ${text.slice(0, 200)}`);
}
