import { permissionTable, type Act } from '../supervision/permissions';
import { appRoles } from '../supervision/roles';
import { freshRoles } from './rolesOf';
import type { OperationServices } from './services';

/** Who may do something by an app role, as the directory had them lately; nobody where that is unknown or too old. */
export async function holdersOf(services: OperationServices, act: Act): Promise<string[]> {
  const people = await freshRoles(services);
  const may = new Set(appRoles.filter((role) => permissionTable[act][role]));
  return Object.keys(people).filter((id) => people[id]?.roles.some((role) => may.has(role)));
}
