import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { judgeAdvisories, type Accepted } from './judgeAdvisories';

/** What production runs on, held against the registry's advisories; nothing else is asked. */
const ASK = ['audit', '--json', '--omit=dev', '--package-lock-only'];

/** `npm audit` ends with 1 where it found anything: its report is what counts. */
async function askRegistry(): Promise<unknown> {
  const run = promisify(execFile);
  const { stdout } = await run('npm', ASK, { maxBuffer: 64_000_000 }).catch((error: unknown) => ({
    stdout: (error as { stdout?: string }).stdout ?? '',
  }));
  try {
    return JSON.parse(stdout) as unknown;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const file = readFileSync(join(__dirname, 'accepted.json'), 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const judgement = judgeAdvisories(await askRegistry(), JSON.parse(file) as Accepted[], today);
  if (judgement) {
    [...judgement.noted, ...judgement.stopped].forEach((line) => console.log(line));
    console.log(`${judgement.stopped.length} to mend, ${judgement.noted.length} noted.`);
    return judgement.stopped.length > 0 ? 1 : 0;
  }
  console.log('NOT CHECKED: the registry gave no advisories. Ask again where it does.');
  return process.argv.includes('--strict') ? 2 : 0;
}

void main().then((code) => process.exit(code));
