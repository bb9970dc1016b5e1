import { openStore, type Store } from '../../bot/store/openStore';
import type { Loaded } from '../../bot/store/subjects';
import type { Subject } from '../../bot/supervision/subject';
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

let azurite: Azurite;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  store = await openStore(azurite);
});

afterAll(() => azurite.stop());

async function newWorker(changes: Partial<Subject> = {}): Promise<{ worker: string; loaded: Loaded }> {
  const head = makeHead();
  await store.subjects.createWorker(head);
  const loaded = await load(head.worker.id);
  if (Object.keys(changes).length === 0) return { worker: head.worker.id, loaded };
  await change(loaded, changes);
  return { worker: head.worker.id, loaded: await load(head.worker.id, changes.session?.id) };
}

async function load(worker: string, session?: string): Promise<Loaded> {
  const loaded = await store.subjects.load(worker, session);
  if (!loaded) throw new Error('The worker is not there');
  return loaded;
}

function change(loaded: Loaded, changes: Partial<Subject>) {
  const operation = makeOperation(loaded.subject.head);
  return store.subjects.commit(loaded, changed(loaded.subject, operation, changes), operation);
}

async function numbersOf(worker: string): Promise<number[]> {
  const numbers: number[] = [];
  for await (const operation of store.subjects.operations(worker)) numbers.push(operation.number);
  return numbers;
}

describe('loading a subject', () => {
  it('answers undefined for a worker who is not there', async () => {
    expect(await store.subjects.load('nobody', 'no-session')).toBeUndefined();
  });

  it('answers without a session for an id that is somebody else’s, or no id at all', async () => {
    const { worker } = await newWorker();
    expect((await load(worker, '/\\#?|~ \u0007')).subject.session).toBeUndefined();
    expect((await load(worker, 'x'.repeat(5_000))).subject.session).toBeUndefined();
  });

  it('brings the session with all that belongs to it, versions oldest first', async () => {
    const session = makeSession('w');
    const parts = {
      session,
      reflection: makeReflection('w', 'It went well'),
      draft: makeDraft(10),
      versions: [makeVersion(10), makeVersion(2)],
    };
    const { loaded } = await newWorker(parts);
    expect(loaded.subject).toMatchObject({ ...parts, versions: [makeVersion(2), makeVersion(10)] });
  });

  it('leaves out another session whose id begins with this one’s', async () => {
    const { worker } = await newWorker({ session: makeSession('w', { id: 'abc' }) });
    await change(await load(worker), { session: makeSession('w', { id: 'abcd' }) });
    expect((await load(worker, 'abc')).subject.session?.id).toBe('abc');
    expect((await load(worker, 'ab')).subject.session).toBeUndefined();
  });
});

describe('creating a worker', () => {
  it('keeps the first head and says that there is one', async () => {
    const head = makeHead();
    expect(await store.subjects.createWorker(head)).toBe('created');
    expect(await store.subjects.createWorker({ ...head, version: 7 })).toBe('exists');
    expect((await store.subjects.loadHead(head.worker.id))?.version).toBe(1);
  });

  it('lists every worker for a rebuild', async () => {
    const { worker } = await newWorker({ actions: [makeAction()] });
    const found: string[] = [];
    for await (const head of store.subjects.heads()) found.push(head.worker.id);
    expect(found.filter((id) => id === worker)).toEqual([worker]);
  });
});

