import { fuzz } from './fuzz';
import { options } from './options';

async function main(): Promise<void> {
  const asked = options(process.argv.slice(2));
  const say = asked.json ? () => undefined : (line: string) => console.log(line);
  const totals = await fuzz(asked, say);
  console.log(JSON.stringify(totals));
  const { serverErrors, crashes, unhandled, leaks } = totals;
  process.exit(serverErrors + crashes + unhandled + leaks === 0 ? 0 : 1);
}

// A store that is being stopped holds nothing open; the process is not to end before it has.
setInterval(() => undefined, 1_000);
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
