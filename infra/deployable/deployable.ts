import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { packagesFor, type Locked } from './packagesFor';
import { packagesIn } from './packagesIn';

/** What a zip for the cloud is made of. */
export interface Built {
  /** The folder that `npm run build` fills: `dist`. */
  dist: string;
  /** The project: its package.json, package-lock.json and node_modules. */
  root: string;
}

/** What only those use who develop: sources in TypeScript, maps to them, notes, and files that begin with a dot. */
const LEFT_OUT = /\.(?:map|[cm]?ts)$|(?:^|\/)\.[^/]+$/;
/** A note is left out, a licence never. */
const NOTE = /\.(?:md|markdown)$/i;
const LICENCE = /(?:licen[cs]e|notice|copying|copyright)[^/]*$/i;
/** The same build gives the same zip, to the byte. */
const MADE = '1980-01-01T00:00:00';

/**
 * The files that run in the cloud, by where they stand there: the built server with its fonts, the built tab, the
 * packages that the server loads with what those stand on, and a package.json that names the product and no more.
 * @throws Error where the server or the tab has not been built.
 */
export async function deployable({ dist, root }: Built): Promise<Map<string, string>> {
  for (const part of ['bot/main.js', 'tab/index.html'])
    if (!existsSync(join(dist, part))) throw new Error(`${part} is not there: run "npm run build" first.`);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Locked;
  };
  const folders = packagesFor(await packagesIn(join(dist, 'bot/main.js')), packages);
  return new Map([
    ...['bot', 'fonts', 'tab'].flatMap((part) => filesIn(join(dist, part), `dist/${part}`)),
    // An optional package may be for another system, and not be installed here.
    ...folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => filesIn(join(root, folder), folder)),
  ]);
}

/** A package.json that names the product and what runs it, and neither scripts nor packages. */
export function manifestOf(root: string): string {
  const { name, version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return JSON.stringify({ name, version, private: true, engines }, null, 2);
}

/** Packs files by where they are to stand. */
export function zipOf(files: ReadonlyMap<string, string>, manifest: string): Uint8Array {
  const packed: Zippable = { 'package.json': Buffer.from(manifest) };
  for (const [place, file] of files) packed[place] = readFileSync(file);
  return zipSync(packed, { level: 6, mtime: MADE });
}

/** The files of a folder by where they are to stand; packages within packages are locked, and listed, by themselves. */
function filesIn(folder: string, place: string): [place: string, file: string][] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry): [string, string][] => {
      const [there, here] = [`${place}/${entry.name}`, join(folder, entry.name)];
      if (LEFT_OUT.test(there) || (NOTE.test(there) && !LICENCE.test(there))) return [];
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(here, there);
      return entry.isFile() ? [[there, here]] : [];
    });
}
