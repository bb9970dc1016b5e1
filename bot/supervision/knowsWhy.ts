import type { Team } from './people';
import type { StandingFacts } from './standing';

/** Whether somebody is one of the two whose arrangement it is. */
export function isOfPair(
  { worker, supervisor }: Pick<StandingFacts, 'worker' | 'supervisor'>,
  person: string,
): boolean {
  return worker.id === person || supervisor?.id === person;
}

/**
 * Whether somebody may know the category of a pause: the worker, who supervises them in this, and their line manager,
 * who manages their team. Of two who manage one team neither is the other's; managers further up, and every export,
 * read "paused" (DOMAIN.md section D, traps: surveillance, over-recording the person).
 */
export function knowsWhy(
  facts: Pick<StandingFacts, 'worker' | 'supervisor'>,
  team: Pick<Team, 'managers'> | undefined,
  person: string,
): boolean {
  const manages = (id: string) => team?.managers.some((manager) => manager.id === id) ?? false;
  return isOfPair(facts, person) || (manages(person) && !manages(facts.worker.id));
}
