import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { StartProblem } from './processes/startProblem';

/** What the tab is made of: its own sources, and what it shares with the server. */
const sources = [
  'tab',
  'bot/api',
  'bot/chat/cards',
  'bot/text',
  'bot/supervision',
  'bot/policies',
  'vite.config.ts',
  'package-lock.json',
];

const config = 'vite.config.ts';
const page = 'dist/tab/index.html';

/** Makes `dist/tab` by Vite when it is missing or a source is newer. A failure is a `StartProblem`. */
export async function buildTab(say: (line: string) => void): Promise<void> {
  if (!isStale()) return;
  say('Building the tab …');
  const output = await runVite();
  if (output !== undefined) throw new StartProblem(`The tab could not be built: ${output}`);
}

function isStale(): boolean {
  if (!existsSync(page)) return true;
  const builtAt = statSync(page).mtimeMs;
  return sources.some((source) => existsSync(source) && newest(source) > builtAt);
}

function newest(source: string): number {
  const stat = statSync(source);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(source).map((name) => newest(path.join(source, name))));
}

// The last lines of its output when it fails, nothing when it went well.
function runVite(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const vite = path.resolve('node_modules/vite/bin/vite.js');
    // Whatever started this: a development build of React is twice the size.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
      env,
    });
    const parts: string[] = [];
    const keep = (part: Buffer) => parts.push(part.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('close', (code) => resolve(code === 0 ? undefined : parts.join('').trim().slice(-600)));
  });
}
