import { openStore, type Store } from '../../bot/store/openStore';
import type { Loaded } from '../../bot/store/subjects';
import { connectionStringFor, startAzurite, type Azurite } from '../support/azurite';
import { startFlakyProxy, type FlakyProxy } from '../support/flakyProxy';
import { changed, makeAction, makeHead, makeOperation } from './subjectBuilders';

const COMMIT = /^POST .*\$batch/;
const CREATE = /^POST .*Supervision/;

let azurite: Azurite;
let proxy: FlakyProxy;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

beforeEach(async () => {
  proxy = await startFlakyProxy(azurite.tablesUrl);
  const connectionString = connectionStringFor(proxy.url, azurite.queuesUrl);
  store = await openStore({ connectionString }, { timeOut: 300, retries: 2 });
});

afterEach(() => proxy.stop());

async function newWorker(): Promise<Loaded> {
  const head = makeHead();
  await store.subjects.createWorker(head);
  return reload(head.worker.id);
}

async function reload(worker: string): Promise<Loaded> {
  const loaded = await store.subjects.load(worker);
  if (!loaded) throw new Error('The worker is not there');
  return loaded;
}

function commit(loaded: Loaded) {
  const operation = makeOperation(loaded.subject.head, { id: 'op-1' });
  const next = changed(loaded.subject, operation, { actions: [makeAction({ id: 'action-1' })] });
  return store.subjects.commit(loaded, next, operation);
}

function commitsSeen(): number {
  return proxy.seen.filter((line) => COMMIT.test(line)).length;
}

async function expectOneChange(worker: string): Promise<void> {
  const { subject } = await reload(worker);
  expect({ version: subject.head.version, actions: subject.actions.length }).toEqual({
    version: 2,
    actions: 1,
  });
}

describe('a commit whose answer is lost (TEAMS.md 30)', () => {
  it('knows its own change when the SDK tries again', async () => {
    const loaded = await newWorker();
    proxy.next(COMMIT, 'answerLost');
    expect(await commit(loaded)).toBe('done');
    expect(commitsSeen()).toBe(2);
    await expectOneChange(loaded.subject.head.worker.id);
  });

  it('knows its own change where the line froze until the time-out', async () => {
    const loaded = await newWorker();
    proxy.next(COMMIT, 'frozen');
    expect(await commit(loaded)).toBe('done');
    await expectOneChange(loaded.subject.head.worker.id);
  });

  it('asks the operation’s row where every try stayed without an answer', async () => {
    const loaded = await newWorker();
    proxy.next(COMMIT, 'answerLost', 'answerLost', 'answerLost');
    expect(await commit(loaded)).toBe('done');
    await expectOneChange(loaded.subject.head.worker.id);
  });

  it('is done once where the request itself was lost or refused', async () => {
    const loaded = await newWorker();
    proxy.next(COMMIT, 'requestLost', 'refused');
    expect(await commit(loaded)).toBe('done');
    await expectOneChange(loaded.subject.head.worker.id);
  });

  it('throws, and has changed nothing, where nothing ever arrived', async () => {
    const loaded = await newWorker();
    proxy.next(COMMIT, 'requestLost', 'requestLost', 'requestLost');
    await expect(commit(loaded)).rejects.toThrow();
    expect((await reload(loaded.subject.head.worker.id)).subject.head.version).toBe(1);
  });

  it('does not take a change of somebody else for its own', async () => {
    const loaded = await newWorker();
    const other = makeOperation(loaded.subject.head, { id: 'op-2' });
    await store.subjects.commit(loaded, changed(loaded.subject, other), other);
    proxy.next(COMMIT, 'answerLost');
    expect(await commit(loaded)).toBe('conflict');
  });
});

describe('a row whose answer is lost', () => {
  it('still counts as created for a worker', async () => {
    proxy.next(CREATE, 'answerLost');
    expect(await store.subjects.createWorker(makeHead())).toBe('created');
  });

  it('still counts as created for a fence', async () => {
    proxy.next(CREATE, 'answerLost');
    expect(await store.subjects.fence('worker', 'op-lost')).toBe('created');
  });

  it('still leaves the newest standing', async () => {
    const key = { service: 's', team: 't', worker: 'w', function: 'personal' };
    proxy.next(/^POST .*Standing/, 'answerLost');
    await store.standings.put(key, 3, { state: 'onTrack' });
    expect(await store.standings.byTeam('s', 't')).toEqual([
      { key, headVersion: 3, facts: { state: 'onTrack' } },
    ]);
  });

  it('gives back the sealed bytes that were kept', async () => {
    proxy.next(COMMIT, 'answerLost');
    const kept = await store.sealed.putFirst('record', 1, Buffer.from('sealed'));
    expect(kept && Buffer.from(kept).toString()).toBe('sealed');
  });
});

describe('a store that does not answer', () => {
  it('ends a read within its tries', async () => {
    proxy.next(/^GET/, 'frozen', 'frozen', 'frozen');
    await expect(store.subjects.loadHead('worker')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  it('is no longer ready', async () => {
    proxy.next(/^GET/, 'refused', 'refused', 'refused');
    await expect(store.ping()).rejects.toMatchObject({ statusCode: 503 });
    await expect(store.ping()).resolves.toBeUndefined();
  });
});