describe('committing a change', () => {
  it('stores the state and the operation together', async () => {
    const { worker, loaded } = await newWorker();
    const operation = makeOperation(loaded.subject.head);
    const next = changed(loaded.subject, operation, { session: makeSession(worker) });
    expect(await store.subjects.commit(loaded, next, operation)).toBe('done');
    expect((await load(worker, next.session?.id)).subject).toEqual(next);
    expect(await store.subjects.readOperation(worker, operation.id)).toEqual(operation);
  });

  it('refuses the second of two changes of the same head', async () => {
    const { loaded } = await newWorker();
    const answers = await Promise.all([
      change(loaded, { actions: [makeAction()] }),
      change(loaded, { actions: [makeAction()] }),
    ]);
    expect(answers.sort()).toEqual(['conflict', 'done']);
  });

  it('refuses a change that was decided on a session as it no longer is, though the head is new', async () => {
    const { worker, loaded } = await newWorker({ session: makeSession('w'), draft: makeDraft(1) });
    const { session } = loaded.subject;
    if (!session) throw new Error('The session is not there');
    await change(loaded, { session: { ...session, record: { number: 1, state: 'sent' } } });
    const head = await load(worker);
    const mixed: Loaded = {
      subject: { ...loaded.subject, head: head.subject.head },
      etags: new Map([...loaded.etags, ...head.etags]),
    };
    expect(await change(mixed, { draft: makeDraft(2) })).toBe('conflict');
  });

  it('refuses a session that somebody else started under the same id', async () => {
    const { worker, loaded } = await newWorker({ session: makeSession('w', { id: 'same' }) });
    const blind = await load(worker);
    expect(await change(blind, { session: makeSession('w', { id: 'same' }) })).toBe('conflict');
    expect((await load(worker, 'same')).subject.session).toEqual(loaded.subject.session);
  });

  it('moves an action out of every turn’s way when it is closed', async () => {
    const action = makeAction();
    const { worker, loaded } = await newWorker({ actions: [action, makeAction({ id: 'other' })] });
    const closed = { ...action, state: 'done' as const };
    await change(loaded, {
      actions: loaded.subject.actions.map((each) => (each.id === action.id ? closed : each)),
    });
    expect((await load(worker)).subject.actions.map(({ id }) => id)).toEqual(['other']);
    expect(await store.subjects.closedActions(worker)).toEqual([closed]);
  });

  it('deletes a reflection that is forgotten', async () => {
    const { worker, loaded } = await newWorker({
      session: makeSession('w'),
      reflection: makeReflection('w', 'mine'),
    });
    await change(loaded, { reflection: undefined });
    expect((await load(worker, loaded.subject.session?.id)).subject.reflection).toBeUndefined();
  });

  it.each([
    ['an action', { actions: [] }],
    ['a version of the record', { versions: [] }],
    ['the session', { session: undefined }],
  ])('refuses to lose %s', async (_, changes) => {
    const { loaded } = await newWorker({
      session: makeSession('w'),
      actions: [makeAction()],
      versions: [makeVersion(1)],
    });
    await expect(change(loaded, changes)).rejects.toMatchObject({ fault: 'rowVanished' });
  });

  it('refuses more than 100 rows by name', async () => {
    const { loaded } = await newWorker();
    const actions = Array.from({ length: 99 }, () => makeAction());
    await expect(change(loaded, { actions })).rejects.toMatchObject({ fault: 'changeTooLarge' });
    expect(await change(loaded, { actions: actions.slice(1) })).toBe('done');
  });

  it('refuses more than 4 MiB by name', async () => {
    const { loaded } = await newWorker();
    const actions = Array.from({ length: 10 }, () => makeAction({ text: 'x'.repeat(450_000) }));
    await expect(change(loaded, { actions })).rejects.toMatchObject({ fault: 'changeTooLarge' });
  });

  it('refuses a row over 1 MiB by name', async () => {
    const { loaded } = await newWorker({ session: makeSession('w') });
    await expect(change(loaded, { draft: makeDraft(50_000) })).rejects.toMatchObject({
      fault: 'rowTooLarge',
    });
  });

  it('keeps answers of 30,000 characters and twelve headings of 20,000 whole', async () => {
    const { worker, loaded } = await newWorker({ session: makeSession('w') });
    const parts = { reflection: makeReflection('w', '🙂é"\n'.repeat(6_000)), draft: makeDraft(20_000) };
    await change(loaded, parts);
    expect((await load(worker, loaded.subject.session?.id)).subject).toMatchObject(parts);
  });
});

describe('the access log', () => {
  it('comes in the order of its numbers, without what was abandoned', async () => {
    const { worker } = await newWorker();
    for (let count = 0; count < 12; count += 1) await change(await load(worker), {});
    await store.subjects.fence(worker, 'abandoned');
    expect(await numbersOf(worker)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe('fencing an operation', () => {
  it('makes a commit that comes late an abandoned one', async () => {
    const { worker, loaded } = await newWorker();
    const operation = makeOperation(loaded.subject.head);
    expect(await store.subjects.fence(worker, operation.id)).toBe('created');
    expect(await store.subjects.commit(loaded, changed(loaded.subject, operation), operation)).toBe(
      'abandoned',
    );
    expect(await store.subjects.readOperation(worker, operation.id)).toBe('abandoned');
    expect((await load(worker)).subject.head.version).toBe(1);
  });

  it('leaves a committed one as it is', async () => {
    const { worker, loaded } = await newWorker();
    const operation = makeOperation(loaded.subject.head);
    await store.subjects.commit(loaded, changed(loaded.subject, operation), operation);
    expect(await store.subjects.fence(worker, operation.id)).toBe('exists');
  });

  it('may be done twice', async () => {
    const { worker } = await newWorker();
    await store.subjects.fence(worker, 'twice');
    expect(await store.subjects.fence(worker, 'twice')).toBe('created');
  });
});

describe('outcomes of effects', () => {
  it('are kept by operation and place, the later in place of the earlier', async () => {
    const { worker } = await newWorker();
    const at = '2026-11-03T10:00:00.000Z';
    await store.subjects.recordOutcome(worker, 'op', 0, { result: 'sent', at });
    await store.subjects.recordOutcome(worker, 'op', 11, { result: 'failed', at });
    await store.subjects.recordOutcome(worker, 'op', 11, { result: 'filed', at, details: { item: '1' } });
    await store.subjects.recordOutcome(worker, 'opposite', 1, { result: 'sent', at });
    expect(await store.subjects.readOutcomes(worker, 'op')).toEqual(
      new Map([
        [0, { result: 'sent', at }],
        [11, { result: 'filed', at, details: { item: '1' } }],
      ]),
    );
  });
});
