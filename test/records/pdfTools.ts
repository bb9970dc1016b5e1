import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool on a PDF in a folder of its own; FILE in the arguments stands for it. */
export function runOn(pdf: Buffer, command: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  const file = join(folder, 'record.pdf');
  try {
    writeFileSync(file, pdf);
    const given = args.map((arg) => (arg === 'FILE' ? file : arg));
    return execFileSync(command, given, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 64e6 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text that a reader copies, without the marks that poppler puts round right-to-left words. */
export function textOf(pdf: Buffer): string {
  return runOn(pdf, 'pdftotext', '-layout', 'FILE', '-').replace(/[\u202a-\u202e]/gu, '');
}

/** The text with every stretch of white space as one space. */
export function wordsOf(pdf: Buffer): string {
  return textOf(pdf).replace(/\s+/gu, ' ');
}
