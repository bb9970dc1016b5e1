import { rowKeys } from '../store/keys';
import type { Concern } from '../supervision/concern';
import type { Aside } from '../supervision/effect';
import type { Person } from '../supervision/people';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/**
 * Puts a concern before its reader, who finds it on their first page until they take it up; then the worker is
 * told. The supervisor hears of the second step only where the worker wants that (DOMAIN.md rule 63).
 */
export async function passConcern(
  services: EffectServices,
  worker: string,
  id: string,
): Promise<EffectResult> {
  const subject = (await services.store.subjects.load(worker, undefined, { row: rowKeys.concern(id) }))
    ?.subject;
  if (!subject?.concern) return { done: 'overtaken' };
  const { concern, head } = subject;
  const person = { id: worker, name: head.worker.name };
  await index(services, person, concern);
  const results: EffectResult[] = [];
  for (const [to, about] of tellings(person, concern)) {
    const told = await services.messenger.aside(to, about, {
      worker: person,
      by: concern.reader,
      concern: id,
    });
    results.push(await settle(services, worker, to, told));
  }
  return results.find((result) => 'retry' in result) ?? results[0] ?? { done: 'sent' };
}

async function index({ store }: EffectServices, worker: Person, concern: Concern): Promise<void> {
  const key = { kind: 'concern', worker: worker.id, concern: concern.id } as const;
  if (concern.takenUpAt) return store.people.remove(concern.reader.id, key);
  await store.people.put(concern.reader.id, key, { name: worker.name, at: concern.at, step: concern.step });
}

function tellings(worker: Person, { reader, about, takenUpAt, tellSupervisor }: Concern): [string, Aside][] {
  if (takenUpAt) return [[worker.id, 'concernTakenUp']];
  return [
    [reader.id, 'concernRaised'],
    ...(tellSupervisor ? [[about.id, 'concernTold'] as [string, Aside]] : []),
  ];
}
