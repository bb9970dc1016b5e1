import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/** Tells a supervisor that a worker asks for supervision; nothing once that is answered or taken back. */
export async function tellRequest(
  services: EffectServices,
  worker: string,
  to: string,
): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  if (head?.request?.to.id !== to) return { done: 'overtaken' };
  const person = { id: worker, name: head.worker.name };
  const told = await services.messenger.aside(to, 'supervisionRequested', { worker: person, by: person });
  return settle(services, worker, to, told);
}
