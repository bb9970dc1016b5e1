import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './processes/startProblem';
import { startChild } from './processes/startChild';
import type { StackFolders } from './stackFolders';

const within = 120_000;

/**
 * Fills the store with the sample organisation, in a process of its own with the server's settings, unless this
 * data folder has had it. Not noted as done when it fails, so the next start tries again.
 */
export async function seedOnce(
  folders: StackFolders,
  env: Record<string, string>,
  say: (line: string) => void,
): Promise<void> {
  const note = path.join(folders.root, 'seeded.txt');
  if (existsSync(note)) return;
  say('Making the sample organisation …');
  const file = path.resolve('infra/local/sample/seed.ts');
  const child = startChild({ name: 'seed', file, env, logDir: folders.logs });
  const late = setTimeout(() => void child.kill(), within);
  const code = await child.ended;
  clearTimeout(late);
  if (code !== 0) {
    throw new StartProblem(`The sample organisation could not be made; the log ${child.logFile} says why.`);
  }
  writeFileSync(note, 'The sample organisation is in the store.\n');
}
