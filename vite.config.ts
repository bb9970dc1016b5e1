import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Packs scripts and styles once, when they are built: the server sends them as they are. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const assets = join(dir, 'assets');
    for (const name of readdirSync(assets).filter((file) => /\.(js|css)$/.test(file)))
      writeFileSync(join(assets, `${name}.gz`), gzipSync(readFileSync(join(assets, name)), { level: 9 }));
  },
};

/** Names the scripts that draw the tab in the page itself: they come beside the one that asks the server. */
const namedEarly: Plugin = {
  name: 'namedEarly',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const draws = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/tab/draw.tsx'));
      const entry = chunks.find(({ isEntry }) => isEntry);
      const names = draws ? [draws.fileName, ...draws.imports] : [];
      return names
        .filter((name) => name !== entry?.fileName)
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${name}` },
          injectTo: 'head',
        }));
    },
  },
};

export default defineConfig({
  root: 'tab',
  base: '/tab/',
  plugins: [react(), packed, namedEarly],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // Small files stay files: the page's content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    manifest: true,
  },
});
