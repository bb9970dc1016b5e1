import { projectStanding } from '../../bot/effects/projectStanding';
import { expectMorning } from '../../bot/reminders/mornings';
import { remindOnce } from '../../bot/reminders/runReminders';
import type { Store } from '../../bot/store/openStore';
import { makeHead } from '../operations/support/builders';
import { makeDesk, type Desk } from '../effects/support/desk';
import { startAzurite, type Azurite } from '../support/azurite';

const TUESDAY = '2026-11-03';
const EIGHT = '2026-11-03T08:05:00.000Z';

let azurite: Azurite;
let desk: Desk;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());
beforeEach(async () => {
  desk = await makeDesk(azurite.connectionString);
  const { store } = desk.services;
  await store.teams.put({ id: 'north', name: 'North', service: 'Family Safeguarding', managers: [] });
  const head = makeHead({ pairings: [] });
  const worker = { ...head.worker, id: desk.supervisor, reference: `W-${desk.supervisor.slice(0, 8)}` };
  await store.subjects.createWorker({ ...head, worker });
  await projectStanding(desk.services, desk.worker);
  await expectMorning(desk.services, TUESDAY);
});

const day = async (supervisor = desk.supervisor) =>
  (await desk.services.store.subjects.loadHead(supervisor))?.digestOn;
const lookAt = async (now: string) => {
  desk.clock.now = now;
  await remindOnce(desk.services);
};

/** How often each table is asked something, by the part of the store that asks. */
function counted(): { services: Desk['services']; asked: Record<string, number> } {
  const asked: Record<string, number> = {};
  const counting = (name: string, part: object) =>
    new Proxy(part, {
      get: (target, method: string) => {
        const value = target[method as never] as unknown;
        if (typeof value !== 'function') return value;
        return (...call: unknown[]) => {
          asked[name] = (asked[name] ?? 0) + 1;
          return (value as (...call: unknown[]) => unknown).apply(target, call);
        };
      },
    });
  const { store } = desk.services;
  const parts = Object.entries(store as object as Record<string, unknown>).map(
    ([name, part]): [string, unknown] => [
      name,
      typeof part === 'object' && part ? counting(name, part) : part,
    ],
  );
  return { services: { ...desk.services, store: Object.fromEntries(parts) as unknown as Store }, asked };
}

describe('the morning', () => {
  it('begins at eight on a working day, and reaches each supervisor once', async () => {
    await lookAt('2026-11-03T07:59:00.000Z');
    expect(await day()).toBeUndefined();
    await lookAt(EIGHT);
    await lookAt('2026-11-03T08:06:00.000Z');
    expect(await day()).toBe(TUESDAY);
    await lookAt('2026-11-03T08:07:00.000Z');
    const { operations } = await desk.services.store.subjects.newestOperations(desk.supervisor, 9);
    expect(operations.filter(({ name }) => name === 'digest')).toHaveLength(1);
  });

  it('leads to the next one', async () => {
    for (const now of [
      EIGHT,
      '2026-11-03T08:06:00.000Z',
      '2026-11-04T08:05:00.000Z',
      '2026-11-04T08:06:00.000Z',
    ])
      await lookAt(now);
    expect(await day()).toBe('2026-11-04');
  });

  it('is not made up for on a later day', async () => {
    await desk.services.store.due.add({ on: '2026-11-02', worker: desk.supervisor, why: 'digest' });
    await desk.services.store.due.remove({ on: TUESDAY, worker: 'everybody', why: 'morning' });
    await lookAt(EIGHT);
    expect(await day()).toBeUndefined();
    expect(await desk.services.store.due.list('2026-11-02')).toEqual([]);
  });

  it('is found again after a server was down for days', async () => {
    await expectMorning(desk.services, '2026-11-06');
    await lookAt('2026-11-09T08:05:00.000Z');
    await lookAt('2026-11-09T08:06:00.000Z');
    expect(await day()).toBe('2026-11-09');
  });

  it('costs nothing after it: a look reads what falls due and no facts, files or teams', async () => {
    for (const now of [EIGHT, '2026-11-03T08:06:00.000Z']) await lookAt(now);
    const { services, asked } = counted();
    await remindOnce(services);
    expect(asked).toEqual({ due: 11 });
  });

  it('reads the facts of each service once', async () => {
    const { services, asked } = counted();
    desk.clock.now = EIGHT;
    await remindOnce(services);
    const named = new Set((await desk.services.store.teams.list()).map(({ service }) => service));
    expect(asked['standings']).toBe(named.size);
  });
});
