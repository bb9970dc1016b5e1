import type { OpenMatter } from '../supervision/openMatters';
import type { DocumentTable } from './documentTable';
import { keyOf, keyPart } from './keys';

/** What a person is to somebody, or what waits for them. */
export type PeopleKey =
  /** A worker whom they supervise for a function. */
  | { kind: 'supervises'; worker: string; function: string }
  /** A team that they manage. */
  | { kind: 'manages'; team: string }
  /** A service that they manage, by name; without one, the directorate that they direct. */
  | { kind: 'oversees'; service?: string }
  /** A file that they are to examine, or an examination that is about them. */
  | { kind: 'audit'; worker: string; audit: string }
  /** A file that they drew for somebody to examine. */
  | { kind: 'drew'; worker: string; audit: string }
  /** A group that they belong to or facilitate. */
  | { kind: 'group'; group: string }
  /** A session in which something waits for them. */
  | { kind: 'waits'; worker: string; session: string }
  /** A concern that was put to them to read. */
  | { kind: 'concern'; worker: string; concern: string }
  /** Something open in a file, from a day on; under OPEN_DESK, since any of several people may see to it. */
  | { kind: 'open'; matter: OpenMatter; worker: string };

/** In place of a person: whoever decides on access to files, or looks after them. */
export const OPEN_DESK = 'open-desk';

/** An entry with what is needed to show it in a list. */
export interface PeopleEntry {
  key: PeopleKey;
  facts: Record<string, unknown>;
}

/** A finding aid, one partition a person; never an authority for permission. */
export interface PeopleIndex {
  put(person: string, key: PeopleKey, facts?: Record<string, unknown>): Promise<void>;
  remove(person: string, key: PeopleKey): Promise<void>;
  /** All entries of a person, or those of one kind. */
  list(person: string, kind?: PeopleKey['kind']): Promise<PeopleEntry[]>;
}

const PREFIXES = {
  supervises: 'w|',
  manages: 'm|',
  oversees: 'o|',
  group: 'g|',
  audit: 'a|',
  drew: 'd|',
  waits: 's|',
  concern: 'q|',
  open: 'r|',
} as const;

/** Opens the index over the table People. */
export function peopleIndex(table: DocumentTable): PeopleIndex {
  return {
    put: (person, key, facts = {}) => table.put(keyPart(person), rowKeyOf(key), 'person', { key, facts }),
    remove: async (person, key) => {
      await table.remove(keyPart(person), rowKeyOf(key));
    },
    list: (person, kind) => list(table, person, kind),
  };
}

function rowKeyOf(key: PeopleKey): string {
  return PREFIXES[key.kind] + keyOf(...partsOf(key));
}

function partsOf(key: PeopleKey): string[] {
  switch (key.kind) {
    case 'manages':
      return [key.team];
    case 'oversees':
      return key.service === undefined ? [] : [key.service];
    case 'audit':
    case 'drew':
      return [key.worker, key.audit];
    case 'group':
      return [key.group];
    case 'waits':
      return [key.worker, key.session];
    case 'concern':
      return [key.worker, key.concern];
    case 'open':
      return [key.matter, key.worker];
    case 'supervises':
      return [key.worker, key.function];
  }
}

async function list(table: DocumentTable, person: string, kind?: PeopleKey['kind']): Promise<PeopleEntry[]> {
  const found: PeopleEntry[] = [];
  for await (const row of table.rows(keyPart(person), kind && PREFIXES[kind]))
    found.push(row.value as PeopleEntry);
  return found;
}
