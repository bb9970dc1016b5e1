import { projectStanding } from '../../bot/effects/projectStanding';
import { listOpenMatters } from '../../bot/effects/listOpenMatters';
import { readAccessLog } from '../../bot/exports/readAccessLog';
import { exportOwn } from '../../bot/exports/own/exportOwn';
import type { Actor, Operations } from '../../bot/operations/operations';
import type { OperationName } from '../../bot/supervision/operationName';
import type { Party } from '../../bot/supervision/permissions';
import { startAzurite, type Azurite } from '../support/azurite';
import { CANARY, SESSIONS } from './support/walkedFile';
import { openHouse, type WalkedHouse } from './support/walkedHouse';

let azurite: Azurite;
let house: WalkedHouse;
let worker: string;
beforeAll(async () => {
  azurite = await startAzurite();
  house = await openHouse(azurite.connectionString);
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  worker = await house.file();
});

const ops = (): Operations => house.operations;
const act = (who: Party | Actor, name: OperationName, input: object) =>
  ops().perform(typeof who === 'string' ? house.as(who) : who, name, { worker, ...input });
const open = (who: Party | Actor, reason?: string) =>
  ops().record(typeof who === 'string' ? house.as(who) : who, {
    worker,
    session: SESSIONS.done,
    number: 1,
    ...(reason && { reason }),
  });
/** What the worker reads of their access log, on the first page or behind one. */
const log = async (before?: string) => {
  const outcome = await ops().accessLog(house.as('worker'), before);
  if (!outcome.ok) throw new Error('The log was refused.');
  return outcome.view;
};
const ago = 'A complaint of October is being looked into.';

describe('opening a record that is not one’s own', () => {
  it('asks for a reason, and shows nothing without one', async () => {
    const outcome = await open('seniorManager');
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'reasonNeeded' } });
    expect(JSON.stringify(outcome)).not.toContain(CANARY);
    expect(JSON.stringify(await log())).not.toContain('role-seniorManager');
  });

  it('is in the worker’s log with who, what and why before it is shown', async () => {
    expect(await open('hr', ago)).toMatchObject({ ok: true });
    const [newest] = (await log()).lines;
    expect(newest).toMatchObject({ reason: ago, yours: false });
    expect(newest?.text).toContain('opened the record of the session');
  });

  it('offers somebody else no signature and no correction', async () => {
    const outcome = await open('seniorManager', ago);
    expect(outcome).toMatchObject({ ok: true, view: { maySign: false, mayCorrect: false } });
  });
});

