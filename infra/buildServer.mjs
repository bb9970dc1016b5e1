import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const [, , out = 'dist'] = process.argv;

/**
 * The server as one file for the cloud, `node dist/bot/main.js` (or below the folder that is named); packages stay in node_modules. The fonts
 * are found beside the bundle, by an address that a CommonJS file does not have of itself.
 */
await build({
  entryPoints: ['bot/main.ts'],
  outfile: path.join(out, 'bot/main.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  define: { 'import.meta.url': 'moduleAddress' },
  banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
});
cpSync('bot/records/fonts', path.join(out, 'fonts'), { recursive: true });
