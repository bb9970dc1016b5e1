import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../../..');
const OUT = join(ROOT, 'dist/tab');
/** The tab's own sources, and those of the server that it shares. */
const SOURCES = ['tab', 'bot/api', 'bot/chat/cards', 'bot/supervision', 'bot/text'];
const LOCK = join(ROOT, 'dist/tab.building');

/** The folder of the built tab; builds it first where a source is newer. One test file builds, others wait. */
export async function builtTab(): Promise<string> {
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  for (let tries = 0; tries < 300; tries += 1) {
    if (!(await taken()) && (await isFresh())) return OUT;
    const mine = await mkdir(LOCK).then(
      () => true,
      () => false,
    );
    if (mine) return build();
    await wait(200);
  }
  throw new Error(`The tab was not built: remove ${LOCK} if no build is running`);
}

async function build(): Promise<string> {
  try {
    // jest says NODE_ENV=test, which would build React for development.
    const env = { ...process.env, NODE_ENV: 'production' };
    const build = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
    await promisify(execFile)('node', build, { cwd: ROOT, env });
    return OUT;
  } finally {
    await rm(LOCK, { recursive: true });
  }
}

const taken = (): Promise<boolean> =>
  stat(LOCK).then(
    () => true,
    () => false,
  );

async function isFresh(): Promise<boolean> {
  const built = await stat(join(OUT, 'index.html')).catch(() => undefined);
  if (!built) return false;
  const within = await Promise.all(
    SOURCES.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((name) => join(ROOT, folder, name)),
    ),
  );
  const paths = [...within.flat(), join(ROOT, 'vite.config.ts')];
  const newest = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return Math.max(...newest) <= built.mtimeMs;
}
