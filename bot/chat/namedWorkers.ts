import type { Person } from '../supervision/people';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** A name as it is compared: small letters, no marks, single spaces. */
export function comparable(name: string): string {
  const lower = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return lower
    .replace(/[łđøßæœıðþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const words = (text: string): string[] => comparable(text).split(' ').filter(Boolean);

/** From strictest to most generous; the first that finds anybody decides. */
const WAYS: ((asked: string[], name: string[]) => boolean)[] = [
  (asked, name) => asked.every((word) => name.includes(word)),
  (asked, name) => asked.every((word) => name.some((part) => part.startsWith(word))),
  (asked, name) => name.join(' ').includes(asked.join(' ')),
];

/**
 * The people whom a typed name can mean: by whole words of their name, else by the beginnings, else by
 * any part; whatever the case and the accents. Empty where nobody fits or nothing was typed.
 */
export function namedWorkers<T extends { worker: Person }>(asked: string, among: readonly T[]): T[] {
  const wanted = words(asked);
  if (wanted.length === 0) return [];
  for (const fits of WAYS) {
    const found = among.filter(({ worker }) => fits(wanted, words(worker.name)));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Splits a line that begins with somebody's name in whole words from what follows, so that a name
 * which is also a month or a day ("May", "April") is not read as one. The longest name wins.
 */
export function leadingName(
  line: string,
  among: readonly { worker: Person }[],
): { name: string; rest: string } {
  const parts = line.split(/\s+/).filter(Boolean);
  const known = new Set(among.flatMap(({ worker }) => words(worker.name)));
  const until = parts.findIndex((part) => !words(part).every((word) => known.has(word)));
  const count = until === -1 ? parts.length : until;
  return { name: parts.slice(0, count).join(' '), rest: parts.slice(count).join(' ') };
}
