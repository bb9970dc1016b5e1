import { createHash } from 'node:crypto';

const SAFE = /^[A-Za-z0-9_-]{1,128}$/;
const LONGEST = 200;

/**
 * One part of a key. Ids made of letters, digits, - and _ stand as they are; everything else is
 * base64url behind '=' (so the two can never meet), and what would be too long is a SHA-256
 * behind '=.'. Keys may not hold / \ # ? or control characters, and no part may hold our '|'.
 */
export function keyPart(id: string): string {
  if (SAFE.test(id)) return id;
  const encoded = Buffer.from(id, 'utf8').toString('base64url');
  if (encoded.length <= LONGEST) return `=${encoded}`;
  return `=.${createHash('sha256').update(id, 'utf8').digest('base64url')}`;
}

/** A key of several parts, each encoded. */
export function keyOf(...parts: string[]): string {
  return parts.map(keyPart).join('|');
}

/** The smallest and largest key below a prefix: '~' sorts after every character that a key part may hold. */
export function rangeOf(prefix: string): { from: string; to: string } {
  return { from: prefix, to: `${prefix}~` };
}

/** The rows of one worker's partition, in the order in which a range reads them. */
export const rowKeys = {
  head: 'h|',
  aliveAction: (id: string) => `h|a|${keyPart(id)}`,
  closedAction: (id: string) => `a|${keyPart(id)}`,
  openCases: 'c|o|',
  openCase: (id: string) => `c|o|${keyPart(id)}`,
  closedCase: (id: string) => `c|x|${keyPart(id)}`,
  session: (id: string) => `s|${keyPart(id)}|`,
  reflection: (session: string) => `s|${keyPart(session)}|r`,
  draft: (session: string) => `s|${keyPart(session)}|w`,
  version: (session: string, number: number) => `s|${keyPart(session)}|v|${String(number).padStart(3, '0')}`,
  keptDraft: (session: string, number: number) =>
    `s|${keyPart(session)}|k|${String(number).padStart(3, '0')}`,
  learning: 'l|',
  learningEntry: (id: string) => `l|${keyPart(id)}`,
  concerns: 'q|',
  concern: (id: string) => `q|${keyPart(id)}`,
  operation: (id: string) => `op|${keyPart(id)}`,
  outcomes: (operation: string) => `e|${keyPart(operation)}|`,
  outcome: (operation: string, effect: number) =>
    `e|${keyPart(operation)}|${String(effect).padStart(3, '0')}`,
} as const;
