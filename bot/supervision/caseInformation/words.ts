/** A word of a text with its place (UTF-16 offsets, `end` exclusive), and what stands between it and the word before. */
export interface Word {
  text: string;
  /** In small letters, a typographic apostrophe made plain. */
  lower: string;
  start: number;
  end: number;
  /** What parts it from the word before it; the first word has what leads to it. */
  gap: string;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. Digits and marks stand in the gaps. */
export function wordsOf(text: string): Word[] {
  let reached = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const gap = text.slice(reached, Math.min(index, reached + 40));
    reached = index + word.length;
    return { text: word, lower: word.toLowerCase().replaceAll('’', "'"), start: index, end: reached, gap };
  });
}

/** Whether a sentence, a line or a list entry starts with this word. */
export function startsSentence({ gap }: Word, at: number): boolean {
  return at === 0 || /[.!?:;•\n\r"“]/.test(gap);
}
