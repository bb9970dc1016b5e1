import type { Team } from '../supervision/people';
import type { Party } from '../supervision/permissions';
import type { AppRole } from '../supervision/roles';

/** What somebody is to a team's standing: its manager, and the roles that they have. */
export function standingParties(team: Team, person: string, roles: readonly AppRole[]): ReadonlySet<Party> {
  const manages = team.managers.some(({ id }) => id === person);
  return new Set([...(manages ? (['teamManager'] as const) : []), ...roles]);
}
