import type { OperationRow } from '../supervision/effect';
import type { Subjects } from '../store/subjects';
import { fullWhen } from '../text/dates';

/** What the access log of one worker's file shows about itself. */
export interface AccessLogFinding {
  /** No entry was removed, altered, added or put elsewhere. */
  intact: boolean;
  /** How many entries there are. */
  entries: number;
  /** One sentence each, in the order of the log; none where it is intact. */
  problems: string[];
}

/** The head of the chain, as the worker's head keeps it. */
export interface ChainHead {
  hash: string;
  count: number;
}

/**
 * Walks the chain of a file's access log: each entry has its number, names the hash of the one before
 * it, and has a hash over all that it says; the last one is the one that the file's head names.
 * @param rows in the order of their numbers
 * @param hash of a value's canonical form: the function that made the chain
 */
export function verifyAccessLog(
  rows: readonly OperationRow[],
  head: ChainHead,
  hash: (data: unknown) => string,
): AccessLogFinding {
  const problems = rows.flatMap((row, index) => [
    ...placed(row, rows[index - 1]),
    ...(hash(withoutHash(row)) === row.hash ? [] : [`${entry(row)} was altered after it was written.`]),
  ]);
  const all = [...problems, ...ending(rows.at(-1), head)];
  return { intact: all.length === 0, entries: rows.length, problems: all };
}

function withoutHash({ hash: _hash, ...facts }: OperationRow): object {
  return facts;
}

/** Whether an entry follows the one before it. */
function placed(row: OperationRow, before: OperationRow | undefined): string[] {
  const expected = (before?.number ?? 0) + 1;
  if (row.number > expected) return [missing(expected, row.number - 1)];
  if (row.number < expected) return [`${entry(row)} has a number that is taken: it was added afterwards.`];
  return row.previous === (before?.hash ?? '')
    ? []
    : [
        `${entry(row)} does not follow the entry that stands before it: one of the two was put there afterwards.`,
      ];
}

/** Whether the log ends where the head says that it does. */
function ending(last: OperationRow | undefined, { count, hash }: ChainHead): string[] {
  const number = last?.number ?? 0;
  if (number < count) return [missing(number + 1, count)];
  if (number > count)
    return [
      `The file counts ${count} entries, but the log goes on to ${number}: entries were added afterwards.`,
    ];
  return (last?.hash ?? '') === hash
    ? []
    : ['The last entry is not the one that the file names as its last.'];
}

function missing(from: number, to: number): string {
  return from === to ? `Entry ${from} was removed.` : `Entries ${from} to ${to} were removed.`;
}

/** 'Entry 7 (signRecord, 3 November 2026 at 3pm)'. No name: what the log holds is the log's affair. */
function entry({ number, name, at }: OperationRow): string {
  const when = Number.isNaN(Date.parse(at)) ? 'at no time that can be read' : fullWhen(at);
  return `Entry ${number} (${name}, ${when})`;
}

/**
 * The log and its head as they stood at one moment: read again where an entry was written meanwhile.
 * Undefined where there is no such worker.
 */
export async function readAccessLog(
  subjects: Subjects,
  worker: string,
): Promise<{ rows: OperationRow[]; head: ChainHead } | undefined> {
  for (;;) {
    const before = await subjects.loadHead(worker);
    if (!before) return undefined;
    const rows: OperationRow[] = [];
    for await (const row of subjects.operations(worker)) rows.push(row);
    const after = await subjects.loadHead(worker);
    if (after?.chain.hash === before.chain.hash) return { rows, head: before.chain };
  }
}
