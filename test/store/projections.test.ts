import { openStore, type Store } from '../../bot/store/openStore';
import { SEALED_LIMIT } from '../../bot/store/sealedRecords';
import { startAzurite, type Azurite } from '../support/azurite';

let azurite: Azurite;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  store = await openStore(azurite);
});

afterAll(() => azurite.stop());

describe('standings', () => {
  const key = (changes = {}) => ({
    service: 'north',
    team: 'team-1',
    worker: 'w-1',
    function: 'personal',
    ...changes,
  });
  const facts = async (service: string, team: string) =>
    (await store.standings.byTeam<string>(service, team)).map((standing) => standing.facts);

  it('skip what is not newer, in whatever order it arrives', async () => {
    const at = key({ service: 'order' });
    expect(await store.standings.put(at, 2, { is: 'second' })).toBe('written');
    expect(await store.standings.put(at, 1, { is: 'first' })).toBe('older');
    expect(await store.standings.put(at, 2, { is: 'second again' })).toBe('older');
    expect(await facts('order', 'team-1')).toEqual([{ is: 'second' }]);
  });

  it('are made anew from the same head when the policy changed, but not from an older one', async () => {
    const at = key({ service: 'again' });
    await store.standings.put(at, 2, { policy: 1 });
    expect(await store.standings.put(at, 2, { policy: 2 }, { again: 'again' })).toBe('written');
    expect(await store.standings.put(at, 1, { policy: 3 }, { again: 'again' })).toBe('older');
    expect(await facts('again', 'team-1')).toEqual([{ policy: 2 }]);
  });

  it('end at the newest when several consumers write at once', async () => {
    const at = key({ service: 'race' });
    await Promise.all([3, 1, 4, 2, 5].map((version) => store.standings.put(at, version, { version })));
    expect(await facts('race', 'team-1')).toEqual([{ version: 5 }]);
  });

  it('are read by team and by service, and never another’s', async () => {
    await store.standings.put(key({ service: 'read' }), 1, { is: 1 });
    await store.standings.put(key({ service: 'read', team: 'team-10' }), 1, { is: 2 });
    await store.standings.put(key({ service: 'read2' }), 1, { is: 3 });
    expect(await facts('read', 'team-1')).toEqual([{ is: 1 }]);
    expect(await store.standings.byService('read')).toHaveLength(2);
  });

  it('go with the team that the worker left', async () => {
    const at = key({ service: 'moved' });
    await store.standings.put(at, 1, {});
    await store.standings.remove(at);
    await store.standings.remove(at);
    expect(await store.standings.byService('moved')).toEqual([]);
  });
});

describe('the people index', () => {
  it('lists what a person is to others, all or by kind', async () => {
    const supervises = { kind: 'supervises', worker: 'w-1', function: 'personal' } as const;
    const waits = { kind: 'waits', worker: 'w-1', session: 's-1' } as const;
    await store.people.put('p-1', supervises, { name: 'Sam' });
    await store.people.put('p-1', { kind: 'manages', team: 'team-1' });
    await store.people.put('p-1', waits);
    await store.people.put('p-2', waits);
    expect(await store.people.list('p-1', 'supervises')).toEqual([
      { key: supervises, facts: { name: 'Sam' } },
    ]);
    expect(await store.people.list('p-1')).toHaveLength(3);
  });

  it('forgets what no longer waits, asked once or twice', async () => {
    const key = { kind: 'waits', worker: 'w', session: 's' } as const;
    await store.people.put('p-3', key);
    await store.people.remove('p-3', key);
    await store.people.remove('p-3', key);
    expect(await store.people.list('p-3')).toEqual([]);
  });
});

describe('teams', () => {
  it('are put, read, listed and removed', async () => {
    const team = { id: 'Team / North #1?', name: 'North', service: 's', managers: [{ id: 'm', name: 'M' }] };
    await store.teams.put(team);
    expect(await store.teams.get(team.id)).toEqual(team);
    expect(await store.teams.list()).toEqual([team]);
    await store.teams.remove(team.id);
    expect(await store.teams.get(team.id)).toBeUndefined();
  });
});

