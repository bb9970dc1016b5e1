import { writeFileSync } from 'node:fs';
import { deployable, manifestOf, zipOf } from './deployable';

const ZIP = 'dist/supervision.zip';

async function main(): Promise<void> {
  const files = await deployable({ dist: 'dist', root: '.' });
  const zip = zipOf(files, manifestOf('.'));
  writeFileSync(ZIP, zip);
  console.log(`${ZIP}: ${files.size + 1} files, ${(zip.length / 1e6).toFixed(1)} MB`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
