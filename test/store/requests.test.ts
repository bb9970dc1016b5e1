import { TableClient, type TransactionAction } from '@azure/data-tables';
import { keyPart, rowKeys } from '../../bot/store/keys';
import { openStore, type Store } from '../../bot/store/openStore';
import { encodeRow } from '../../bot/store/rowCodec';
import { startAzurite, type Azurite } from '../support/azurite';
import {
  changed,
  makeAction,
  makeDraft,
  makeHead,
  makeOperation,
  makeReflection,
  makeSession,
  makeVersion,
} from './subjectBuilders';

const YEARS = 10;

let azurite: Azurite;
let store: Store;
let raw: TableClient;

beforeAll(async () => {
  azurite = await startAzurite();
  store = await openStore(azurite);
  raw = TableClient.fromConnectionString(azurite.connectionString, 'Supervision', {
    allowInsecureConnection: true,
  });
});

afterAll(() => azurite.stop());

async function workerWithSession(): Promise<{ worker: string; session: string }> {
  const head = makeHead();
  const session = makeSession(head.worker.id);
  await store.subjects.createWorker(head);
  const loaded = await store.subjects.load(head.worker.id);
  if (!loaded) throw new Error('The worker is not there');
  const operation = makeOperation(head);
  await store.subjects.commit(loaded, changed(loaded.subject, operation, { session }), operation);
  return { worker: head.worker.id, session: session.id };
}

/** Ten years: 26 sessions a year, each with all its rows, ten operations and four closed actions. */
async function addHistory(worker: string): Promise<void> {
  const rows = Array.from({ length: YEARS * 26 }, () => historyOfOneSession(worker)).flat();
  for (let start = 0; start < rows.length; start += 100)
    await raw.submitTransaction(rows.slice(start, start + 100));
}

function historyOfOneSession(worker: string): TransactionAction[] {
  const { id, ...session } = makeSession(worker);
  const row = (rowKey: string, type: string, value: unknown): TransactionAction => [
    'create',
    encodeRow(keyPart(worker), rowKey, type, value),
  ];
  const operations = Array.from({ length: 10 }, () => makeOperation(makeHead()));
  const actions = Array.from({ length: 4 }, () => makeAction({ state: 'done' }));
  return [
    row(rowKeys.session(id), 'session', { id, ...session }),
    row(rowKeys.reflection(id), 'reflection', makeReflection(worker, 'r'.repeat(1_000))),
    row(rowKeys.draft(id), 'draft', makeDraft(200)),
    row(rowKeys.version(id, 1), 'version', makeVersion(1)),
    ...operations.map((operation) => row(rowKeys.operation(operation.id), 'operation', operation)),
    ...actions.map((action) => row(rowKeys.closedAction(action.id), 'action', action)),
  ];
}

async function requestsOf(work: () => Promise<unknown>): Promise<{ tables: number; queues: number }> {
  const before = { ...store.counter };
  await work();
  return { tables: store.counter.tables - before.tables, queues: store.counter.queues - before.queues };
}

async function change(worker: string, session: string): Promise<void> {
  const loaded = await store.subjects.load(worker, session);
  if (!loaded) throw new Error('The worker is not there');
  const operation = makeOperation(loaded.subject.head);
  await store.queue.send({ worker, operation: operation.id });
  const next = changed(loaded.subject, operation, { reflection: makeReflection(worker, operation.id) });
  expect(await store.subjects.commit(loaded, next, operation)).toBe('done');
}

describe.each([
  ['a new worker', () => Promise.resolve()],
  ['ten years of history', addHistory],
])('with %s', (_, prepare) => {
  let worker: string;
  let session: string;

  beforeAll(async () => {
    ({ worker, session } = await workerWithSession());
    await prepare(worker);
  });

  it('showing takes two requests, sent together', async () => {
    expect(await requestsOf(() => store.subjects.load(worker, session))).toEqual({ tables: 2, queues: 0 });
  });

  it('showing without a session takes one', async () => {
    expect(await requestsOf(() => store.subjects.load(worker))).toEqual({ tables: 1, queues: 0 });
  });

  it('a change takes four: two reads, one message, one transaction', async () => {
    expect(await requestsOf(() => change(worker, session))).toEqual({ tables: 3, queues: 1 });
  });
});

describe('the two reads of showing', () => {
  it('are under way at the same time: one round', async () => {
    const { worker, session } = await workerWithSession();
    const before = store.counter.tables;
    const reading = store.subjects.load(worker, session);
    // Both have left before either answer could have come: answers need a turn of the event loop.
    while (store.counter.tables === before) await Promise.resolve();
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(store.counter.tables - before).toBe(2);
    await reading;
  });
});

describe('the access log over several pages', () => {
  it('is whole: 2,600 rows come in pages of 1,000', async () => {
    const { worker } = await workerWithSession();
    await addHistory(worker);
    let count = 0;
    const requests = await requestsOf(async () => {
      for await (const operation of store.subjects.operations(worker)) count += Math.min(operation.number, 1);
    });
    expect({ count, pages: requests.tables }).toEqual({ count: 2_601, pages: 3 });
  });
});
