import { projectStanding } from '../../bot/effects/projectStanding';
import { hashOf } from '../../bot/records/hashOf';
import type { StandingFacts } from '../../bot/supervision/standing';
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

describe('a change of supervisor', () => {
  it('ends one pairing and begins another, whose agreement is to be made (rule 28)', async () => {
    expect(await office.change()).toMatchObject({ ok: true });
    const { pairings } = await office.head();
    expect(pairings).toMatchObject([
      { supervisor: { id: office.supervisor }, to: '2026-11-02', agreementSignedOn: '2026-01-12' },
      { supervisor: { id: office.next, jobTitle: 'Team manager' }, from: TODAY, functions: ['personal'] },
    ]);
    expect(pairings[1]).not.toHaveProperty('agreementSignedOn');
  });

  it('is in the access log with who and why, in the same chain', async () => {
    await office.change();
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
    await office.plan();
    expect(await office.openAs(office.supervisor)).toMatchObject({ ok: true });
    await office.change();
    expect(await office.openAs(office.supervisor)).toMatchObject({ ok: false });
    await office.desk.follow();
    expect(await office.openAs(office.supervisor)).toMatchObject({ ok: false });
    expect(await office.openAs(office.next)).toMatchObject({ ok: true });
  });

  it('asked for twice is one change', async () => {
    await office.change();
    expect(await office.change()).toMatchObject({ ok: true, lines: [expect.stringContaining('already')] });
    expect((await office.head()).pairings).toHaveLength(2);
  });

  it('puts the worker on the new supervisor’s list and takes them off the old one’s, on the team page too', async () => {
    await office.change();
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
    await office.plan({ chat: '19:old-pair' });
    await office.desk.act('worker', 'addAgendaItem', { item: 'item-0001', text: 'Leave in December' });
    await office.change();
    await office.desk.follow();
    const { session } = await office.session();
    expect(session).toMatchObject({
      supervisor: { id: office.next },
      items: [{ text: 'Leave in December' }],
    });
    expect(session?.chat).toBeUndefined();
  });

  it('make what was shared with the old supervisor the worker’s alone again', async () => {
    await office.plan();
    const well = office.services.policyOn(TODAY).reflection.questions[0]?.id ?? '';
    const answers = { [well]: 'MARKER of a reflection' };
    await office.desk.act('worker', 'shareReflection', { seen: 0, answers });
    await office.change();
    await office.desk.follow();
    expect(JSON.stringify(await office.openAs(office.next))).not.toContain('MARKER');
    expect((await office.session()).reflection?.answers).toEqual(answers);
  });

  it('do not carry what the old supervisor had drafted: it is kept under their name and shown to nobody', async () => {
    await office.plan();
    await office.desk.act('supervisor', 'saveRecord', {
      seen: 0,
      headings: { support: { notes: 'MARKER notes', decisions: '' } },
    });
    await office.desk.act('worker', 'saveDifference', { text: 'I see it otherwise.' });
    await office.change();
    await office.desk.follow();
    const subject = await office.session();
    expect(subject.keptDrafts).toMatchObject([
      { by: { id: office.supervisor }, draft: { headings: { support: { notes: 'MARKER notes' } } } },
    ]);
    expect(subject.draft).toMatchObject({ headings: {}, differences: { worker: 'I see it otherwise.' } });
    expect(JSON.stringify(await office.openAs(office.next))).not.toContain('MARKER');
    expect(JSON.stringify(await office.openAs(office.worker))).not.toContain('MARKER');
  });

  it('stay where they are when they were held already: who held them is a fact', async () => {
    await sent(office.desk);
    office.desk.clock.now = '2026-11-03T10:30:00.000Z';
    await office.change();
    await office.desk.follow();
    expect((await office.session()).session?.supervisor.id).toBe(office.supervisor);
  });
});

describe('records, after a change of supervisor (rule 53)', () => {
  it('can be opened by the new supervisor once they are complete, and the worker can see that', async () => {
    await office.filed();
    await office.change();
    expect(await office.recordAs(office.next)).toMatchObject({ ok: true, view: { maySign: false } });
    expect((await office.log()).at(-1)).toMatchObject({ name: 'openRecord', byName: 'Siân Bowen-Price' });
  });

  it('can be opened by the old supervisor no more', async () => {
    await office.filed();
    await office.change();
    expect(await office.recordAs(office.supervisor)).toMatchObject({ ok: false });
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
    await office.change();
    expect(await office.recordAs(office.next)).toMatchObject({ ok: false });
    expect(
      await office.desk.act('supervisor', 'signRecord', { number: 1, hash, stance: 'agree' }),
    ).toMatchObject({ ok: true });
    expect(await office.recordAs(office.supervisor)).toMatchObject({ ok: false });
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
    const { ok, lines } = await office.change(options());
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(says);
    expect((await office.head()).pairings).toHaveLength(1);
  });

  it('for today while a record is not sent, unless it cannot wait: its author could not send it any more', async () => {
    await office.plan();
    office.desk.clock.now = '2026-11-10T12:00:00.000Z';
    await office.desk.act('supervisor', 'confirmHeld', { heldOn: '2026-11-10', minutes: 90 });
    const { ok, lines } = await office.change({ on: '2026-11-10' });
    expect([ok, lines.join(' ')]).toEqual([
      false,
      expect.stringContaining('has not sent the record of 10 November 2026'),
    ]);
    expect(await office.change({ on: '2026-11-10', anyway: 'Suspended' })).toMatchObject({ ok: true });
  });
});
