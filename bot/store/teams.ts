import type { Directorate, Service, Team } from '../supervision/people';
import type { DocumentTable } from './documentTable';
import { keyPart } from './keys';

/** The organisation's teams, its services and the directorate, and who manages them; some hundreds of rows at most. */
export interface Teams {
  get(id: string): Promise<Team | undefined>;
  put(team: Team): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<Team[]>;
  /** A service by its name; undefined where nobody is named for it. */
  service(name: string): Promise<Service | undefined>;
  putService(service: Service): Promise<void>;
  services(): Promise<Service[]>;
  directorate(): Promise<Directorate | undefined>;
  putDirectorate(directorate: Directorate): Promise<void>;
}

const TEAM = 'team';
const SERVICE = 'service';
const DIRECTORATE = 'directorate';

/** Opens the table Teams. */
export function teams(table: DocumentTable): Teams {
  const read = async <Value>(partition: string, row: string) =>
    (await table.get(partition, row))?.value as Value | undefined;
  return {
    get: (id) => read<Team>(TEAM, keyPart(id)),
    put: (team) => table.put(TEAM, keyPart(team.id), 'team', team),
    remove: async (id) => {
      await table.remove(TEAM, keyPart(id));
    },
    list: () => list<Team>(table, TEAM),
    service: (name) => read<Service>(SERVICE, keyPart(name)),
    putService: (service) => table.put(SERVICE, keyPart(service.name), 'service', service),
    services: () => list<Service>(table, SERVICE),
    directorate: () => read<Directorate>(DIRECTORATE, DIRECTORATE),
    putDirectorate: (directorate) => table.put(DIRECTORATE, DIRECTORATE, 'directorate', directorate),
  };
}

async function list<Value>(table: DocumentTable, partition: string): Promise<Value[]> {
  const found: Value[] = [];
  for await (const row of table.rows(partition)) found.push(row.value as Value);
  return found;
}
