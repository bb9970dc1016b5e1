import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { productionSbom } from './productionSbom';

/** From the lockfile alone; nothing is asked of a registry. */
const ASK = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];

async function main(): Promise<void> {
  const { stdout } = await promisify(execFile)('npm', ASK, { maxBuffer: 64_000_000 });
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  console.log(JSON.stringify(productionSbom(JSON.parse(stdout), lock), null, 2));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
