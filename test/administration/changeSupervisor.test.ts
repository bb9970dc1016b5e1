import { projectStanding } from '../../bot/effects/projectStanding';
import { hashOf } from '../../bot/records/hashOf';
import type { StandingFacts } from '../../bot/supervision/standing';
import { startAzurite, type Azurite } from '../support/azurite';
import { sent } from '../effects/support/desk';
import { openOffice, type Office } from './support/office';

const TODAY = '2026-11-03';
const NOW = '2026-11-03T10:30:00.000Z';
const PLAN = { kind: 'personal', plannedAt: '2026-11-10T10:00:00.000Z', minutes: 90 };

let azurite: Azurite;
let office: Office;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  office = await openOffice(azurite.connectionString);
});
afterEach(() => office.stack.stop());

const change = (options: Record<string, string> = {}) =>
  office.admin('change-supervisor', { to: office.next, on: TODAY, ...options });
const openAs = (who: string) =>
  office.desk.operations.session(
    { id: who, tenant: 't' },
    { worker: office.worker, session: 'session-0001' },
  );
const recordAs = (who: string) =>
  office.desk.operations.record({ id: who, tenant: 't' }, { worker: office.worker, session: 'session-0001' });
const plan = () => office.desk.act('supervisor', 'startSession', PLAN);

describe('a change of supervisor', () => {
  it('ends one pairing and begins another, whose agreement is to be made (rule 28)', async () => {
    expect(await change()).toMatchObject({ ok: true });
    const { pairings } = await office.head();
    expect(pairings).toMatchObject([
      { supervisor: { id: office.supervisor }, to: '2026-11-02', agreementSignedOn: '2026-01-12' },
      { supervisor: { id: office.next, jobTitle: 'Team manager' }, from: TODAY, functions: ['personal'] },
    ]);
    expect(pairings[1]).not.toHaveProperty('agreementSignedOn');
  });

  it('is in the access log with who and why, in the same chain', async () => {
    await change();
    const row = (await office.log()).at(-1);
    expect(row).toMatchObject({
      name: 'changeSupervisor',
      byName: 'Ada Clerk',
      reason: 'Asked for by the team manager',
    });
    const { hash, ...facts } = row ?? { hash: '' };
    expect(hashOf(facts)).toBe(hash);
    expect((await office.head()).chain.hash).toBe(hash);
  });

  it('takes the file from the old supervisor at the same moment, and gives it to the new one', async () => {
    await plan();
    expect(await openAs(office.supervisor)).toMatchObject({ ok: true });
    await change();
    expect(await openAs(office.supervisor)).toMatchObject({ ok: false });
    await office.desk.follow();
    expect(await openAs(office.supervisor)).toMatchObject({ ok: false });
    expect(await openAs(office.next)).toMatchObject({ ok: true });
  });

  it('asked for twice is one change', async () => {
    await change();
    expect(await change()).toMatchObject({ ok: true, lines: [expect.stringContaining('already')] });
    expect((await office.head()).pairings).toHaveLength(2);
  });

  it('puts the worker on the new supervisor’s list and takes them off the old one’s, on the team page too', async () => {
    await change();
    await office.desk.follow();
    const { people, standings } = office.services.store;
    expect(await people.list(office.next, 'supervises')).toHaveLength(1);
    expect(await people.list(office.supervisor, 'supervises')).toEqual([]);
    await projectStanding(office.desk.services, office.worker);
    const rows = await standings.byTeam<StandingFacts>('Family Safeguarding', 'north');
    const mine = rows.find(({ key }) => key.worker === office.worker);
    expect(mine?.facts.supervisor?.id).toBe(office.next);
    expect(mine?.facts).not.toHaveProperty('agreementSignedOn');
  });
});

