import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { deployable, manifestOf, zipOf } from '../../infra/deployable/deployable';
import { packagesFor, type Locked } from '../../infra/deployable/packagesFor';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked };
const folder = mkdtempSync(path.join(tmpdir(), 'deployable-'));
const dist = path.join(folder, 'dist');
let files: Map<string, string>;

beforeAll(async () => {
  execFileSync(process.execPath, ['infra/buildServer.mjs', dist]);
  mkdirSync(path.join(dist, 'tab/.vite'), { recursive: true });
  for (const name of ['index.html', 'app.js', 'app.js.map', '.vite/manifest.json'])
    writeFileSync(path.join(dist, 'tab', name), name);
  files = await deployable({ dist, root: '.' });
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const places = () => [...files.keys()];
const packageIn = (place: string) => /^(node_modules\/.*?)\/(?!node_modules\/)[^@/]/.exec(place)?.[1] ?? '';

describe('what is deployed', () => {
  it('is the built server with its fonts, the built tab and packages, and nothing else (ASVS 13.4.1, 15.2.3)', () => {
    const tops = new Set(
      places()
        .map((place) => place.split('/').slice(0, 2).join('/'))
        .map((top) => top.replace(/^node_modules\/.*/, 'packages')),
    );
    expect([...tops].sort()).toEqual(['dist/bot', 'dist/fonts', 'dist/tab', 'packages']);
    expect(places().filter((place) => /^dist\/(bot|tab)\//.test(place))).toEqual([
      'dist/bot/main.js',
      'dist/tab/app.js',
      'dist/tab/index.html',
    ]);
  });

  it('has neither sources nor maps to them, nor version control, nor anything hidden', () => {
    expect(places().filter((place) => /\.map$|\.[cm]?tsx?$|(^|\/)\./.test(place))).toEqual([]);
  });

  it('has no package that is there for development or for the tab alone', () => {
    const names = new Set(places().map((place) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1]));
    expect(names).toContain('restify');
    const others = [
      'jest',
      'typescript',
      'esbuild',
      'azurite',
      'oauth2-mock-server',
      'react',
      '@fluentui/react-components',
    ];
    expect(others.filter((name) => names.has(name))).toEqual([]);
    const deployed = new Set(places().map(packageIn));
    const dev = Object.entries(packages).filter(([place, locked]) => locked.dev && deployed.has(place));
    expect(dev).toEqual([]);
  });

  it('keeps the licence of each package that has one', () => {
    expect(places()).toContain('node_modules/restify/LICENSE');
    expect(places()).toContain('node_modules/jose/LICENSE.md');
  });

  it('starts by itself, far from this project, as far as its settings', () => {
    for (const place of files.keys()) put(place);
    const run = (...words: string[]) =>
      spawnSync(process.execPath, words, { cwd: site, env: { NODE_ENV: 'production' }, encoding: 'utf8' });
    expect(run('dist/bot/main.js')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^[A-Z_]+ is missing/),
    });
    // Loaded later, and only where there is a managed identity.
    expect(run('-e', 'require("@azure/identity")')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is not made of what has not been built', async () => {
    await expect(deployable({ dist: path.join(folder, 'nothing'), root: '.' })).rejects.toThrow(
      'npm run build',
    );
  });
});

const site = path.join(folder, 'site');

/** Where the disk allows it, without copying. */
function put(place: string): void {
  const [from, to] = [files.get(place) ?? '', path.join(site, place)];
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

describe('the zip', () => {
  const some = () => new Map([...files].filter(([place]) => place.startsWith('dist/tab/')));

  it('holds each file where it belongs, and a manifest that starts nothing by itself', () => {
    const unzipped = unzipSync(zipOf(some(), manifestOf('.')));
    expect(Object.keys(unzipped).sort()).toEqual(['dist/tab/app.js', 'dist/tab/index.html', 'package.json']);
    const manifest = JSON.parse(strFromU8(unzipped['package.json'] ?? new Uint8Array())) as object;
    expect(Object.keys(manifest)).toEqual(['name', 'version', 'private', 'engines']);
  });

  it('is the same to the byte for the same files', () => {
    expect(zipOf(some(), '{}')).toEqual(zipOf(some(), '{}'));
  });
});

describe('the packages that code needs', () => {
  const locked: Locked = {
    'node_modules/a': { dependencies: { b: '1' }, optionalDependencies: { elsewhere: '1' } },
    'node_modules/b': {
      dependencies: { a: '1' },
      peerDependencies: { c: '1', d: '1' },
      peerDependenciesMeta: { d: { optional: true } },
    },
    'node_modules/c': {},
    'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
    'node_modules/built-with': { dev: true },
    'node_modules/unused': {},
  };

  it('are found where Node.js finds them, with what they stand on, once each', () => {
    expect(packagesFor(['a', 'a'], locked)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ]);
    expect(packagesFor(['b'], locked)).toContain('node_modules/a');
  });

  it.each([
    ['is not there', 'nowhere'],
    ['is there for development alone', 'built-with'],
  ])('are refused where one %s', (_what, name) => {
    expect(() => packagesFor([name], locked)).toThrow(name);
  });
});
