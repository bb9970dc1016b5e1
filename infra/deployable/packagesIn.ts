import { isBuiltin } from 'node:module';
import { build } from 'esbuild';

/** The packages that a built script loads, at its start or later, by their names. */
export async function packagesIn(script: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [script],
    bundle: true,
    platform: 'node',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  return [...new Set(imported.filter((path) => !isBuiltin(path)).map(nameOf))].sort();
}

/** `@azure/identity` of `@azure/identity/dist/x`. */
const nameOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
