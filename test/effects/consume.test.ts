import { consume } from '../../bot/effects/consume';
import type { StandingFacts } from '../../bot/supervision/standing';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeDesk, sent, type Desk } from './support/desk';

let azurite: Azurite;
let desk: Desk;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  desk = await makeDesk(azurite.connectionString);
});

const sign = async (hash: string) => desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
const filing = async () =>
  (await desk.services.store.subjects.load(desk.worker, 'session-0001'))?.subject.versions.at(-1)?.filing;
const plan = () =>
  desk.act('supervisor', 'startSession', {
    kind: 'personal',
    plannedAt: '2026-11-03T10:00:00.000Z',
    minutes: 90,
  });

describe('what follows planning a session', () => {
  it('is the invitation to prepare and the agenda, each once', async () => {
    await plan();
    await desk.follow();
    expect(desk.said).toEqual(
      [
        { how: 'notify', to: desk.worker, about: 'prepare' },
        { how: 'agendaToPerson', to: desk.supervisor },
        { how: 'agendaToPerson', to: desk.worker },
      ].map((said) => expect.objectContaining(said) as unknown),
    );
  });

  it('is done once though the message comes twice', async () => {
    await plan();
    const message = await desk.taken();
    await consume(desk.services, message);
    await consume(desk.services, message);
    expect(desk.said).toHaveLength(3);
  });

  it('is told to the team page, without a word of content', async () => {
    await plan();
    await desk.act('worker', 'addAgendaItem', { item: 'item-0001', text: 'MARKER words' });
    await desk.follow();
    const rows = await desk.services.store.standings.byTeam<StandingFacts>('Family Safeguarding', 'north');
    const mine = rows.find(({ key }) => key.worker === desk.worker);
    expect(mine?.facts.next).toBe('2026-11-03T10:00:00.000Z');
    expect(JSON.stringify(rows)).not.toContain('MARKER');
  });

  it('says nothing about a session that was cancelled meanwhile', async () => {
    const started = await plan();
    const seen = started.ok ? (started.session?.session.version ?? 0) : 0;
    const reason = desk.services.policyOn('2026-11-03').cancellationReasons[0]?.id;
    await desk.act('supervisor', 'cancelSession', { seen, whose: 'supervisor', reason });
    await desk.follow();
    expect(desk.said.map(({ about, how }) => about ?? how)).toEqual(['cancelled']);
  });

  it('drops messages that are days old, as after a long stop', async () => {
    await plan();
    desk.clock.now = '2026-11-09T09:00:00.000Z';
    await desk.follow();
    expect(desk.said).toEqual([]);
  });

  it('notes that the worker cannot be reached, and tells the supervisor once', async () => {
    desk.deliveries.push({ state: 'unreachable', code: 'blocked' });
    await plan();
    await desk.follow();
    const head = await desk.services.store.subjects.loadHead(desk.worker);
    const told = desk.said.filter(({ to, about }) => to === desk.supervisor && about === 'unreachable');
    expect(told).toHaveLength(1);
    // The agenda that follows did arrive, so they can be reached again.
    expect(head?.reach).toBeUndefined();
  });
});

describe('an operation whose change never came', () => {
  it('is looked for again while it is young', async () => {
    const { queue } = desk.services.store;
    const ghost = { worker: desk.worker, operation: 'ghost-0001' };
    await queue.hasten(await queue.send(ghost));
    const [message] = await queue.receive(1);
    if (!message) throw new Error('no message');
    desk.clock.now = message.sentAt;
    await consume(desk.services, message);
    expect(await desk.services.store.subjects.readOperation(desk.worker, 'ghost-0001')).toBeUndefined();
  });

  it('is fenced off once it is old, so that a late commit is asked to try again', async () => {
    const { queue, subjects } = desk.services.store;
    await queue.hasten(await queue.send({ worker: desk.worker, operation: 'ghost-0002' }));
    const [message] = await queue.receive(1);
    if (!message) throw new Error('no message');
    desk.clock.now = new Date(Date.parse(message.sentAt) + 121_000).toISOString();
    await consume(desk.services, message);
    expect(await subjects.readOperation(desk.worker, 'ghost-0002')).toBe('abandoned');
    const loaded = await subjects.load(desk.worker);
    if (!loaded) throw new Error('no worker');
    const late = {
      id: 'ghost-0002',
      name: 'late',
      by: 'x',
      byName: 'x',
      at: '',
      effects: [],
      number: 1,
      previous: '',
      hash: 'h',
    };
    const next = { ...loaded.subject, head: { ...loaded.subject.head, version: 2 } };
    expect(await subjects.commit(loaded, next, late)).toBe('abandoned');
  });
});

describe('filing a signed record', () => {
  it('files, notes where, and then posts the card to both', async () => {
    await sign(await sent(desk));
    await desk.follow();
    expect(await filing()).toMatchObject({ state: 'filed', webUrl: 'https://sharepoint.example/item' });
    expect(desk.filed).toHaveLength(1);
    expect(
      desk.said
        .filter(({ how }) => how === 'recordToPerson')
        .map(({ to }) => to)
        .sort(),
    ).toEqual([desk.worker, desk.supervisor].sort());
  });

  it('sends the same sealed bytes to the same place at each try', async () => {
    desk.outcomes.push({ state: 'retry', afterSeconds: 1, why: 'throttled' });
    await sign(await sent(desk));
    await desk.followUntil(async () => desk.filed.length === 2);
    expect(desk.filed).toHaveLength(2);
    expect(desk.filed[1]).toEqual(desk.filed[0]);
    expect(await filing()).toMatchObject({ state: 'filed' });
  });

  it('says what went wrong and what to do, and files when somebody asks again', async () => {
    desk.outcomes.push({
      state: 'failed',
      why: 'The library is gone.',
      whatToDo: 'Ask the administrator.',
      reference: 'r-1',
    });
    await sign(await sent(desk));
    await desk.follow();
    expect(await filing()).toMatchObject({ state: 'failed', why: 'The library is gone.', reference: 'r-1' });
    expect(desk.said.filter(({ about }) => about === 'filingFailed')).toHaveLength(2);
    expect(desk.said.filter(({ how }) => how === 'recordToPerson')).toEqual([]);
    await desk.act('worker', 'retryFiling', { number: 1 });
    await desk.follow();
    expect(await filing()).toMatchObject({ state: 'filed' });
  });

  it('leaves no sealed copy behind', async () => {
    await sign(await sent(desk));
    await desk.follow();
    const [request] = desk.filed;
    expect(await desk.services.store.sealed.get(request?.recordId ?? '', 1)).toBeUndefined();
  });
});
