import { openStore, type Store } from '../../bot/store/openStore';
import type { IndexedVersion } from '../../bot/store/recordIndex';
import { startAzurite, type Azurite } from '../support/azurite';

let azurite: Azurite;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  store = await openStore(azurite);
});

afterAll(() => azurite.stop());

const entry = (version: number, changes: Partial<IndexedVersion> = {}): IndexedVersion => ({
  version,
  worker: 'w-1',
  session: 's-1',
  sha256: 'a'.repeat(64),
  filedAt: '2026-11-10T07:31:00Z',
  ...changes,
});

describe('the index of filed records', () => {
  it('finds where each version of a record is kept, oldest first', async () => {
    for (const version of [10, 2, 1]) await store.records.note('SR-AAAAAA', entry(version));
    expect(await store.records.versions('SR-AAAAAA')).toEqual([entry(1), entry(2), entry(10)]);
  });

  it('keeps what was noted first, however often it is noted', async () => {
    await store.records.note('SR-BBBBBB', entry(1));
    await store.records.note('SR-BBBBBB', entry(1, { worker: 'w-2' }));
    expect(await store.records.versions('SR-BBBBBB')).toEqual([entry(1)]);
  });

  it('knows nothing of a reference that was never filed, whatever characters it has', async () => {
    expect(await store.records.versions("SR-'/\\#?")).toEqual([]);
  });

  it('forgets a version when it is told to', async () => {
    await store.records.note('SR-CCCCCC', entry(1));
    await store.records.note('SR-CCCCCC', entry(2));
    await store.records.remove('SR-CCCCCC', 1);
    await store.records.remove('SR-CCCCCC', 1);
    expect(await store.records.versions('SR-CCCCCC')).toEqual([entry(2)]);
  });
});
