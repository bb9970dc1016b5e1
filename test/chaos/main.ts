import { options } from './options';
import { runAll } from './runAll';

async function main(): Promise<void> {
  const asked = options(process.argv.slice(2));
  // What a run found must not be lost where only the totals are wanted: it goes beside them.
  const say = (line: string) => (asked.json ? console.error(line) : console.log(line));
  const totals = await runAll(asked, say);
  console.log(JSON.stringify(totals));
  process.exit(totals.lost + totals.duplicated + totals.stuck === 0 ? 0 : 1);
}

// A store that is being stopped holds nothing open; the process is not to end before it has.
setInterval(() => undefined, 1_000);
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