describe('asking to be let into a file', () => {
  it('lets a manager in until the day that was granted, each opening with a reason of its own', async () => {
    await act('serviceManager', 'requestAccess', { request: 'request-mine', reason: ago });
    expect(await open('serviceManager', ago)).toMatchObject({ ok: false });
    await act('hr', 'grantAccess', { request: 'request-mine', until: '2026-11-03' });
    expect(await open('serviceManager')).toMatchObject({ refusal: { code: 'reasonNeeded' } });
    expect(await open('serviceManager', ago)).toMatchObject({ ok: true });
  });

  it('is in the worker’s log: who asked and why, who granted it and until when', async () => {
    await act('serviceManager', 'requestAccess', { request: 'request-mine', reason: ago });
    await act('hr', 'grantAccess', { request: 'request-mine', until: '2026-11-30' });
    const [granted, asked] = (await log()).lines;
    expect(asked).toMatchObject({ reason: ago });
    expect(granted?.reason).toContain('until 30 November 2026');
  });

  it('stands since when it was asked for, for whoever asked and nobody else, until it is decided', async () => {
    const since = async (who: Party) => {
      const outcome = await ops().askedFor(house.as(who), worker);
      return outcome.ok ? outcome.view : outcome.refusal.code;
    };
    expect(await since('serviceManager')).toEqual({});
    await act('serviceManager', 'requestAccess', { request: 'request-mine', reason: ago });
    expect(await since('serviceManager')).toEqual({ since: house.services.now() });
    expect([await since('director'), await since('supervisor'), await since('worker')]).toEqual([
      {},
      'notFound',
      'notFound',
    ]);
    await act('hr', 'refuseAccess', { request: 'request-mine', why: 'Not needed for it.' });
    expect(await since('serviceManager')).toEqual({});
  });

  it('ends when it is refused afterwards, or when the day has passed', async () => {
    await act('hr', 'refuseAccess', { request: 'request-0002', why: 'It is settled.' });
    expect(await open('granted', ago)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('is not granted by whoever asked', async () => {
    const both = { ...house.as('teamManager'), roles: ['seniorManager' as const] };
    const outcome = await act(both, 'grantAccess', { request: 'request-0001', until: '2026-11-30' });
    expect(outcome).toMatchObject({ refusal: { code: 'ownRequest' } });
  });

  it('waits in a list for those who decide, until it is decided', async () => {
    const waiting = async () => {
      await listOpenMatters(house.services, worker);
      const outcome = await ops().accessRequests(house.as('hr'));
      return outcome.ok ? outcome.view.requests.filter((one) => one.worker.id === worker) : [];
    };
    expect((await waiting()).map(({ request }) => request)).toEqual(['request-0001']);
    await act('seniorManager', 'refuseAccess', { request: 'request-0001', why: 'Not needed.' });
    expect(await waiting()).toEqual([]);
  });
});

describe('the lawful exception', () => {
  const propose = (until = '2026-11-20') =>
    act('seniorManager', 'proposeQuietOpening', { opening: 'quiet-mine', reason: 'An allegation', until });

  it('hides nothing while only one person wants it', async () => {
    await propose();
    await open('seniorManager', ago);
    expect((await log()).lines[0]).toMatchObject({ reason: ago });
  });

  it('takes a second person: nobody agrees with themselves', async () => {
    await propose();
    const outcome = await act('seniorManager', 'confirmQuietOpening', { opening: 'quiet-mine' });
    expect(outcome).toMatchObject({ refusal: { code: 'ownRequest' } });
  });

  it('has an end, and not a far one', async () => {
    expect(await propose('2027-11-03')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await propose('2026-11-03')).toMatchObject({ refusal: { code: 'invalid' } });
  });

  it('shows nothing of itself to the worker before its day, and all of it from then on', async () => {
    const before = JSON.stringify(await log());
    await propose();
    await act('dataProtectionOfficer', 'confirmQuietOpening', { opening: 'quiet-mine' });
    await open('seniorManager', ago);
    expect(JSON.stringify(await log())).toBe(before);
    const mine = await exportOwn(house.services, nothing, house.as('worker'));
    expect(mine.ok).toBe(true);
    const later = { ...house.services, now: () => '2026-11-20T09:00:00.000Z' };
    const shown = await readAccessLog(later, house.as('worker'));
    expect(JSON.stringify(shown)).toContain(ago);
    expect(JSON.stringify(shown)).toContain('An allegation');
  });

  it('shows the data protection officer all of it', async () => {
    await propose();
    const outcome = await ops().logOf(house.as('dataProtectionOfficer'), {
      worker,
      reason: 'A yearly check',
    });
    expect(JSON.stringify(outcome)).toContain('An allegation');
    expect((await log()).lines[0]).toMatchObject({ reason: 'A yearly check' });
  });
});

describe('in a chat, where no token carries roles', () => {
  const inChat = (party: Party): Actor => {
    const { id, tenant } = house.as(party);
    return { id, tenant };
  };
  const assigned = (at: string) =>
    house.store.roles.putAssigned({ at, people: { [house.as('hr').id]: { name: 'Helen', roles: ['hr'] } } });

  it('a stored role counts for a day, and unknown or older ones for nothing', async () => {
    expect(await open(inChat('seniorManager'), ago)).toMatchObject({ refusal: { code: 'notFound' } });
    await assigned(house.services.now());
    expect(await open(inChat('hr'), ago)).toMatchObject({ ok: true });
    await assigned('2026-11-01T09:00:00.000Z');
    expect(await open(inChat('hr'), ago)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('relations count however old the stored roles are', async () => {
    await assigned('2026-11-01T09:00:00.000Z');
    expect(await open(inChat('supervisor'))).toMatchObject({ ok: true });
    expect(await open(inChat('granted'), ago)).toMatchObject({ ok: true });
  });
});

describe('people who are special', () => {
  it('an inspector opens nothing outside a pack, in their term and after it', async () => {
    const past = house.walkers.find(({ title }) => title.includes('time has passed'))?.actor as Actor;
    expect(await open('inspector', ago)).toMatchObject({ refusal: { code: 'notFound' } });
    expect(await open(past, ago)).toMatchObject({ refusal: { code: 'notFound' } });
    expect(await ops().inspection(house.as('inspector'))).toMatchObject({ ok: true });
    expect(await ops().inspection(past)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('a supervisor who has moved on reads what still waits for their signature', async () => {
    const former = house.walkers.find(({ title }) => title.includes('moved on'))?.actor as Actor;
    const reading = (session: string) => ops().record(former, { worker, session, number: 1, reason: ago });
    expect(await reading(SESSIONS.owed)).toMatchObject({ ok: true });
    expect(await reading(SESSIONS.past)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('a supervisor who has moved on lists nothing and opens nothing that they do not owe', async () => {
    const former = house.walkers.find(({ title }) => title.includes('moved on'))?.actor as Actor;
    expect(await ops().records(former, worker)).toMatchObject({ refusal: { code: 'notFound' } });
    expect(await open(former, ago)).toMatchObject({ refusal: { code: 'notFound' } });
  });

  it('the supervisor of today lists the records of before, and opens them', async () => {
    const outcome = await ops().records(house.as('supervisor'), worker);
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.view.records.map(({ ref }) => ref.session)).toContain(SESSIONS.past);
    expect(outcome.view.asksReason).toBe(false);
    expect(JSON.stringify(outcome.view)).not.toContain(CANARY);
  });

  it('in a dispute, each signs for themselves with what they say, and the line manager reads none of it', async () => {
    const line = house.as('lineManager');
    expect(await open(line, ago)).toMatchObject({ refusal: { code: 'notFound' } });
    expect(
      await act(line, 'requestAccess', { request: 'dispute-0001', reason: 'DOMAIN.md rule 63' }),
    ).toMatchObject({
      ok: true,
    });
  });

  it('finds a worker by part of a name, whatever its accents, for those who may', async () => {
    await projectStanding(house.services, worker);
    const found = await ops().findWorkers(house.as('hr'), 'HARTLÉY');
    expect(found.ok && found.view.workers.map(({ id }) => id)).toContain(worker);
    expect(await ops().findWorkers(house.as('supervisor'), 'Hartley')).toMatchObject({ ok: false });
  });
});

const nothing = {
  render: async () => Buffer.from(''),
  fetch: async () => undefined,
  sealed: async () => undefined,
};
