import type { BenchRow } from './benchRow';

/** The benchmarks by name; each is loaded only when it is asked for. */
const BENCHES: Record<string, () => Promise<{ run: () => Promise<BenchRow[]> }>> = {
  turn: () => import('./turn'),
  cadence: () => import('./cadence'),
  record: () => import('./record'),
  guard: () => import('./guard'),
  tab: () => import('./tab'),
  standing: () => import('./standing'),
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const json = process.argv.includes('--json');
  const names = asked.length > 0 ? asked : Object.keys(BENCHES);
  const results: BenchRow[] = [];
  for (const name of names) {
    const load = BENCHES[name];
    if (!load)
      throw new Error(`There is no benchmark ${name}. There are: ${Object.keys(BENCHES).join(', ')}.`);
    results.push(...(await (await load()).run()));
  }
  if (json) console.log(JSON.stringify({ results }));
  else console.table(results);
}

// A store that is being stopped holds nothing open; the process is not to end before it has.
setInterval(() => undefined, 1_000);
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
