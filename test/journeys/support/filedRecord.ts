import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '../../../infra/local/stack';

/** A filed document as independent programs read it, with the library's columns beside it. */
export interface FiledRecord {
  file: string;
  /** What pdftotext reads, in reading order, with single spaces. */
  text: string;
  /** What pdfsig says of the seal. */
  seal: string;
  /** What qpdf says of the file's structure. */
  structure: string;
  columns: Record<string, unknown>;
}

interface Library {
  items: Record<string, { name: string; fields: Record<string, unknown> }>;
}

/** The names of all documents filed for a worker, by their reference. */
export function filedNames({ folders }: Stack, workerReference: string): string[] {
  const below = path.join(folders.documents, workerReference);
  return readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
}

/** Reads back the one document of a worker whose name holds these words, such as a record's reference. */
export function filedRecord(stack: Stack, workerReference: string, words: string): FiledRecord {
  const [name, ...others] = filedNames(stack, workerReference).filter((one) => one.includes(words));
  if (!name || others.length > 0)
    throw new Error(`Not one document with "${words}" but ${String(others.length + (name ? 1 : 0))}.`);
  const file = path.join(stack.folders.documents, workerReference, name);
  const run = (program: string, ...words: string[]) => execFileSync(program, words, { encoding: 'utf8' });
  return {
    file,
    text: run('pdftotext', file, '-').replace(/\s+/g, ' '),
    seal: run('pdfsig', file),
    structure: run('qpdf', '--check', file),
    columns: columnsOf(stack, path.basename(name)),
  };
}

function columnsOf({ folders }: Stack, name: string): Record<string, unknown> {
  const { items } = JSON.parse(readFileSync(path.join(folders.root, 'library.json'), 'utf8')) as Library;
  return Object.values(items).find((item) => item.name === name)?.fields ?? {};
}
