import { bytesOf, type Part } from './card';

/** How much of a card may be taken by what people wrote, in UTF-8 bytes; the rest is for inputs and buttons. */
export const CONTENT_BYTES = 12_000;

/** What fits of a list, in its order, and how many do not. */
export interface Fitted<T> {
  shown: T[];
  left: number;
}

/** Takes from the front of a list what fits into so many bytes, each measured as it will be drawn. */
export function fit<T>(items: readonly T[], bytes: number, draw: (item: T) => unknown): Fitted<T> {
  let used = 0;
  const over = items.findIndex((item) => (used += bytesOf(draw(item)) + 1) > bytes);
  const count = over === -1 ? items.length : over;
  return { shown: items.slice(0, count), left: items.length - count };
}

/**
 * Cuts a list of parts into numbered parts of a card, each of at most so many bytes. A heading is
 * not left behind at the end of one. Always gives at least one, which may be empty.
 */
export function inParts(blocks: readonly Part[], bytes = CONTENT_BYTES): Part[][] {
  const pages: Part[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    const size = bytesOf(block) + 1;
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && used + size > bytes) {
      const carried = page.length > 1 && page.at(-1)?.style === 'heading' ? page.splice(-1) : [];
      pages.push([...carried, block]);
      used = size + bytesOf(carried);
    } else {
      page.push(block);
      used += size;
    }
  }
  return pages;
}

/**
 * Parts a long line without loss into pieces of at most so many bytes of JSON, after a space where
 * there is one, never within a character. Joined again they are the line.
 */
export function pieces(line: string, bytes = 3_000): string[] {
  if (bytesOf(line) <= bytes) return [line];
  const result: string[] = [];
  let piece = '';
  let used = 0;
  for (const word of line.match(/\S+\s*|\s+/g) ?? []) {
    for (const chunk of bytesOf(word) > bytes ? Array.from(word) : [word]) {
      const size = bytesOf(chunk) - 2;
      if (used + size > bytes) {
        result.push(piece);
        piece = '';
        used = 0;
      }
      piece += chunk;
      used += size;
    }
  }
  return [...result, piece];
}
