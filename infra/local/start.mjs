/**
 * What `npm start` runs. Plain JavaScript with nothing but Node's own modules, because it works before anything
 * is installed: it looks at Node's version, installs what is missing, then hands over to start.ts.
 */
import { spawn, spawnSync } from 'child_process';
import { accessSync, constants, existsSync, statSync } from 'fs';
import { dirname, resolve } from 'path';
import { fileURLToPath } from 'url';
import { nodeProblem } from './nodeProblem.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

const problem = nodeProblem(process.versions.node) || installProblem();
if (problem) {
  console.error('\n' + problem);
  process.exit(1);
}
handOver();

// A process of its own, because tsx has to be there before TypeScript is read. The channel tells it when this
// process is gone, however it went.
function handOver() {
  const stack = spawn(
    process.execPath,
    ['--import', 'tsx', 'infra/local/start.ts', ...process.argv.slice(2)],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  );
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // npm passes on a Ctrl-C that the terminal has sent here already, so only a fourth is impatience.
    process.on(signal, () => stack.kill(++asked > 3 ? 'SIGKILL' : signal));
  }
  stack.on('exit', (code) => process.exit(code === null ? 1 : code));
}

function installProblem() {
  if (isInstalled()) return undefined;
  try {
    accessSync(root, constants.W_OK);
  } catch {
    return `The folder ${root} cannot be written to, so nothing can be installed in it; copy the project to a folder of your own.`;
  }
  console.log('Installing what is missing (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return undefined;
  return 'The packages could not be installed (npm ci failed; its message is above). Check the internet connection and try again.';
}

// npm notes what it installed in node_modules/.package-lock.json.
function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}
