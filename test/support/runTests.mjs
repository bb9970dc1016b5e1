/**
 * What `npm test` runs. Plain JavaScript with nothing but Node's own modules until the packages are there: it
 * looks at Node's version, installs what is missing, looks for the programs that a machine must have, builds the
 * tab where it is stale, then runs jest. Words after `npm test --` go to jest: `npm test -- test/store`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeProblem } from '../../infra/local/nodeProblem.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const results = 'dist/test-results';
const journeys = 'test/journeys/';

process.chdir(root);
process.exitCode = await main(process.argv.slice(2));

async function main(words) {
  const problem =
    nodeProblem(process.versions.node) ??
    installProblem() ??
    (await machineProblem()) ??
    (await tabProblem());
  if (problem) {
    console.error(problem);
    return 1;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  return runAll(words);
}

/**
 * Everything but the journeys on two workers, then the journeys one by one: each brings up the whole product and
 * a browser, and two at once would starve each other on a small machine. Both run even when the first fails.
 */
function runAll(words) {
  const rest = jest(words, 'rest', [
    '--maxWorkers=2',
    `--testPathIgnorePatterns=/node_modules/|/${journeys}`,
  ]);
  const last = jest(words, 'journeys', ['--runInBand', `--testMatch=<rootDir>/${journeys}**/*.test.ts`]);
  return Math.max(rest, last);
}

// A worker that has grown past the limit is replaced between two files.
function jest(words, name, options) {
  const report = ['--json', `--outputFile=${results}/${name}.json`];
  const limits = ['--workerIdleMemoryLimit=1200MB', '--passWithNoTests'];
  const args = ['node_modules/jest/bin/jest.js', ...words, ...options, ...limits, ...report];
  // The JSON goes to its file; what a person reads is on the error stream.
  const run = spawnSync(process.execPath, args, { stdio: ['inherit', 'ignore', 'inherit'] });
  return run.status ?? 1;
}

function installProblem() {
  if (isInstalled()) return undefined;
  console.log('Installing what is missing (npm ci) …');
  const options = { stdio: 'inherit', shell: process.platform === 'win32' };
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  return npm.status === 0
    ? undefined
    : 'The packages could not be installed: npm ci failed, its message is above.';
}

// npm notes what it installed in node_modules/.package-lock.json.
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

async function machineProblem() {
  const { missingPackages } = await typescript('test/support/browser.ts');
  const missing = missingPackages();
  return missing.length === 0 ? undefined : `The tests need more: sudo apt-get install ${missing.join(' ')}`;
}

async function tabProblem() {
  const { buildTab } = await typescript('infra/local/buildTab.ts');
  try {
    await buildTab((line) => console.log(line));
    return undefined;
  } catch (error) {
    return error.message;
  }
}

async function typescript(file) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(path.resolve(file), import.meta.url);
}
