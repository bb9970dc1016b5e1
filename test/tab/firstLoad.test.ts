import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtTab } from './support/builtTab';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
}

const KILOBYTE = 1_024;

describe('what a first load fetches', () => {
  let folder: string;
  let chunks: Record<string, Chunk>;

  /** The files that a source needs before it runs: its own and what it imports, not what it loads later. */
  const filesOf = (source: string, seen = new Set<string>()): Set<string> => {
    const chunk = chunks[source];
    if (!chunk || seen.has(chunk.file)) return seen;
    seen.add(chunk.file);
    for (const needed of chunk.imports ?? []) filesOf(needed, seen);
    return seen;
  };
  const kilobytes = async (files: Iterable<string>): Promise<number> => {
    const sizes = [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / KILOBYTE;
  };

  beforeAll(async () => {
    folder = await builtTab();
    chunks = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as typeof chunks;
  });

  it.each([
    'home/HomePage.tsx',
    'overview/OverviewPage.tsx',
    'team/TeamPage.tsx',
    'pairing/PairingPage.tsx',
    'record/RecordPage.tsx',
    'session/SessionPage.tsx',
  ])('is under 200 KB of compressed script for %s', async (page) => {
    const files = filesOf(page, filesOf('draw.tsx', filesOf('index.html')));
    expect(await kilobytes(files)).toBeLessThan(200);
  });

  it('fetches no script later either that is over 80 KB compressed', async () => {
    const files = new Set(Object.values(chunks).map(({ file }) => file));
    const sizes = await Promise.all(
      [...files].map(async (file) => ({ file, size: await kilobytes([file]) })),
    );
    expect(sizes.filter(({ size }) => size > 80)).toEqual([]);
  });

  it.each(['session/SessionPage.tsx', 'people/PlanSession.tsx', 'pairing/ActForm.tsx'])(
    'holds no date library and no calendar of other countries in the forms of %s',
    async (source) => {
      const files = filesOf(source, filesOf('draw.tsx', filesOf('index.html')));
      expect(files.size).toBeGreaterThan(5);
      const said = await Promise.all([...files].map((file) => readFile(join(folder, file), 'utf8')));
      // What each library carries through a build: a class of Luxon's, a holiday of Germany.
      expect(said.filter((text) => /Invalid DateTime|Weihnachtstag/.test(text))).toEqual([]);
    },
  );

  it('holds neither the Teams library nor the sign-in until one of them is needed', () => {
    const files = filesOf('draw.tsx', filesOf('index.html'));
    const later = Object.keys(chunks).filter((source) => /teams-js|browserSignIn/.test(source));
    expect(later).toHaveLength(2);
    for (const source of later) expect(files).not.toContain(chunks[source]?.file);
  });
});