describe('sessions still to come, after a change of supervisor', () => {
  it('pass on with their agenda, and leave the old pair’s chat', async () => {
    await office.desk.act('supervisor', 'startSession', { ...PLAN, chat: '19:old-pair' });
    await office.desk.act('worker', 'addAgendaItem', { item: 'item-0001', text: 'Leave in December' });
    await change();
    await office.desk.follow();
    const { session } = await office.session();
    expect(session).toMatchObject({
      supervisor: { id: office.next },
      items: [{ text: 'Leave in December' }],
    });
    expect(session?.chat).toBeUndefined();
  });

  it('make what was shared with the old supervisor the worker’s alone again', async () => {
    await plan();
    const well = office.services.policyOn(TODAY).reflection.questions[0]?.id ?? '';
    const answers = { [well]: 'MARKER of a reflection' };
    await office.desk.act('worker', 'shareReflection', { seen: 0, answers });
    await change();
    await office.desk.follow();
    expect(JSON.stringify(await openAs(office.next))).not.toContain('MARKER');
    expect((await office.session()).reflection?.answers).toEqual(answers);
  });

  it('do not carry what the old supervisor had drafted: it is kept under their name and shown to nobody', async () => {
    await plan();
    await office.desk.act('supervisor', 'saveRecord', {
      seen: 0,
      headings: { support: { notes: 'MARKER notes', decisions: '' } },
    });
    await office.desk.act('worker', 'saveDifference', { text: 'I see it otherwise.' });
    await change();
    await office.desk.follow();
    const subject = await office.session();
    expect(subject.keptDrafts).toMatchObject([
      { by: { id: office.supervisor }, draft: { headings: { support: { notes: 'MARKER notes' } } } },
    ]);
    expect(subject.draft).toMatchObject({ headings: {}, differences: { worker: 'I see it otherwise.' } });
    expect(JSON.stringify(await openAs(office.next))).not.toContain('MARKER');
    expect(JSON.stringify(await openAs(office.worker))).not.toContain('MARKER');
  });

  it('stay where they are when they were held already: who held them is a fact', async () => {
    await sent(office.desk);
    office.desk.clock.now = NOW;
    await change();
    await office.desk.follow();
    expect((await office.session()).session?.supervisor.id).toBe(office.supervisor);
  });
});

describe('records, after a change of supervisor (rule 53)', () => {
  it('can be opened by the new supervisor once they are complete, and the worker can see that', async () => {
    await office.filed();
    await change();
    expect(await recordAs(office.next)).toMatchObject({ ok: true, view: { maySign: false } });
    expect((await office.log()).at(-1)).toMatchObject({ name: 'openRecord', byName: 'Siân Bowen-Price' });
  });

  it('can be opened by the old supervisor no more', async () => {
    await office.filed();
    await change();
    expect(await recordAs(office.supervisor)).toMatchObject({ ok: false });
  });

  it('that wait for a signature are still signed by whose session it was, and by nobody else', async () => {
    await sent(office.desk);
    await office.desk.act('supervisor', 'saveRecord', { seen: 1, minutes: 80 });
    const preview = await office.desk.operations.preview(
      { id: office.supervisor, tenant: 't' },
      { worker: office.worker, session: 'session-0001' },
    );
    const hash = preview.ok ? preview.preview.record.hash : '';
    await office.desk.act('supervisor', 'sendRecord', { seen: 2, hash, sign: false });
    await change();
    expect(await recordAs(office.next)).toMatchObject({ ok: false });
    expect(
      await office.desk.act('supervisor', 'signRecord', { number: 1, hash, stance: 'agree' }),
    ).toMatchObject({ ok: true });
    expect(await recordAs(office.supervisor)).toMatchObject({ ok: false });
  });
});

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
    await change();
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
    await change();
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
    await change();
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
    await plan();
    await change({ on: '2026-11-09' });
    await office.desk.follow();
    expect(await openAs(office.supervisor)).toMatchObject({ ok: true });
    expect(await openAs(office.next)).toMatchObject({ ok: false });
    await office.dayBegins('2026-11-09T09:00:00.000Z');
    expect(await openAs(office.supervisor)).toMatchObject({ ok: false });
    expect(await openAs(office.next)).toMatchObject({ ok: true });
    expect(office.told).toHaveLength(2);
  });
});

describe('a change of supervisor is refused', () => {
  const refused: [why: string, options: () => Record<string, string>, says: RegExp][] = [
    ['for a day that is past', () => ({ on: '2026-11-02' }), /day is past/],
    ['to the worker themselves', () => ({ to: office.worker }), /themselves/],
    ['to who supervises already', () => ({ to: office.supervisor }), /already/],
    ['to somebody whom nobody knows', () => ({ to: 'W-0' }), /Nobody with/],
    ['for somebody whom nobody knows', () => ({ worker: 'W-0' }), /no worker/],
    ['on a day that is none', () => ({ on: '2026-02-30' }), /--on: Give a date/],
  ];

  it.each(refused)('%s', async (_, options, says) => {
    const { ok, lines } = await change(options());
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(says);
    expect((await office.head()).pairings).toHaveLength(1);
  });

  it('for today while a record is not sent, unless it cannot wait: its author could not send it any more', async () => {
    await plan();
    office.desk.clock.now = '2026-11-10T12:00:00.000Z';
    await office.desk.act('supervisor', 'confirmHeld', { heldOn: '2026-11-10', minutes: 90 });
    const { ok, lines } = await change({ on: '2026-11-10' });
    expect([ok, lines.join(' ')]).toEqual([
      false,
      expect.stringContaining('has not sent the record of 10 November 2026'),
    ]);
    expect(await change({ on: '2026-11-10', anyway: 'Suspended' })).toMatchObject({ ok: true });
  });
});
