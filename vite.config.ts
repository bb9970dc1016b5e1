import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'tab',
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    // Small files stay files: the page's content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    manifest: true,
  },
});
