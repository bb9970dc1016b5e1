/** A word of a text, without the possessive, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const POSSESSIVE = /['’]s?$|(?<![-'’])[-'’]+$/u;

/** The words of a text in any script; 'Priya’s' is 'Priya', 'Anne-Marie' and 'O’Brien' are one word each. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(POSSESSIVE, '');
    return {
      word: word.normalize('NFC').replaceAll('’', "'"),
      start: match.index,
      end: match.index + word.length,
    };
  });
}
