import { londonDate } from '../supervision/calendar';
import { OPEN_MATTERS, openMatters } from '../supervision/openMatters';
import { OPEN_DESK } from '../store/peopleIndex';
import type { OperationServices } from '../operations/services';
import type { EffectResult } from './effectServices';

/** Lets those who look after files find what is open in one: requests for access, holds and the like. */
export async function listOpenMatters(
  { store, now, policyOn }: OperationServices,
  worker: string,
): Promise<EffectResult> {
  const head = await store.subjects.loadHead(worker);
  const open = head ? openMatters(head, londonDate(now()), policyOn) : {};
  for (const matter of OPEN_MATTERS) {
    const key = { kind: 'open', matter, worker } as const;
    const from = open[matter];
    await (from === undefined
      ? store.people.remove(OPEN_DESK, key)
      : store.people.put(OPEN_DESK, key, { from }));
  }
  return { done: 'listed' };
}
