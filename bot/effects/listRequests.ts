import { ACCESS_DESK } from '../store/peopleIndex';
import type { EffectResult, EffectServices } from './effectServices';

/** Lists the requests for access to a worker's file that wait for an answer, for those who may give it. */
export async function listRequests({ store }: EffectServices, worker: string): Promise<EffectResult> {
  const head = await store.subjects.loadHead(worker);
  for (const { id, decided } of head?.requests ?? []) {
    const key = { kind: 'asks', worker, request: id } as const;
    await (decided ? store.people.remove(ACCESS_DESK, key) : store.people.put(ACCESS_DESK, key));
  }
  return { done: 'listed' };
}
