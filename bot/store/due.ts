import type { DueReason } from '../supervision/effect';
import type { DocumentTable } from './documentTable';
import { keyOf, keyPart } from './keys';

/** A hint that something falls due, or that a working morning begins: for everybody, and for one supervisor; whoever acts on it looks at the state first. */
export interface DueHint {
  /** ISO date. */
  on: string;
  worker: string;
  session?: string;
  why: DueReason | 'morning' | 'digest';
}

/** Hints, one partition a day. Adding one twice is adding it once. */
export interface Due {
  add(hint: DueHint): Promise<void>;
  list(day: string): Promise<DueHint[]>;
  remove(hint: DueHint): Promise<void>;
}

/** Opens the table Due. */
export function due(table: DocumentTable): Due {
  return {
    add: (hint) => table.put(keyPart(hint.on), rowKeyOf(hint), 'due', hint),
    list: (day) => list(table, day),
    remove: async (hint) => {
      await table.remove(keyPart(hint.on), rowKeyOf(hint));
    },
  };
}

function rowKeyOf({ worker, session = '', why }: DueHint): string {
  return keyOf(worker, session, why);
}

async function list(table: DocumentTable, day: string): Promise<DueHint[]> {
  const found: DueHint[] = [];
  for await (const row of table.rows(keyPart(day))) found.push(row.value as DueHint);
  return found;
}
