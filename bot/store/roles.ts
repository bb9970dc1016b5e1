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

/** A pack of sampled records that an inspector opened: by whom, of what and why; never whose records. */
export interface OpenedPack {
  by: { id: string; name: string };
  /** What the scope is called. */
  scope: string;
  reason: string;
  /** How many records were in it. */
  records: number;
  /** ISO instant. */
  at: string;
}

/** App roles for the door that carries none, the inspectors' terms, and what they opened. */
export interface Roles {
  assigned(): Promise<AssignedRoles | undefined>;
  putAssigned(assigned: AssignedRoles): Promise<void>;
  inspector(person: string): Promise<InspectorTerm | undefined>;
  putInspector(person: string, term: InspectorTerm): Promise<void>;
  /** Notes an opened pack under an id of its own. */
  notePack(id: string, pack: OpenedPack): Promise<void>;
  /** Every pack, the newest first. */
  packs(): Promise<OpenedPack[]>;
}

/** Opens the table Roles: one row for all assignments, since they are read and replaced as a whole. */
export function roles(table: DocumentTable): Roles {
  return {
    assigned: async () => (await table.get('assigned', 'all'))?.value as AssignedRoles | undefined,
    putAssigned: (assigned) => table.put('assigned', 'all', 'roles', assigned),
    inspector: async (person) =>
      (await table.get('inspector', keyPart(person)))?.value as InspectorTerm | undefined,
    putInspector: (person, term) => table.put('inspector', keyPart(person), 'term', term),
    notePack: (id, pack) => table.put('pack', keyPart(id), 'pack', pack),
    packs: async () => {
      const packs: OpenedPack[] = [];
      for await (const row of table.rows('pack')) packs.push(row.value as OpenedPack);
      return packs.sort((a, b) => b.at.localeCompare(a.at));
    },
  };
}
