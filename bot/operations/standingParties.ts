import type { Team } from '../supervision/people';
import type { Party } from '../supervision/permissions';
import type { Actor } from './operations';

/** What somebody is to a team's standing: its manager, and the roles that they have. */
export function standingParties(team: Team, actor: Actor): ReadonlySet<Party> {
  const manages = team.managers.some(({ id }) => id === actor.id);
  return new Set([...(manages ? (['teamManager'] as const) : []), ...(actor.roles ?? [])]);
}
