import type { DocumentTable } from './documentTable';
import type { DueHint } from './due';
import { keyOf, keyPart } from './keys';
import type { PeopleKey } from './peopleIndex';

/** What is still to be removed once the worker's own rows are going; kept only until it is gone. */
export interface Remaining {
  standings: { service: string; team: string; function: string }[];
  /** Supervisors, each with a function, whose index names the worker. */
  supervisors: { person: string; function: string }[];
  /** Others whose index names something of the file; absent in certificates that were begun before this was kept. */
  people?: { person: string; key: PeopleKey }[];
  /** Hints of what falls due. */
  due: Omit<DueHint, 'worker'>[];
  /** Versions by a record's reference. */
  records: { reference: string; version: number }[];
}

/** What stays of a file that was deleted: who, when, why and how much; no name and no content. */
export interface Certificate {
  /** Entra object id and reference of the worker. */
  worker: string;
  reference: string;
  /** The last day in post, ISO date. */
  leftOn?: string;
  /** From when the file could be reviewed, ISO date. */
  reviewOn?: string;
  by: string;
  why: string;
  /** Why it was done although the period had not ended. */
  despite?: string;
  /** ISO instants. */
  begunAt: string;
  completedAt?: string;
  /** References of the records that were in it, so that a printed one can still be placed. */
  records?: string[];
  counts: { documents: number; sessions: number; records: number; operations: number; rows: number };
  /** The end of the access log's chain when the deletion began. */
  chain: { hash: string; count: number };
  remaining?: Remaining;
}

/** Certificates of deletion. */
export interface Certificates {
  /** The newest for a worker. */
  get(worker: string): Promise<Certificate | undefined>;
  put(certificate: Certificate): Promise<void>;
  list(): Promise<Certificate[]>;
}

const PARTITION = 'certificate';

/** Opens the table Certificates: one partition, a row a deletion, by worker and by when it began. */
export function certificates(table: DocumentTable): Certificates {
  return {
    get: async (worker) => (await collect(table, `${keyPart(worker)}|`)).at(-1),
    put: (certificate) =>
      table.put(PARTITION, keyOf(certificate.worker, certificate.begunAt), 'certificate', certificate),
    list: () => collect(table),
  };
}

async function collect(table: DocumentTable, prefix?: string): Promise<Certificate[]> {
  const found: Certificate[] = [];
  for await (const row of table.rows(PARTITION, prefix)) found.push(row.value as Certificate);
  return found.sort((a, b) => a.begunAt.localeCompare(b.begunAt));
}
