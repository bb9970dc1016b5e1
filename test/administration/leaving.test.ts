import { keptBecause } from '../../bot/supervision/retention';
import type { StandingFacts } from '../../bot/supervision/standing';
import type { Policy } from '../../bot/supervision/policy';
import { makeHead, POLICIES } from '../operations/support/builders';
import { startAzurite, type Azurite } from '../support/azurite';
import { openOffice, type Office } from './support/office';

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

const leave = (on = '2026-11-30') => office.admin('leaver', { on });
const reviewed = async () => (await office.run('review')).lines.join('\n');
const sectionOf = (text: string, title: string) => text.slice(text.indexOf(title)).split('\n\n')[0] ?? '';

describe('a worker who leaves', () => {
  it('has their file kept for two years from the last day, by the policy of that day (rule 54)', async () => {
    expect(await leave()).toMatchObject({ ok: true });
    expect(await office.head()).toMatchObject({
      worker: { leftOn: '2026-11-30' },
      retention: { reviewOn: '2028-11-30' },
      pairings: [{ to: '2026-11-30' }],
    });
  });

  it('is supervised until the last day; sessions after it are cancelled, as nobody’s doing', async () => {
    const plan = { kind: 'personal', minutes: 90 };
    await office.desk.act('supervisor', 'startSession', { ...plan, plannedAt: '2026-12-03T10:00:00.000Z' });
    await leave();
    await office.desk.follow();
    expect((await office.session()).session?.cancelled).toBeUndefined();
    await office.dayBegins('2026-12-01T09:00:00.000Z');
    expect((await office.session()).session?.cancelled).toMatchObject({
      whose: 'organisation',
      by: 'system',
    });
    expect(await office.services.store.people.list(office.supervisor, 'supervises')).toEqual([]);
  });

  it('can read their folder until the last day, and then nobody can but the groups that the settings name', async () => {
    await office.filed();
    await leave('2026-11-04');
    await office.dayBegins('2026-11-04T09:00:00.000Z');
    expect(await office.readers()).toEqual([office.worker, office.supervisor].sort());
    await office.dayBegins('2026-11-05T09:00:00.000Z');
    await office.desk.followUntil(async () => (await office.readers()).length === 0);
    expect(await office.readers()).toEqual([]);
  });

  it('is recorded once, and can be corrected', async () => {
    await leave();
    await leave();
    expect((await office.log()).filter(({ name }) => name === 'recordLeaving')).toHaveLength(1);
    await leave('2026-12-31');
    expect(await office.head()).toMatchObject({
      retention: { reviewOn: '2028-12-31' },
      pairings: [{ to: '2026-12-31' }],
    });
  });

  it('cannot leave before the first day in post', async () => {
    expect(await leave('2020-01-01')).toMatchObject({ ok: false });
  });
});

describe('a supervisor who leaves', () => {
  const open = (who: string) =>
    office.desk.operations.session(
      { id: who, tenant: 't' },
      { worker: office.worker, session: 'session-0001' },
    );
  const sianLeaves = (on: string) =>
    office.admin('leaver', { worker: `W-${office.next.slice(0, 8)}`, on, why: 'Moves to another council' });
  const pairing = async () => (await office.head()).pairings.at(-1);

  beforeEach(async () => {
    await office.admin('change-supervisor', { to: office.next, on: '2026-11-03' });
    await office.desk.follow();
    await office.desk.operations.perform({ id: office.next, tenant: 't' }, 'startSession', {
      worker: office.worker,
      session: 'session-0001',
      kind: 'personal',
      plannedAt: '2026-11-25T10:00:00.000Z',
      minutes: 90,
    });
  });

  it('is nothing to the worker’s file from the day after the last one in post', async () => {
    await sianLeaves('2026-11-20');
    await office.desk.follow();
    expect(await pairing()).toMatchObject({ supervisor: { id: office.next }, to: '2026-11-20' });
    expect(await open(office.next)).toMatchObject({ ok: true });
    await office.dayBegins('2026-11-21T09:00:00.000Z');
    expect(await open(office.next)).toMatchObject({ ok: false });
    expect(await office.services.store.people.list(office.next, 'supervises')).toEqual([]);
  });

  it('leaves an arrangement whose clock goes on, with nobody named', async () => {
    office.desk.clock.now = '2026-11-10T09:00:00.000Z';
    await sianLeaves('2026-11-09');
    await office.desk.follow();
    const rows = await office.services.store.standings.byTeam<StandingFacts>('Family Safeguarding', 'north');
    const mine = rows.find(({ key }) => key.worker === office.worker)?.facts;
    expect(mine?.supervisor).toBeUndefined();
    expect(mine?.situation.supervisors?.at(-1)).toMatchObject({ to: '2026-11-09' });
  });

  it('is in the worker’s access log, as the product’s own doing', async () => {
    await sianLeaves('2026-11-20');
    await office.desk.follow();
    expect((await office.log()).filter(({ name }) => name === 'endPairing')).toMatchObject([
      { by: 'system' },
    ]);
  });

  it('stays for a corrected day, and no longer than somebody else has begun', async () => {
    await sianLeaves('2026-11-20');
    await office.desk.follow();
    await sianLeaves('2026-12-18');
    await office.desk.follow();
    expect(await pairing()).toMatchObject({ to: '2026-12-18' });
    await office.admin('change-supervisor', { to: office.supervisor, on: '2026-12-01' });
    await sianLeaves('2026-12-31');
    await office.desk.follow();
    expect((await office.head()).pairings.at(-2)).toMatchObject({ to: '2026-11-30' });
  });

  it('hands a session still to come to whoever follows', async () => {
    await sianLeaves('2026-11-20');
    await office.desk.follow();
    await office.dayBegins('2026-11-21T09:00:00.000Z');
    const seen = await open(office.worker);
    expect(seen.ok && seen.view.stateText).toContain('Siân Bowen-Price is not the supervisor any more');
    await office.admin('change-supervisor', { to: office.supervisor, on: '2026-11-21' });
    await office.desk.follow();
    expect((await office.session()).session?.supervisor.id).toBe(office.supervisor);
  });

  it('is asked to send what is not sent, and whoever decides is told who is left without', async () => {
    office.desk.clock.now = '2026-11-25T12:00:00.000Z';
    await office.desk.operations.perform({ id: office.next, tenant: 't' }, 'confirmHeld', {
      worker: office.worker,
      session: 'session-0001',
      heldOn: '2026-11-25',
      minutes: 90,
    });
    const { lines } = await sianLeaves('2026-11-30');
    const said = lines.join(' ');
    expect(said).toContain(`${office.reference} has no supervisor from 1 December 2026`);
    expect(said).toContain(`the record of 25 November 2026 (${office.reference})`);
  });
});

