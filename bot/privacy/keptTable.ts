import type { Basis, Kept } from './kept';
import { keptData } from './keptData';
import { readersOf } from './readersOf';

/** The law in words. */
const BASES: Readonly<Record<Basis, string>> = {
  publicTask: 'public task (UK GDPR article 6(1)(e))',
  legalObligation: 'legal obligation (UK GDPR article 6(1)(c))',
};

/** A column of a document's table about what is kept. */
export type Column = keyof typeof COLUMNS;

const COLUMNS = {
  title: { title: 'What', of: ({ title }: Kept) => title },
  what: { title: 'Holds', of: ({ what }: Kept) => what },
  why: { title: 'What for', of: ({ why }: Kept) => why },
  about: { title: 'About', of: ({ about }: Kept) => about },
  basis: { title: 'Lawful basis', of: ({ basis }: Kept) => BASES[basis] },
  special: { title: 'Special category', of: ({ special }: Kept) => (special ? 'may hold some' : 'no') },
  until: { title: 'How long', of: ({ until }: Kept) => until },
  readers: { title: 'Who can read it', of: ({ readBy }: Kept) => readersOf(readBy) },
};

/** A Markdown table of what is kept, in the order of the register; of some of it where a choice is given. */
export function keptTable(columns: readonly Column[], chosen: (kept: Kept) => boolean = () => true): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Object.values(keptData)
    .filter(chosen)
    .map((kept) => line(columns.map((column) => COLUMNS[column].of(kept))));
  return [line(columns.map((column) => COLUMNS[column].title)), line(columns.map(() => '---')), ...rows].join(
    '\n',
  );
}
