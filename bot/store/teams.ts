import type { Team } from '../supervision/people';
import type { DocumentTable } from './documentTable';
import { keyPart } from './keys';

/** The organisation's teams and who manages them; some dozens, read whole. */
export interface Teams {
  get(id: string): Promise<Team | undefined>;
  put(team: Team): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<Team[]>;
}

const PARTITION = 'team';

/** Opens the table Teams. */
export function teams(table: DocumentTable): Teams {
  return {
    get: async (id) => (await table.get(PARTITION, keyPart(id)))?.value as Team | undefined,
    put: (team) => table.put(PARTITION, keyPart(team.id), 'team', team),
    remove: async (id) => {
      await table.remove(PARTITION, keyPart(id));
    },
    list: () => list(table),
  };
}

async function list(table: DocumentTable): Promise<Team[]> {
  const found: Team[] = [];
  for await (const row of table.rows(PARTITION)) found.push(row.value as Team);
  return found;
}
