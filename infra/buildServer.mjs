import { cpSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * The server as one file for the cloud, `node dist/bot/main.js`; packages stay in node_modules. The fonts
 * are found beside the bundle, by an address that a CommonJS file does not have of itself.
 */
await build({
  entryPoints: ['bot/main.ts'],
  outfile: 'dist/bot/main.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  define: { 'import.meta.url': 'moduleAddress' },
  banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
});
cpSync('bot/records/fonts', 'dist/fonts', { recursive: true });
