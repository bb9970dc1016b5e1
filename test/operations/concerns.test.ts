import { randomUUID } from 'node:crypto';
import { makeDesk, type Desk } from '../effects/support/desk';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeHead } from './support/builders';

jest.setTimeout(60_000);

const WORDS = 'Three sessions were cut short';

describe('raising a concern about supervision (DOMAIN.md rule 63)', () => {
  let azurite: Azurite;
  let desk: Desk;
  let manager: string;
  const as = (id: string) => ({ id, tenant: 't' });
  const raise = (changes: object = {}) =>
    desk.operations.perform(as(desk.worker), 'raiseConcern', {
      worker: desk.worker,
      concern: 'concern-1',
      about: desk.supervisor,
      step: 'lineManager',
      reader: manager,
      text: WORDS,
      tellSupervisor: false,
      ...changes,
    });
  const ref = () => ({ worker: desk.worker, concern: 'concern-1' });
  const told = (to: string) => desk.said.filter((said) => said.how === 'aside' && said.to === to);

  beforeAll(async () => {
    azurite = await startAzurite();
  });
  afterAll(() => azurite.stop());
  beforeEach(async () => {
    desk = await makeDesk(azurite.connectionString);
    manager = randomUUID();
    const head = makeHead();
    await desk.services.store.subjects.createWorker({
      ...head,
      worker: { ...head.worker, id: desk.supervisor, name: 'Priya Raman' },
      pairings: head.pairings.map((pairing) => ({
        ...pairing,
        supervisor: { id: manager, name: 'Morag Sinclair', jobTitle: 'Team manager' },
      })),
    });
  });

  it('says who reads each step before anything is written', async () => {
    const outcome = await desk.operations.concerns(as(desk.worker));
    expect(outcome).toMatchObject({
      view: { about: [{ supervisor: { id: desk.supervisor }, lineManager: { id: manager } }], raised: [] },
    });
  });

  it('reaches the line manager and nobody else, and the supervisor hears nothing', async () => {
    expect(await raise()).toMatchObject({ ok: true });
    await desk.follow();
    expect(told(manager)).toMatchObject([{ about: 'concernRaised' }]);
    expect(told(desk.supervisor)).toEqual([]);
    expect(await desk.operations.concern(as(manager), ref())).toMatchObject({ view: { text: WORDS } });
    for (const other of [desk.supervisor, randomUUID()])
      expect(await desk.operations.concern(as(other), ref())).toMatchObject({
        refusal: { code: 'notFound' },
      });
    const pages = await Promise.all([
      desk.operations.myWorkers(as(desk.supervisor)),
      desk.operations.mine(as(desk.supervisor)),
    ]);
    expect(JSON.stringify(pages)).not.toMatch(/Three sessions|concern-1/);
  });

  it('tells the supervisor that it was raised where the worker wants that, and still not the words', async () => {
    await raise({ tellSupervisor: true });
    await desk.follow();
    expect(told(desk.supervisor)).toMatchObject([{ about: 'concernTold' }]);
    expect(await desk.operations.concern(as(desk.supervisor), ref())).toMatchObject({ ok: false });
  });

  it('goes to the supervisor alone on the first step', async () => {
    await raise({ step: 'supervisor', reader: desk.supervisor });
    await desk.follow();
    expect(told(desk.supervisor)).toMatchObject([{ about: 'concernRaised' }]);
    expect(await desk.operations.concern(as(manager), ref())).toMatchObject({ ok: false });
  });

  it('is sent to nobody where somebody else would read it than was named', async () => {
    expect(await raise({ reader: randomUUID() })).toMatchObject({ refusal: { code: 'readerChanged' } });
    expect(await raise({ lineManager: { id: manager, name: 'x' } })).toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  it('is raised by the worker alone', async () => {
    const input = { ...ref(), about: desk.supervisor, step: 'supervisor', reader: desk.supervisor };
    const other = await desk.operations.perform(as(desk.supervisor), 'raiseConcern', {
      ...input,
      text: WORDS,
      tellSupervisor: false,
    });
    expect(other).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('waits on the reader until they take it up, and the worker sees both that and that it was opened', async () => {
    await raise();
    await desk.follow();
    expect((await desk.operations.mine(as(manager))).toRead).toMatchObject([{ concern: 'concern-1' }]);
    await desk.operations.concern(as(manager), ref());
    await desk.operations.perform(as(manager), 'takeUpConcern', ref());
    await desk.follow();
    expect((await desk.operations.mine(as(manager))).toRead).toEqual([]);
    expect(told(desk.worker)).toMatchObject([{ about: 'concernTakenUp' }]);
    const log = await desk.operations.accessLog(as(desk.worker));
    expect(log.ok && log.view.lines.map(({ text }) => text)).toEqual([
      'Morag Sinclair said that they will take up the concern that you raised.',
      'Morag Sinclair opened the concern that you raised.',
      'You raised a concern about supervision.',
    ]);
  });

  it('stands in no projection', async () => {
    await raise();
    await desk.follow();
    const rows = await desk.services.store.standings.byTeam('Family Safeguarding', 'north');
    expect(JSON.stringify(rows)).not.toContain('Three sessions');
    const index = await desk.services.store.people.list(manager);
    expect(JSON.stringify(index)).not.toContain('Three sessions');
  });

  it('leaves the learning log to the worker alone', async () => {
    const entry = { worker: desk.worker, entry: 'entry-1', seen: 0, on: '2026-11-01' };
    await desk.operations.perform(as(desk.worker), 'saveLearning', {
      ...entry,
      answers: { activity: 'My own course' },
    });
    const own = await desk.operations.learning(as(desk.worker));
    expect(own).toMatchObject({ view: { entries: [{ id: 'entry-1' }], year: { pieces: 1, withPeer: 0 } } });
    const others = await desk.operations.learning(as(desk.supervisor));
    expect(JSON.stringify(others)).not.toContain('My own course');
  });
});
