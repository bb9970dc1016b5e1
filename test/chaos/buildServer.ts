import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** The built server, and how to take it away again. */
export interface BuiltServer {
  script: string;
  remove(): void;
}

/** The server as one script, made anew from its sources: a process of it starts in under a second. */
export async function buildServer(): Promise<BuiltServer> {
  // Below node_modules, where the packages are found that stay outside the script.
  const folder = path.resolve('node_modules/.cache', `chaos-${process.pid}`);
  const script = path.join(folder, 'bot', 'main.cjs');
  mkdirSync(path.dirname(script), { recursive: true });
  // The fonts are found from the script's own address, one folder up.
  cpSync(path.resolve('bot/records/fonts'), path.join(folder, 'fonts'), { recursive: true });
  await build({
    entryPoints: ['bot/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    outfile: script,
    logLevel: 'error',
    define: { 'import.meta.url': 'addressOfThisScript' },
    banner: { js: "const addressOfThisScript = require('node:url').pathToFileURL(__filename).href;" },
  });
  return { script, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
