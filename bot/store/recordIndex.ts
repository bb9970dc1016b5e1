import type { DocumentTable } from './documentTable';
import { keyPart } from './keys';

/** Where a filed version is kept. */
export interface IndexedVersion {
  version: number;
  worker: string;
  session: string;
  /** Of the sealed bytes, hexadecimal. */
  sha256: string;
  /** ISO instant. */
  filedAt: string;
}

/**
 * Finds the worker's partition from a record's reference, as it is printed. A finding aid: the
 * version's own row in that partition stays the authority.
 */
export interface RecordIndex {
  /** Notes a filed version once; what was noted first stays. */
  note(reference: string, entry: IndexedVersion): Promise<void>;
  /** The filed versions of a record, oldest first; none where the reference is not known. */
  versions(reference: string): Promise<IndexedVersion[]>;
  /** Forgets a version, with the file that it belongs to. */
  remove(reference: string, version: number): Promise<void>;
}

/** Opens the table Records: a partition a record, a row a version. */
export function recordIndex(table: DocumentTable): RecordIndex {
  return {
    note: async (reference, entry) => {
      await table.create(keyPart(reference), rowKeyOf(entry.version), 'filed', entry);
    },
    versions: async (reference) => {
      const found: IndexedVersion[] = [];
      for await (const row of table.rows(keyPart(reference))) found.push(row.value as IndexedVersion);
      return found;
    },
    remove: async (reference, version) => {
      await table.remove(keyPart(reference), rowKeyOf(version));
    },
  };
}

function rowKeyOf(version: number): string {
  return String(version).padStart(3, '0');
}
