import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The built server, and how to take it away again. */
export interface BuiltServer {
  script: string;
  remove(): void;
}

/** An optional part of restify, for another system. */
const NOT_THERE = ['dtrace-provider'];

/** The server with all its packages as one script, made anew from its sources, and what starts it. */
export async function buildServer(): Promise<BuiltServer> {
  const folder = path.resolve('node_modules/.cache', `chaos-${process.pid}`);
  const place = path.join(folder, 'bot');
  mkdirSync(place, { recursive: true });
  // The fonts are found from the script's own address, one folder up.
  cpSync(path.resolve('bot/records/fonts'), path.join(folder, 'fonts'), { recursive: true });
  const script = path.join(place, 'start.cjs');
  await Promise.all([
    bundle('bot/main.ts', path.join(place, 'main.cjs')),
    bundle('test/chaos/startServer.ts', script),
  ]);
  return { script, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** pdfkit finds its fonts and colours from its own address, which within one script is no longer its own. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]pdfkit[\\/].*\.mjs$/ }, ({ path: file }) => {
      const address = JSON.stringify(pathToFileURL(file).href);
      return { contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', address) };
    });
  },
};

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: NOT_THERE,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [ownAddress],
    define: { 'import.meta.url': 'addressOfThisScript' },
    banner: { js: "const addressOfThisScript = require('node:url').pathToFileURL(__filename).href;" },
  });
}
