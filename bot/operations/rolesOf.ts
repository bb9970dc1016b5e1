import { londonDate } from '../supervision/calendar';
import type { AppRole } from '../supervision/roles';
import type { Viewer } from '../supervision/permissions';
import type { OperationServices } from './services';

/** How old the stored assignments may be, in hours, where nothing is set. */
const HOURS = 24;

/**
 * The roles that count for somebody now: the token's, or where the door carries none (a chat) those that the
 * directory gave, unless they are too old: then nobody has one. An inspector's counts until the day that an
 * administrator set, and never without one.
 */
export async function rolesOf(services: OperationServices, actor: Viewer): Promise<AppRole[]> {
  const roles = actor.roles ?? (await storedRoles(services, actor.id));
  if (!roles.includes('inspector') || (await isInspector(services, actor.id))) return [...roles];
  return roles.filter((role) => role !== 'inspector');
}

async function storedRoles(
  { store, now, rolesMaxAgeHours = HOURS }: OperationServices,
  person: string,
): Promise<readonly AppRole[]> {
  const assigned = await store.roles.assigned();
  if (!assigned) return [];
  const age = Date.parse(now()) - Date.parse(assigned.at);
  return age > rolesMaxAgeHours * 3_600_000 ? [] : (assigned.people[person]?.roles ?? []);
}

async function isInspector({ store, now }: OperationServices, person: string): Promise<boolean> {
  const term = await store.roles.inspector(person);
  return term !== undefined && londonDate(now()) <= term.until;
}
