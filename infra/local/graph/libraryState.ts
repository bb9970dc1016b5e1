import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A grant on one folder or document. */
export interface StoredPermission {
  id: string;
  roles: string[];
  personId: string;
}

/** A folder or document, apart from its bytes, which are a real file below the library's folder. */
export interface StoredItem {
  id: string;
  name: string;
  /** Absent for the library's root. */
  parentId?: string;
  folder: boolean;
  size: number;
  createdAt: string;
  modifiedAt: string;
  /** Goes up at each change; the etag is made of it. */
  version: number;
  listItemId: number;
  fields: Record<string, unknown>;
  permissions: StoredPermission[];
  /** The retention label; a name that begins with 'Keep' forbids deletion. */
  label?: string;
  /** Whether the parent's grants count here too. */
  inherits: boolean;
}

/** All that the stand-in keeps besides the documents' bytes. */
export interface LibraryState {
  items: Record<string, StoredItem>;
  /** Person id to the id of the app's installation for them. */
  installations: Record<string, string>;
  nextListItemId: number;
}

/** The id of the library's root folder. */
export const rootId = '01ROOT';

/** Reads the side file, or starts an empty library when there is none. */
export function readState(file: string, now: Date): LibraryState {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LibraryState) : emptyState(now);
}

/** Writes the side file whole, so that a kill leaves the old one or the new one. */
export function writeState(file: string, state: LibraryState): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, JSON.stringify(state, null, 1));
  renameSync(next, file);
}

function emptyState(now: Date): LibraryState {
  const at = now.toISOString();
  const root: StoredItem = {
    id: rootId,
    name: 'root',
    folder: true,
    size: 0,
    createdAt: at,
    modifiedAt: at,
    version: 1,
    listItemId: 0,
    fields: {},
    permissions: [],
    inherits: false,
  };
  return { items: { [rootId]: root }, installations: {}, nextListItemId: 1 };
}
