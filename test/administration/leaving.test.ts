import { keptBecause } from '../../bot/supervision/retention';
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

  it('who supervises others still is named, so that nobody is left without', async () => {
    const key = { kind: 'supervises', worker: 'someone', function: 'personal' } as const;
    await office.services.store.people.put(office.worker, key);
    expect((await leave()).lines.join(' ')).toContain('change-supervisor');
  });

  it('cannot leave before the first day in post', async () => {
    expect(await leave('2020-01-01')).toMatchObject({ ok: false });
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
