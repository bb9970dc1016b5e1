import { openStore, type Store } from '../../bot/store/openStore';
import { connectionStringFor, startAzurite, type Azurite } from '../support/azurite';
import { startFlakyProxy, type Fate, type FlakyProxy } from '../support/flakyProxy';
import { changed, makeAction, makeHead, makeOperation } from './subjectBuilders';

const WRITERS = 4;
const CHANGES = 12;
const COMMIT = /^POST .*\$batch/;

let azurite: Azurite;
let proxy: FlakyProxy;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  proxy = await startFlakyProxy(azurite.tablesUrl);
  const connectionString = connectionStringFor(proxy.url, azurite.queuesUrl);
  store = await openStore({ connectionString }, { timeOut: 2_000, retries: 3 });
});

afterAll(async () => {
  await proxy.stop();
  await azurite.stop();
});

/** The first commits on the line each lose something: the answer, or themselves, or meet a 503. */
function badLine(): Fate[] {
  const fates: Fate[] = ['answerLost', 'requestLost', 'refused'];
  return Array.from({ length: WRITERS * CHANGES }, (_, index) => fates[index % 3] ?? 'refused');
}

/** Tries until its change is in, as the product does: load, decide, commit; and fence where nobody knows. */
async function writeOne(worker: string, id: string): Promise<void> {
  for (let tries = 0; !(await isIn(worker, id, `${id}-${tries}`)); tries += 1);
}

async function isIn(worker: string, id: string, operationId: string): Promise<boolean> {
  const loaded = await store.subjects.load(worker);
  if (!loaded) throw new Error('The worker is not there');
  const { subject } = loaded;
  const operation = makeOperation(subject.head, { id: operationId });
  const next = changed(subject, operation, { actions: [...subject.actions, makeAction({ id })] });
  try {
    return (await store.subjects.commit(loaded, next, operation)) === 'done';
  } catch {
    return (await store.subjects.fence(worker, operationId)) === 'exists';
  }
}

async function write(worker: string, writer: number): Promise<void> {
  for (let count = 0; count < CHANGES; count += 1) await writeOne(worker, `w${writer}c${count}`);
}

describe('several writers over a bad line', () => {
  it('lose nothing, do nothing twice, and leave an unbroken chain (DESIGN rule 6)', async () => {
    const head = makeHead();
    const worker = head.worker.id;
    await store.subjects.createWorker(head);
    proxy.next(COMMIT, ...badLine());
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(worker, writer)));
    const loaded = await store.subjects.load(worker);
    const total = WRITERS * CHANGES;
    expect(loaded?.subject.head).toMatchObject({ version: 1 + total, chain: { count: total } });
    expect(new Set(loaded?.subject.actions.map(({ id }) => id)).size).toBe(total);
    let previous = '';
    for await (const operation of store.subjects.operations(worker)) {
      expect(operation.previous).toBe(previous);
      previous = operation.hash;
    }
    expect(previous).toBe(loaded?.subject.head.chain.hash);
  });
});
