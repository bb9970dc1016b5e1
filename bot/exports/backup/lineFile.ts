import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RawRow } from '../../store/rawTable';
import { lineOf, rowOfLine, type FileFacts } from './backupFiles';

/** Characters that are collected before they are written. */
const ENOUGH = 1_000_000;

/** Counts rows and bytes, and hashes them, line by line. */
export function tally() {
  const hash = createHash('sha256');
  const facts = { rows: 0, bytes: 0 };
  return {
    add(line: string): void {
      hash.update(line, 'utf8');
      facts.rows += 1;
      facts.bytes += Buffer.byteLength(line, 'utf8');
    },
    facts: (): FileFacts => ({ ...facts, sha256: hash.digest('hex') }),
  };
}

/** Writes rows to a file that only its owner may read, and that is on the disk when this returns. */
export async function writeRows(
  path: string,
  rows: AsyncIterable<RawRow>,
  seen: (count: number) => void,
): Promise<FileFacts> {
  const sum = tally();
  const handle = await open(path, 'wx', 0o600);
  try {
    let waiting = '';
    let count = 0;
    for await (const row of rows) {
      const line = lineOf(row);
      sum.add(line);
      waiting += line;
      seen((count += 1));
      if (waiting.length < ENOUGH) continue;
      await handle.writeFile(waiting, 'utf8');
      waiting = '';
    }
    await handle.writeFile(waiting, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  return sum.facts();
}

/**
 * The lines of a file, each with its end; read as it goes. Not by Node's readline, which also ends a line at
 * U+2028, and people paste that.
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield `${line}\n`;
  }
  if (rest !== '') yield rest;
}

/** The rows of a file. */
export async function* rowsOfFile(path: string): AsyncGenerator<RawRow> {
  for await (const line of linesOf(path)) yield rowOfLine(line);
}
