import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** Where every sentence of the tab and of what it shares with the server stands. */
const TEXTS = /(tab\/texts|bot\/text)\/[^/?]+\.ts$/;
const ROOT = path.join(import.meta.dirname, '../../..');
const PSEUDO = path.join(import.meta.dirname, 'pseudo.ts');

/** Gives, in place of each file of sentences, the same exports with every sentence marked. */
const pseudoTexts = {
  name: 'pseudo-texts',
  enforce: 'pre',
  async load(id) {
    if (id.endsWith('?real')) return readFile(id.slice(0, -'?real'.length), 'utf8');
    if (!TEXTS.test(id)) return undefined;
    const source = await readFile(id, 'utf8');
    const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    return [
      `import * as real from ${JSON.stringify(`${id}?real`)};`,
      `import { pseudo } from ${JSON.stringify(PSEUDO)};`,
      ...names.map((name) => `export const ${name} = pseudo(real.${name});`),
    ].join('\n');
  },
};

/** Builds the tab in pseudo-locale into the folder that is named. */
await build({
  configFile: path.join(ROOT, 'vite.config.ts'),
  root: path.join(ROOT, 'tab'),
  logLevel: 'error',
  plugins: [pseudoTexts],
  build: { outDir: path.resolve(process.argv[2] ?? ''), emptyOutDir: true },
});
