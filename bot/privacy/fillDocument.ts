import type { Act } from '../supervision/permissions';
import { keptTable, type Column } from './keptTable';
import { readersOf } from './readersOf';

/** `<!-- kept: title until -->` and `<!-- special: title what -->` are tables of columns; `<!-- readers: openRecord -->` a list of people. */
const MADE = /<!-- (kept|special|readers): ([\w ]+) -->[\s\S]*?<!-- end -->/g;

/** A document with its made parts as the register and the permission table have them today; the rest is people's. */
export function fillDocument(text: string): string {
  return text.replace(MADE, (_all, kind: string, words: string) =>
    [`<!-- ${kind}: ${words} -->`, '', made(kind, words.split(' ')), '', '<!-- end -->'].join('\n'),
  );
}

function made(kind: string, words: readonly string[]): string {
  if (kind === 'readers') return `- ${readersOf(words as Act[]).replaceAll('; ', '\n- ')}`;
  return keptTable(words as Column[], kind === 'special' ? ({ special }) => special : undefined);
}
