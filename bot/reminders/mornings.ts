import { performBySystem } from '../operations/performBySystem';
import type { OperationServices } from '../operations/services';
import type { DueHint } from '../store/due';
import { daysAfter } from '../supervision/calendar';
import { change } from '../supervision/decision';
import { servicesOf } from '../supervision/servicesOf';

/** In place of a worker: whoever supervises anybody. */
const EVERYBODY = 'everybody';

/**
 * Puts the morning of a day (ISO date) on the list of what falls due. Done at each start, so that there is always a
 * morning to go on from; adding it twice adds it once.
 */
export async function expectMorning({ store }: OperationServices, day: string): Promise<void> {
  await store.due.add({ on: day, worker: EVERYBODY, why: 'morning' });
}

/**
 * Once a day: a hint for each supervisor, and the next morning. Only this reads the managers' projection through, to
 * know who they are; killed on the way it is done again, since its own hint goes last.
 */
export async function morning(services: OperationServices, today: string): Promise<void> {
  for (const worker of await supervisors(services))
    await services.store.due.add({ on: today, worker, why: 'digest' });
  await expectMorning(services, daysAfter(today, 1));
}

/** One message each working morning to a supervisor; of a day that was missed there is none. */
export async function digest(
  services: OperationServices,
  { worker, on }: DueHint,
  today: string,
): Promise<void> {
  if (on !== today) return;
  await performBySystem(services, { worker }, 'digest', (subject) => {
    const { head } = subject;
    if (head.digestOn === today) return change(subject);
    return change(
      { ...subject, head: { ...head, digestOn: today } },
      { kind: 'notify', to: worker, about: 'digest' },
    );
  });
}

async function supervisors({ store }: OperationServices): Promise<string[]> {
  const services = servicesOf(await store.teams.list());
  const rows = await Promise.all(
    services.map((service) => store.standings.byService<{ supervisor?: { id: string } }>(service)),
  );
  return [...new Set(rows.flat().flatMap(({ facts }) => (facts.supervisor ? [facts.supervisor.id] : [])))];
}
