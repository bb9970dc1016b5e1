import type { Pairing, Person } from '../supervision/people';
import type { StandingFacts } from '../supervision/standing';
import { openScope } from './openScope';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import type { OperationServices } from './services';

/** Somebody who could supervise in a team. */
export type PossibleSupervisor = Pairing['supervisor'];

/**
 * Whom a manager can choose from as a supervisor: everybody in post in the team's service. From the projection
 * alone, by name.
 */
export async function readSupervisors(
  services: OperationServices,
  actor: Actor,
  team: string,
): Promise<Outcome<{ people: PossibleSupervisor[] }>> {
  const open = await openScope(services, actor, 'team', { kind: 'team', id: team });
  const [found] = open?.teams ?? [];
  if (!found) return refused(services, actor, 'supervisors', { code: 'notFound' });
  const rows = await services.store.standings.byService<StandingFacts>(found.service);
  const inPost = rows.filter(({ facts }) => !facts.situation.leftOn).map(({ facts }) => facts.worker);
  const byId = new Map(inPost.map(({ id, name, jobTitle }) => [id, { id, name, jobTitle }]));
  return { ok: true, people: [...byId.values()].sort(byName) };
}

const byName = (one: Person, other: Person): number => one.name.localeCompare(other.name, 'en-GB');
