/** A package as `package-lock.json` (version 3) lists it, by its folder. */
export interface LockedPackage {
  dev?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  peerDependenciesMeta?: Readonly<Record<string, { optional?: boolean }>>;
}

/** The lock's packages by their folders: `node_modules/restify`. */
export type Locked = Readonly<Record<string, LockedPackage>>;

/**
 * The folders of the packages that some code needs, with all that those stand on, in order. What is optional and not
 * locked is left out.
 * @throws Error for a package that is needed and is not locked, or is locked for development alone.
 */
export function packagesFor(names: readonly string[], locked: Locked): string[] {
  const found = new Set<string>();
  const left = names.map((name) => needed(name, '', locked));
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    if (found.has(folder)) continue;
    found.add(folder);
    left.push(...dependenciesOf(folder, locked));
  }
  return [...found].sort();
}

function dependenciesOf(folder: string, locked: Locked): string[] {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = locked[folder] ?? {};
  const optional = (name: string) =>
    Object.hasOwn(optionalDependencies, name) || peerDependenciesMeta[name]?.optional === true;
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap((name) =>
    optional(name) ? (folderOf(name, folder, locked) ?? []) : needed(name, folder, locked),
  );
}

function needed(name: string, from: string, locked: Locked): string {
  const folder = folderOf(name, from, locked);
  if (folder === undefined) throw new Error(`${name} is needed and is not in package-lock.json.`);
  if (locked[folder]?.dev)
    throw new Error(`${name} is needed by the server and is there for development alone.`);
  return folder;
}

/** Where Node.js finds a package: beside the one that asks for it, or in a folder above. */
function folderOf(name: string, from: string, locked: Locked): string | undefined {
  const above = from
    .split('/node_modules/')
    .map((_part, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  const places = [
    ...above
      .reverse()
      .filter(Boolean)
      .map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
  return places.find((place) => Object.hasOwn(locked, place));
}
