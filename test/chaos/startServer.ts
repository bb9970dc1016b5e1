import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * What a process of the fault test runs: the built server, with the code that an earlier process of it had
 * compiled. Most of a start is compiling, and there are hundreds of starts. It does not outlive the harness.
 */
const script = path.join(__dirname, 'main.cjs');
const compiled = `${script}.compiled`;

function start(): void {
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  // The script is written in ASCII, and reading it as such spares decoding it.
  const made = new Script(wrap(readFileSync(script, 'latin1')), { filename: script, cachedData });
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    writeFileSync(`${compiled}.new`, made.createCachedData());
    renameSync(`${compiled}.new`, compiled);
    process.send?.('kept');
  });
  const run = made.runInThisContext() as (...given: unknown[]) => void;
  const module = { exports: {} };
  run(module.exports, createRequire(script), module, script, path.dirname(script));
}

start();