describe('what is due', () => {
  const hint = { on: '2026-11-03', worker: 'w', session: 's', why: 'remind' } as const;

  it('is listed on its day, once however often it was added', async () => {
    await Promise.all([store.due.add(hint), store.due.add(hint)]);
    await store.due.add({ ...hint, session: undefined, why: 'signing' });
    await store.due.add({ ...hint, on: '2026-11-04' });
    expect(await store.due.list('2026-11-03')).toHaveLength(2);
    expect(await store.due.list('2026-11-05')).toEqual([]);
  });

  it('is removed', async () => {
    await store.due.add({ ...hint, on: '2026-12-01' });
    await store.due.remove({ ...hint, on: '2026-12-01' });
    expect(await store.due.list('2026-12-01')).toEqual([]);
  });
});

describe('conversations', () => {
  const reference = { conversation: { id: '19:a/b#c@thread.v2' }, serviceUrl: 'https://smba.example' };

  it('are written only when they differ', async () => {
    const put = () => store.conversations.putIfDifferent('chat', reference.conversation.id, reference);
    expect([await put(), await put()]).toEqual(['written', 'same']);
    expect(await store.conversations.get('chat', reference.conversation.id)).toEqual({ reference });
    expect(await store.conversations.get('person', reference.conversation.id)).toBeUndefined();
  });

  it('say why they were dropped, and come back when the person does', async () => {
    await store.conversations.putIfDifferent('person', 'p', reference);
    await store.conversations.drop('person', 'p', 'blocked', '2026-11-03T10:00:00Z');
    expect(await store.conversations.get('person', 'p')).toEqual({
      dropped: { why: 'blocked', at: '2026-11-03T10:00:00Z' },
    });
    expect(await store.conversations.putIfDifferent('person', 'p', reference)).toBe('written');
  });
});

describe('sealed records', () => {
  it('keep the first seal: whoever comes second gets its bytes', async () => {
    const seals = Array.from({ length: 4 }, (_, index) => Buffer.alloc(100_000, index + 1));
    const kept = await Promise.all(seals.map((bytes) => store.sealed.putFirst('record/1', 1, bytes)));
    const stored = await store.sealed.get('record/1', 1);
    expect(kept.every((bytes) => bytes && stored && Buffer.compare(bytes, stored) === 0)).toBe(true);
  });

  it.each([0, 1, 65_536, 65_537, 15 * 65_536 + 1, SEALED_LIMIT])(
    'give back %d bytes as they were',
    async (size) => {
      const bytes = Buffer.alloc(size, 'seal');
      await store.sealed.putFirst(`size-${size}`, 2, bytes);
      const kept = await store.sealed.get(`size-${size}`, 2);
      expect(kept && Buffer.compare(bytes, kept)).toBe(0);
    },
  );

  it('tell versions apart, and are gone once removed', async () => {
    await store.sealed.putFirst('versions', 1, Buffer.from('one'));
    await store.sealed.putFirst('versions', 10, Buffer.from('ten'));
    await store.sealed.remove('versions', 1);
    await store.sealed.remove('versions', 1);
    expect(await store.sealed.get('versions', 1)).toBeUndefined();
    expect(Buffer.from((await store.sealed.get('versions', 10)) ?? []).toString()).toBe('ten');
  });

  it.each([1, SEALED_LIMIT])('of %d bytes cannot come back once they are released', async (size) => {
    const reference = `released-${size}`;
    const bytes = Buffer.alloc(size, 'seal');
    await store.sealed.putFirst(reference, 1, bytes);
    await store.sealed.release(reference, 1);
    await store.sealed.release(reference, 1);
    expect(await store.sealed.putFirst(reference, 1, bytes)).toBeUndefined();
    expect(await store.sealed.get(reference, 1)).toBeUndefined();
    expect(await store.sealed.putFirst(reference, 2, Buffer.from('two'))).toEqual(Buffer.from('two'));
  });

  it('refuse what one transaction cannot hold', async () => {
    const bytes = Buffer.alloc(SEALED_LIMIT + 1);
    await expect(store.sealed.putFirst('large', 1, bytes)).rejects.toMatchObject({ fault: 'changeTooLarge' });
  });
});
