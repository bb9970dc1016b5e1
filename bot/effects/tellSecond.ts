import { londonDate } from '../supervision/calendar';
import type { Effect } from '../supervision/effect';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

type SecondAsked = Extract<Effect, { kind: 'secondAsked' }>;

/** Asks a data protection officer to be the second of two; nothing once somebody was, or the day has come. */
export async function tellSecond(
  services: EffectServices,
  worker: string,
  { opening, to }: SecondAsked,
): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  const proposed = head?.quiet?.find(({ id }) => id === opening);
  if (!head || !proposed || proposed.second || proposed.until <= londonDate(services.now()))
    return { done: 'overtaken' };
  const person = { id: worker, name: head.worker.name };
  const told = await services.messenger.aside(to, 'secondAsked', { worker: person, by: proposed.by });
  return settle(services, worker, to, told);
}
