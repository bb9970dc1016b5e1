import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { itemNotFound, refusal } from './graphAnswer';
import { checkName } from './itemName';
import { readState, rootId, writeState, type LibraryState, type StoredItem } from './libraryState';

/** What happens when a document of that name is there already. */
export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

/** A SharePoint library kept as a real folder; each method is one whole change, written before it returns. */
export interface DocumentLibrary {
  state: LibraryState;
  save(): void;
  item(id: string): StoredItem;
  find(path: string): StoredItem | undefined;
  children(id: string): StoredItem[];
  pathOf(item: StoredItem): string;
  put(path: string, bytes: Buffer, behaviour: ConflictBehaviour): { item: StoredItem; created: boolean };
  replace(item: StoredItem, bytes: Buffer): void;
  read(item: StoredItem): Buffer;
  makeFolder(parent: StoredItem, name: string): StoredItem;
  rename(item: StoredItem, name: string, parentId: string | undefined): void;
  remove(item: StoredItem): void;
  /** An item and everything below it. */
  withAllBelow(item: StoredItem): StoredItem[];
  touch(item: StoredItem): void;
}

/** Opens the library in `filesDir`, whose columns, ids and grants are in `stateFile`. */
export function openLibrary(filesDir: string, stateFile: string, now: () => Date): DocumentLibrary {
  mkdirSync(filesDir, { recursive: true });
  const state = readState(stateFile, now());
  const save = () => writeState(stateFile, state);
  const items = () => Object.values(state.items);
  const diskPath = (item: StoredItem) => join(filesDir, pathOf(item));

  function pathOf(item: StoredItem): string {
    const parent = item.parentId === undefined ? undefined : state.items[item.parentId];
    if (!parent) return '';
    const above = pathOf(parent);
    return above ? `${above}/${item.name}` : item.name;
  }

  function child(parentId: string, name: string): StoredItem | undefined {
    return items().find((one) => one.parentId === parentId && sameName(one.name, name));
  }

  function item(id: string): StoredItem {
    const found = state.items[id === 'root' ? rootId : id];
    if (!found) throw itemNotFound();
    return found;
  }

  function find(path: string): StoredItem | undefined {
    let at: StoredItem | undefined = state.items[rootId];
    for (const name of namesIn(path)) at = at && child(at.id, name);
    return at;
  }

  function create(parentId: string, name: string, folder: boolean): StoredItem {
    checkName(name);
    const at = now().toISOString();
    const made: StoredItem = {
      id: `01${randomUUID().replaceAll('-', '').toUpperCase()}`,
      name,
      parentId,
      folder,
      size: 0,
      createdAt: at,
      modifiedAt: at,
      version: 1,
      listItemId: state.nextListItemId++,
      fields: {},
      permissions: [],
      inherits: true,
    };
    state.items[made.id] = made;
    return made;
  }

  function folderFor(names: string[]): StoredItem {
    let at = item(rootId);
    for (const name of names) at = child(at.id, name) ?? create(at.id, name, true);
    return at;
  }

  function write(document: StoredItem, bytes: Buffer): void {
    mkdirSync(dirname(diskPath(document)), { recursive: true });
    writeFileSync(diskPath(document), bytes);
    document.size = bytes.length;
  }

  function put(path: string, bytes: Buffer, behaviour: ConflictBehaviour) {
    const names = namesIn(path);
    const name = names.pop() ?? '';
    names.concat(name).forEach(checkName);
    const there = find(path);
    if (there && behaviour === 'fail') throw nameTaken();
    if (there && behaviour === 'replace') {
      replace(there, bytes);
      return { item: there, created: false };
    }
    const folder = folderFor(names);
    const made = create(folder.id, there ? freeName(folder.id, name) : name, false);
    write(made, bytes);
    save();
    return { item: made, created: true };
  }

  function replace(document: StoredItem, bytes: Buffer): void {
    write(document, bytes);
    touch(document);
  }

  function freeName(folderId: string, name: string): string {
    const [, stem, extension] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
    let number = 1;
    while (child(folderId, `${stem ?? name} ${number}${extension ?? ''}`)) number += 1;
    return `${stem ?? name} ${number}${extension ?? ''}`;
  }

  function makeFolder(parent: StoredItem, name: string): StoredItem {
    if (child(parent.id, name)) throw nameTaken();
    const made = create(parent.id, name, true);
    mkdirSync(diskPath(made), { recursive: true });
    save();
    return made;
  }

  function rename(moved: StoredItem, name: string, parentId: string | undefined): void {
    checkName(name);
    const target = parentId ?? moved.parentId ?? rootId;
    const there = child(item(target).id, name);
    if (there && there !== moved) throw nameTaken();
    const from = diskPath(moved);
    Object.assign(moved, { name, parentId: target });
    mkdirSync(dirname(diskPath(moved)), { recursive: true });
    renameSync(from, diskPath(moved));
    touch(moved);
  }

  function remove(gone: StoredItem): void {
    rmSync(diskPath(gone), { recursive: true, force: true });
    const kept = items().filter((one) => !isBelow(one, gone.id));
    state.items = Object.fromEntries(kept.map((one) => [one.id, one]));
    save();
  }

  const withAllBelow = (top: StoredItem) => items().filter((one) => isBelow(one, top.id));

  function isBelow(one: StoredItem, id: string): boolean {
    if (one.id === id) return true;
    const parent = one.parentId === undefined ? undefined : state.items[one.parentId];
    return parent ? isBelow(parent, id) : false;
  }

  function touch(changed: StoredItem): void {
    changed.version += 1;
    changed.modifiedAt = now().toISOString();
    save();
  }

  const children = (id: string) => items().filter((one) => one.parentId === item(id).id);
  const read = (document: StoredItem) => readFileSync(diskPath(document));
  return {
    state,
    save,
    item,
    find,
    children,
    pathOf,
    put,
    replace,
    read,
    makeFolder,
    rename,
    remove,
    withAllBelow,
    touch,
  };
}

function namesIn(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** SharePoint keeps the case of a name but does not tell names apart by it. */
function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function nameTaken() {
  return refusal(409, 'nameAlreadyExists', 'The specified item name already exists.');
}
