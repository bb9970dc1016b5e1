import { pairingsOn } from '../supervision/people';
import { londonDate } from '../supervision/calendar';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/** Asks a supervisor to look at one worker's supervision; nothing once somebody else supervises. */
export async function tellNudge(services: EffectServices, worker: string, to: string): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  const present = pairingsOn(head?.pairings ?? [], londonDate(services.now()));
  if (!head || !present.some(({ supervisor }) => supervisor.id === to)) return { done: 'overtaken' };
  const person = { id: worker, name: head.worker.name };
  return settle(
    services,
    worker,
    to,
    await services.messenger.aside(to, 'nudged', { worker: person, by: person }),
  );
}
