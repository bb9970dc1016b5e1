import { londonDate } from '../supervision/calendar';
import type { AssignedRoles } from '../store/roles';
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
  const roles = actor.roles ?? (await freshRoles(services))[actor.id]?.roles ?? [];
  if (!roles.includes('inspector') || (await isInspector(services, actor.id))) return [...roles];
  return roles.filter((role) => role !== 'inspector');
}

/** The stored assignments by person, unless they are unknown or too old: then there are none. */
export async function freshRoles({
  store,
  now,
  rolesMaxAgeHours = HOURS,
}: OperationServices): Promise<AssignedRoles['people']> {
  const assigned = await store.roles.assigned();
  if (!assigned) return {};
  const age = Date.parse(now()) - Date.parse(assigned.at);
  return age > rolesMaxAgeHours * 3_600_000 ? {} : assigned.people;
}

async function isInspector({ store, now }: OperationServices, person: string): Promise<boolean> {
  const term = await store.roles.inspector(person);
  return term !== undefined && londonDate(now()) <= term.until;
}
