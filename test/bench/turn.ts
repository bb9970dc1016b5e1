import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../../bot/store/openStore';
import { startConnector, type Connector } from '../chat/support/connector';
import { startAzurite } from '../support/azurite';
import { benchRow, pairedRow, timeOf, type BenchRow } from './benchRow';
import { benchOperations, benchServices } from './benchServices';
import { makeHistory, SUPERVISOR, type Desk } from './turnHistory';
import { startTurnProcess, type TurnProcess } from './turnProcess';

const ROUNDS = 80;
/** A server in life has answered thousands of turns before; what runs for the first times is measured by nobody. */
const WARM_UP = 60;
const FILES = 6;
/** Ten years of monthly sessions beside one. */
const YEARS = { one: 12, ten: 120 };

/**
 * A turn of this bot beside a bare echo bot's in the same run: real HTTP, a loopback connector, Azurite; both
 * bots and the raw rounds in one process of their own, made anew for each length of history.
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
  const services = benchServices(store);
  const operations = benchOperations(services);
  // Several files in turn, so that the sessions that the benchmark itself adds stay as few as in life.
  const desks: Desk[] = Array.from({ length: FILES }, () => ({ services, operations, worker: randomUUID() }));
  for (const desk of desks) await makeHistory(desk, sessions);
  const measured = await startTurnProcess(connectionString);
  const urls = await measured.ask('urls', {});
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
    const turn = (url: string, verb: string, data: object) => () =>
      timeOf(() => post(url, invoke(connector, worker, verb, data)));
    const works: Record<Kind, () => Promise<number>> = {
      echo: turn(urls.echo, 'show.mine', {}),
      rawRead: () => measured.ask('rawRead', { worker }),
      rawShare: () => measured.ask('rawChange', { ...ready.share, also: 'reflection' }),
      rawSign: () => measured.ask('rawChange', { ...ready.sign, also: 'version' }),
      show: turn(urls.bot, 'show.mine', {}),
      share: turn(urls.bot, 'shareReflection', ready.share),
      sign: turn(urls.bot, 'signRecord', ready.sign),
    };
    for (const kind of Object.keys(works) as Kind[]) {
      const before = await settled(measured);
      const taken = await works[kind]();
      const { answered } = await measured.ask('requests', {});
      requests[kind] = Math.max(requests[kind] ?? 0, answered - before);
      if (round >= 0) times[kind].push(taken);
    }
  }
  measured.stop();
  const beside = (raw: Kind) => times.echo.map((echo, round) => echo + (times[raw][round] ?? NaN));
  const name = (kind: Kind) => `turn.${kind}.${years}Year${years === 'one' ? '' : 's'}`;
  return [
    pairedRow(name('show'), times.show, 'ms', beside('rawRead')),
    pairedRow(name('share'), times.share, 'ms', beside('rawShare')),
    pairedRow(name('sign'), times.sign, 'ms', beside('rawSign')),
    ...(['show', 'share', 'sign'] as const).map((kind) =>
      benchRow(`${name(kind)}.requests`, requests[kind] ?? 0, 'requests', kind === 'show' ? 2 : 4),
    ),
  ];
}

function fail(): never {
  throw new Error('There is no file to measure on.');
}

/** Waits until nothing is being sent to the store any more: what follows one answer is not the next kind's to pay for. */
async function settled(measured: TurnProcess): Promise<number> {
  for (let seen = -1; ; await delay(14)) {
    const { now } = await measured.ask('requests', {});
    if (now === seen) return now;
    seen = now;
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
