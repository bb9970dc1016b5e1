import { sent } from '../effects/support/desk';
import { startAzurite, type Azurite } from '../support/azurite';
import { openChangingOffice, TODAY, type ChangingOffice } from './support/changingOffice';

let azurite: Azurite;
let office: ChangingOffice;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  office = await openChangingOffice(azurite.connectionString);
});
afterEach(() => office.stack.stop());

describe('the folder in SharePoint', () => {
  it('is readable by the worker and the supervisor from the first record on (rule 55)', async () => {
    await office.filed();
    expect(await office.readers()).toEqual([office.worker, office.supervisor].sort());
    expect((await office.head()).access).toMatchObject({
      state: 'synced',
      folder: { itemId: expect.any(String) },
    });
  });

  it('moves to the new supervisor, and the access log keeps who could read when, by name', async () => {
    await office.filed();
    await office.change();
    await office.desk.followUntil(async () => (await office.readers()).includes(office.next));
    await office.desk.follow();
    expect(await office.readers()).toEqual([office.worker, office.next].sort());
    const noted = (await office.log())
      .filter(({ name }) => name === 'noteAccess')
      .map(({ reason }) => reason);
    expect(noted).toEqual([
      expect.stringMatching(/Tom Hartley.*Priya Raman|Priya Raman.*Tom Hartley/),
      expect.stringMatching(/Siân Bowen-Price/),
    ]);
    expect(noted[1]).not.toContain('Priya');
  });

  it('stays in the library in which it began, though libraries are added', async () => {
    await office.filed();
    office.desk.services.driveIds = ['b!one', 'b!two', 'b!three'];
    expect((await office.head()).driveId).toBe('b!supervision');
    await office.change();
    await office.desk.followUntil(async () => (await office.readers()).includes(office.next));
    expect((await office.head()).access?.state).toBe('synced');
  });

  it('is listed for a person where the site refuses grants by the app, until they say that they made them', async () => {
    await office.stack.fault({ method: 'POST', pathPattern: '/invite$', status: 403, times: 9 });
    await office.filed();
    expect(await office.head()).toMatchObject({ access: { state: 'byHand' } });
    const list = async () => (await office.run('access-list')).lines.join('\n');
    expect(await list()).toContain(`Read: Priya Raman (${office.supervisor})`);
    await office.run('access-made', '--worker', office.reference, '--by', 'Ada Clerk');
    expect(await list()).not.toContain(office.supervisor);
  });
});

describe('handing over', () => {
  it('tells the new supervisor and the worker in working hours: counts and dates, never words', async () => {
    await sent(office.desk);
    await office.desk.act('worker', 'addAgendaItem', { item: 'item-0001', text: 'MARKER' });
    await office.desk.follow();
    office.desk.clock.now = '2026-11-03T20:00:00.000Z';
    await office.change();
    await office.dayBegins('2026-11-03T20:30:00.000Z');
    expect(office.told).toEqual([]);
    await office.dayBegins('2026-11-04T09:00:00.000Z');
    expect(office.told.map(({ to }) => to).sort()).toEqual([office.worker, office.next].sort());
    expect(office.told[0]?.summary).toMatchObject({
      before: { name: 'Priya Raman' },
      from: TODAY,
      lastHeld: TODAY,
      signaturesAwaited: 1,
    });
    expect(JSON.stringify(office.told)).not.toContain('MARKER');
  });

  it('waits for its day when that is still to come', async () => {
    await office.plan();
    await office.change({ on: '2026-11-09' });
    await office.desk.follow();
    expect(await office.openAs(office.supervisor)).toMatchObject({ ok: true });
    expect(await office.openAs(office.next)).toMatchObject({ ok: false });
    await office.dayBegins('2026-11-09T09:00:00.000Z');
    expect(await office.openAs(office.supervisor)).toMatchObject({ ok: false });
    expect(await office.openAs(office.next)).toMatchObject({ ok: true });
    expect(office.told).toHaveLength(2);
  });
});
