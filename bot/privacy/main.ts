import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillDocument } from './fillDocument';

/** Where the documents are, from the project's root. */
const FOLDER = 'docs/privacy';

for (const name of readdirSync(FOLDER)) {
  const file = path.join(FOLDER, name);
  const before = readFileSync(file, 'utf8');
  const after = fillDocument(before);
  if (after !== before) writeFileSync(file, after);
  console.log(`${file}: ${after === before ? 'as it was' : 'brought up to date'}`);
}
