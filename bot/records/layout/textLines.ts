import { faceName, textOptions } from './faces';
import type { TextStyle } from './pageStyle';
import { paragraphOf, runsOf, type Paragraph, type TextRun } from './textRuns';

/** A run with the width that it takes, in points. */
export type MeasuredRun = TextRun & { width: number };

/** One line of a paragraph: its runs in reading order. */
export interface TextLine {
  runs: MeasuredRun[];
  /** Without the space at its end. */
  width: number;
  /** Set against the right edge. */
  fromRight: boolean;
}

/** The width in points of a run in a style. */
export type Measure = (run: TextRun, style: TextStyle) => number;

/** Measures in a document's own fonts, each word once. */
export function measureIn(document: PDFKit.PDFDocument): Measure {
  const known = new Map<string, number>();
  return (run, style) => {
    const face = faceName(run.script, style.weight);
    const key = `${face} ${style.size} ${run.drawn}`;
    const width =
      known.get(key) ?? document.font(face, style.size).widthOfString(run.drawn, textOptions(run.script));
    known.set(key, width);
    return width;
  };
}

/**
 * Cuts text into lines no wider than the width: at spaces, and inside a word that alone is wider.
 * A line feed begins a new line.
 */
export function linesOf(text: string, style: TextStyle, width: number, measure: Measure): TextLine[] {
  return text
    .split(/\r\n|\r|\n/u)
    .flatMap((part) => linesOfParagraph(paragraphOf(part.trimEnd()), style, width, measure));
}

/** A passage is set from the right; a name stands where other names stand. */
function isPassage({ text, rightToLeft }: Paragraph): boolean {
  return rightToLeft && text.length > LONGEST_NAME;
}

const LONGEST_NAME = 40;

interface Word {
  start: number;
  end: number;
  width: number;
  /** The width without the space that follows it. */
  inked: number;
}

function linesOfParagraph(
  paragraph: Paragraph,
  style: TextStyle,
  width: number,
  measure: Measure,
): TextLine[] {
  const widthOf = (start: number, end: number) =>
    runsOf(paragraph, start, end).reduce((sum, run) => sum + measure(run, style), 0);
  const words = wordsOf(paragraph.text, width, widthOf);
  return fill(words, width).map(([start, end]) => {
    const runs = runsOf(paragraph, start, end).map((run) => ({ ...run, width: measure(run, style) }));
    const inked = widthOf(start, start + paragraph.text.slice(start, end).trimEnd().length);
    return { runs, width: inked, fromRight: isPassage(paragraph) };
  });
}

function wordsOf(text: string, width: number, widthOf: (start: number, end: number) => number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\S+ *|^ +/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const word = measured(text, start, end, widthOf);
    if (word.inked <= width) words.push(word);
    else words.push(...pieces(text, word, width, widthOf));
  }
  return words;
}

function measured(text: string, start: number, end: number, widthOf: (s: number, e: number) => number): Word {
  const inkedEnd = start + text.slice(start, end).trimEnd().length;
  const inked = widthOf(start, inkedEnd);
  return { start, end, inked, width: inkedEnd === end ? inked : inked + widthOf(inkedEnd, end) };
}

/** A word wider than the line, cut between whole characters as people see them. */
function pieces(text: string, word: Word, width: number, widthOf: (s: number, e: number) => number): Word[] {
  const found: Word[] = [];
  let start = word.start;
  let reached = word.start;
  for (const { segment } of GRAPHEMES.segment(text.slice(word.start, word.end))) {
    const next = reached + segment.length;
    if (segment.trim() && reached > start && widthOf(start, next) > width) {
      found.push(measured(text, start, reached, widthOf));
      start = reached;
    }
    reached = next;
  }
  return [...found, measured(text, start, word.end, widthOf)];
}

const GRAPHEMES = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** The first and the last character of each line. */
function fill(words: readonly Word[], width: number): [number, number][] {
  const lines: [number, number][] = [];
  let taken = Infinity;
  for (const word of words) {
    const last = lines.at(-1);
    if (last && taken + word.inked <= width) last[1] = word.end;
    else {
      lines.push([word.start, word.end]);
      taken = 0;
    }
    taken += word.width;
  }
  return lines;
}
