import type { Person } from '../supervision/people';
import type { AppRole } from '../supervision/roles';
import { freshRoles } from './rolesOf';
import type { OperationServices } from './services';

/** Whose task an examination can be whatever file they have here (DOMAIN.md rules 64 to 66). */
const EXAMINING: ReadonlySet<AppRole> = new Set<AppRole>(['auditor', 'seniorManager']);

/** The people whom the directory names as auditors or senior managers; nobody where that is unknown or too old. */
export async function auditorsByRole(services: OperationServices): Promise<Person[]> {
  const people = await freshRoles(services);
  return Object.entries(people)
    .filter(([, { roles }]) => roles.some((role) => EXAMINING.has(role)))
    .map(([id, { name }]) => ({ id, name }));
}
