import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPackage, contentOf, packageSources } from './buildPackage';
import { PackageProblem } from './packageProblem';
import { packageSettings } from './packageSettings';
import { releaseProblem, type Releases } from './releaseProblem';

const releasesFile = 'manifest/releases.json';
const target = 'dist/supervision-for-teams.zip';

/** `npm run package [-- --release]`: makes the app package from the environment's settings. */
function main(words: readonly string[]): void {
  const { values } = parseArgs({
    args: [...words],
    options: { release: { type: 'boolean' }, version: { type: 'string' } },
  });
  const sources = packageSources('manifest');
  const content = contentOf(sources);
  const { version } = readJson('package.json') as { version: string };
  const releases = readJson(releasesFile) as Releases;
  const problem = releaseProblem(releases, version, content);
  if (problem) throw new PackageProblem(problem);
  const zip = buildPackage(sources, packageSettings(process.env, values.version ?? version));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, zip);
  if (values.release)
    writeFileSync(releasesFile, `${JSON.stringify({ ...releases, [version]: content }, null, 2)}\n`);
  console.log(`${target} is ready: version ${values.version ?? version}, ${zip.length} bytes.`);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof PackageProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
