import type { AppRole } from '../supervision/roles';
import type { DocumentTable } from './documentTable';
import { keyPart } from './keys';

/** Who has which app role, as the directory said at one moment; people without any are not in it. */
export interface AssignedRoles {
  /** ISO instant at which the directory was read. */
  at: string;
  /** By Entra object id. */
  people: Record<string, { name: string; roles: AppRole[] }>;
}

/** How long somebody may act as an inspector, and who said so. */
export interface InspectorTerm {
  /** The last day, ISO date. */
  until: string;
  by: string;
  why: string;
  /** ISO instant. */
  at: string;
}

/** App roles for the door that carries none, and the inspectors' terms. */
export interface Roles {
  assigned(): Promise<AssignedRoles | undefined>;
  putAssigned(assigned: AssignedRoles): Promise<void>;
  inspector(person: string): Promise<InspectorTerm | undefined>;
  putInspector(person: string, term: InspectorTerm): Promise<void>;
}

/** Opens the table Roles: one row for all assignments, since they are read and replaced as a whole. */
export function roles(table: DocumentTable): Roles {
  return {
    assigned: async () => (await table.get('assigned', 'all'))?.value as AssignedRoles | undefined,
    putAssigned: (assigned) => table.put('assigned', 'all', 'roles', assigned),
    inspector: async (person) =>
      (await table.get('inspector', keyPart(person)))?.value as InspectorTerm | undefined,
    putInspector: (person, term) => table.put('inspector', keyPart(person), 'term', term),
  };
}
