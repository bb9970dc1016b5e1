import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.resolve('node_modules/.cache/chaos');

/** The server as one script, made anew from its sources: a process of it starts in under a second. */
export async function buildServer(): Promise<string> {
  const outfile = path.join(FOLDER, 'bot', 'main.cjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  // The fonts are found from the script's own address, one folder up.
  cpSync(path.resolve('bot/records/fonts'), path.join(FOLDER, 'fonts'), { recursive: true });
  await build({
    entryPoints: ['bot/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    outfile,
    logLevel: 'error',
    define: { 'import.meta.url': 'addressOfThisScript' },
    banner: { js: "const addressOfThisScript = require('node:url').pathToFileURL(__filename).href;" },
  });
  return outfile;
}
