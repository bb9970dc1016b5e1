import type { KnownPeople } from './knownPeople';
import { wordsOf, type Word } from './words';

/** Something in a text that may be about somebody else, and why it is thought so. */
export interface Mark {
  start: number;
  end: number;
  text: string;
  reason: string;
}

/** Capitalised words that are nobody's name. */
const NOBODY = new Set(
  `I I'm I've I'd I'll A The And But Or If It We You He She They This That There What When Where Who Why How Not No Yes
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September
October November December Easter Christmas Teams Microsoft Outlook SharePoint Supervision Council Court Service Team
English Welsh British England Wales Ofsted Luton Section Act Plan`.split(/\s+/),
);

const TITLE = /^(Mr|Mrs|Ms|Miss|Mx|Dr|Prof)$/;
const PATTERNS: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /(?<![^\s@<>"])[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.\p{L}{2,}/gu, reason: 'an e-mail address' },
  { pattern: /\+?\d[\d ()-]{8,}\d/gu, reason: 'a telephone number or another long number' },
  { pattern: /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b/gu, reason: 'a date: perhaps of birth' },
  { pattern: /(?<![\p{L}.])\p{Lu}\.(?: ?\p{Lu}\.?)+(?!\p{L})/gu, reason: 'initials' },
];

/**
 * What a person should look at before a text goes to the worker, in its order: names that the app knows, words
 * that look like names, and numbers and addresses. A help for the eye: it removes nothing, and misses names in
 * small letters and in scripts without capitals that the app does not know.
 */
export function marksOf(text: string, people: KnownPeople): Mark[] {
  const named = namesIn(text, people);
  const other = PATTERNS.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      reason,
    })),
  );
  return withoutOverlaps([...named, ...other]);
}

function namesIn(text: string, people: KnownPeople): Mark[] {
  const words = wordsOf(text);
  const marked = words.map((word, index) => isNamed(word, index, words, text, people));
  return runs(words, marked, text).map((run) => markOf(run, text, people));
}

function isNamed(
  word: Word,
  index: number,
  words: readonly Word[],
  text: string,
  people: KnownPeople,
): boolean {
  if (people.parts.has(word.word) || isInWhole(index, words, people)) return true;
  if (people.own.has(word.word) || !looksLikeName(word.word)) return false;
  const next = words[index + 1];
  const followed = next !== undefined && isBeside(word, next, text) && looksLikeName(next.word);
  return followed || TITLE.test(words[index - 1]?.word ?? '') || !beginsSentence(word, text);
}

/** Whether the word is part of a whole name that the app knows, of up to four words. */
function isInWhole(index: number, words: readonly Word[], { whole }: KnownPeople): boolean {
  for (let length = 2; length <= 4; length += 1)
    for (let from = Math.max(0, index - length + 1); from <= index; from += 1) {
      const name = words.slice(from, from + length).map(({ word }) => word);
      if (name.length === length && whole.has(name.join(' '))) return true;
    }
  return false;
}

/** A capital, then a small letter somewhere: 'Priya', not 'MASH' and not 'I'. */
function looksLikeName(word: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(word) && !NOBODY.has(word) && !TITLE.test(word);
}

function beginsSentence({ start }: Word, text: string): boolean {
  return /(^|[.!?\n•-]["'“‘)]?)\s{0,6}["'“‘(]?$/u.test(text.slice(Math.max(0, start - 6), start));
}

function isBeside(word: Word, next: Word, text: string): boolean {
  return /^ +$/.test(text.slice(word.end, next.start));
}

/** Marked words that stand beside each other are one name. */
function runs(words: readonly Word[], marked: readonly boolean[], text: string): Word[][] {
  const found: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (!marked[index]) continue;
    const last = found.at(-1)?.at(-1);
    if (last && marked[index - 1] && isBeside(last, word, text)) found.at(-1)?.push(word);
    else found.push([word]);
  }
  return found;
}

function markOf(run: readonly Word[], text: string, { whole, parts }: KnownPeople): Mark {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const part = whole.get(run.map(({ word }) => word).join(' '));
  const known = run.some(({ word }) => parts.has(word));
  const reason = part
    ? `the name of ${part} whom the app knows`
    : known
      ? 'may be the name of somebody whom the app knows'
      : 'a word with a capital: may be a name';
  return { start, end, text: text.slice(start, end), reason };
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mark, index) => !sorted.slice(0, index).some((earlier) => earlier.end > mark.start));
}
