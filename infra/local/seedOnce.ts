import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from './processes/startProblem';
import { startChild } from './processes/startChild';
import type { StackFolders } from './stackFolders';

const within = 120_000;

/** What a store can be filled with: a script, and the note in the data folder that it has been. */
const seeds = {
  sample: {
    file: 'infra/local/sample/seed.ts',
    note: 'seeded.txt',
    about: 'the sample organisation',
  },
  large: {
    file: 'infra/local/sample/seedLarge.ts',
    note: 'seeded-large.txt',
    about: 'a directorate of 5,000 pairings in 600 teams',
  },
} as const;

/**
 * Fills the store with an invented organisation, in a process of its own with the server's settings, unless this
 * data folder has had it. Not noted as done when it fails, so the next start tries again.
 */
export async function seedOnce(
  folders: StackFolders,
  env: Record<string, string>,
  say: (line: string) => void,
  which: keyof typeof seeds,
): Promise<void> {
  const seed = seeds[which];
  const note = path.join(folders.root, seed.note);
  if (existsSync(note)) return;
  say(`Making ${seed.about} …`);
  const child = startChild({
    name: `seed-${which}`,
    file: path.resolve(seed.file),
    env,
    logDir: folders.logs,
  });
  const late = setTimeout(() => void child.kill(), within);
  const code = await child.ended;
  clearTimeout(late);
  if (code !== 0) {
    throw new StartProblem(`Making ${seed.about} did not work; the log ${child.logFile} says why.`);
  }
  writeFileSync(note, `In the store: ${seed.about}.\n`);
}