describe('a hold', () => {
  it('says who and why, in the file and in its access log', async () => {
    await office.admin('hold', { why: 'Claim at the tribunal' });
    expect(await office.head()).toMatchObject({
      retention: { holds: [{ id: 'H1', why: 'Claim at the tribunal', by: 'Ada Clerk' }] },
    });
    expect((await office.log()).at(-1)).toMatchObject({ name: 'placeHold', reason: 'Claim at the tribunal' });
  });

  it('is released by name where there are several, and numbers are never used twice', async () => {
    await office.admin('hold');
    await office.admin('hold', { why: 'An inquiry' });
    expect(await office.admin('release')).toMatchObject({ ok: false });
    expect(await office.admin('release', { hold: 'H2' })).toMatchObject({ ok: true });
    expect(await office.admin('release')).toMatchObject({ ok: true });
    expect(await office.admin('release')).toMatchObject({ ok: false });
    await office.admin('hold');
    expect((await office.head()).retention?.holds).toMatchObject([{ id: 'H3' }]);
  });
});

describe('the review list', () => {
  it('holds a file when its period has ended, and not a day before', async () => {
    await leave('2026-11-02');
    office.desk.clock.now = '2028-11-01T09:00:00.000Z';
    expect(sectionOf(await reviewed(), 'To be reviewed')).not.toContain(office.reference);
    office.desk.clock.now = '2028-11-02T09:00:00.000Z';
    expect(sectionOf(await reviewed(), 'To be reviewed')).toContain(office.reference);
  });

  it('shows a file on hold apart, with who and why', async () => {
    await leave('2026-11-02');
    await office.admin('hold', { why: 'Claim at the tribunal' });
    office.desk.clock.now = '2029-01-01T09:00:00.000Z';
    const text = await reviewed();
    expect(sectionOf(text, 'To be reviewed')).not.toContain(office.reference);
    expect(sectionOf(text, 'On hold')).toMatch(
      new RegExp(`${office.reference}.*Ada Clerk.*Claim at the tribunal`),
    );
  });

  it('changes nothing, however long the period has been over', async () => {
    await leave('2026-11-02');
    office.desk.clock.now = '2049-01-01T09:00:00.000Z';
    const before = await office.head();
    await reviewed();
    await office.dayBegins('2049-01-04T09:00:00.000Z');
    expect(await office.head()).toMatchObject({ worker: before.worker, retention: before.retention ?? {} });
  });
});

describe('how long a file is kept', () => {
  const left = { ...makeHead().worker, leftOn: '2026-11-02' };
  const [policy] = POLICIES;
  if (!policy) throw new Error('no policy');
  const { yearsAfterLeaving } = policy.retention;
  const silent: Policy = {
    ...policy,
    retention: { ...policy.retention, yearsAfterLeaving: { ...yearsAfterLeaving, value: null } },
  };
  const hold = { id: 'H1', why: 'Claim', by: 'Ada', at: '2026-11-03T09:00:00.000Z' };

  it.each([
    ['in post', makeHead(), 'inPost'],
    ['the policy names no period', makeHead({ worker: left, retention: {} }), 'noPeriod'],
    ['the period has not ended', makeHead({ worker: left, retention: { reviewOn: '2028-11-02' } }), 'notYet'],
    ['the period has ended', makeHead({ worker: left, retention: { reviewOn: '2026-11-03' } }), undefined],
    ['on hold', makeHead({ worker: left, retention: { reviewOn: '2026-11-03', holds: [hold] } }), 'held'],
  ])('%s: %#', (_, head, because) => {
    expect(keptBecause(head, '2026-11-03', () => silent)).toBe(because);
  });

  it('is judged by the policy of the last day where somebody came here as a leaver', () => {
    const head = makeHead({ worker: left });
    expect(keptBecause(head, '2028-11-01', () => policy)).toBe('notYet');
    expect(keptBecause(head, '2028-11-02', () => policy)).toBeUndefined();
  });
});
