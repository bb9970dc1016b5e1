import bidiFactory from 'bidi-js';
import { SCRIPTS, canPrint, scriptOf, type Script } from './faces';

/** A stretch of one line that one font sets in one direction. */
export interface TextRun {
  /** What is drawn, in the order in which the font lays it out. */
  drawn: string;
  /** What it says, in the order in which it is read. */
  text: string;
  script: Script;
  /** The embedding level of the Unicode bidirectional algorithm; odd runs from right to left. */
  level: number;
  /** Its glyphs alone do not give the text back: it carries ActualText. */
  shaped: boolean;
}

/** A paragraph with what is needed to cut it into lines. */
export interface Paragraph {
  text: string;
  /** Per UTF-16 unit; undefined where everything is Latin from left to right. */
  levels?: Uint8Array;
  rightToLeft: boolean;
}

const bidi = bidiFactory();
const BEYOND_LATIN = /[^ -~\u00a0-\u017f\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2022\u2026]/u;
const EMPTY_BOX = '\u25a1';

/** Takes a paragraph's text into the form that is printed: NFC, without control characters. */
export function paragraphOf(text: string): Paragraph {
  const clean = text
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\ufeff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  if (!BEYOND_LATIN.test(clean)) return { text: clean, rightToLeft: false };
  const rightToLeft = isMostlyRightToLeft(clean);
  const { levels } = bidi.getEmbeddingLevels(clean, rightToLeft ? 'rtl' : 'ltr');
  return { text: clean, levels, rightToLeft };
}

/** By its letters, not by its first: an English sentence may begin with an Arabic name. */
function isMostlyRightToLeft(text: string): boolean {
  const letters = Array.from(text).filter((character) => /\p{Letter}/u.test(character));
  const turned = letters.filter((letter) => /[RA]/u.test(bidi.getBidiCharTypeName(letter).charAt(0)));
  return turned.length * 2 > letters.length;
}

/** The runs of a part of a paragraph, in the order in which they are read. */
export function runsOf(paragraph: Paragraph, start: number, end: number): TextRun[] {
  const text = paragraph.text.slice(start, end);
  if (!paragraph.levels) return [{ drawn: text, text, script: 'latin', level: 0, shaped: false }];
  return splitRuns(text, paragraph.levels.subarray(start, end)).map(asDrawn);
}

/** The same runs in the order in which they stand on the line (rule L2 of the algorithm). */
export function inVisualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
  let ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level -= 1) ordered = reverseFrom(ordered, level);
  return ordered;
}

function reverseFrom<T extends { level: number }>(runs: T[], level: number): T[] {
  const result: T[] = [];
  let stretch: T[] = [];
  for (const run of runs) {
    if (run.level >= level) stretch.unshift(run);
    else {
      result.push(...stretch, run);
      stretch = [];
    }
  }
  return [...result, ...stretch];
}

interface Piece {
  text: string;
  script: Script;
  level: number;
  missing: boolean;
  blank: boolean;
}

function splitRuns(text: string, levels: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of text) {
    append(pieces, pieceOf(character, levels[at] ?? 0, pieces.at(-1)));
    at += character.length;
  }
  return pieces;
}

function pieceOf(character: string, level: number, previous: Piece | undefined): Piece {
  const script = scriptOf(character) ?? previous?.script ?? 'latin';
  const missing = !canPrint(script, character) && !isInvisible(character);
  return { text: character, script: missing ? 'latin' : script, level, missing, blank: character === ' ' };
}

/** Words stand apart in all but plain Latin text, because pdfkit sets words from left to right only. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const joins =
    last?.script === piece.script &&
    last.level === piece.level &&
    last.missing === piece.missing &&
    (last.blank === piece.blank || (piece.script === 'latin' && piece.level % 2 === 0));
  if (joins) last.text += piece.text;
  else pieces.push(piece);
}

function asDrawn(piece: Piece): TextRun {
  const { text, script, level, missing } = piece;
  const turned = level % 2 === 1 && script === 'latin';
  const drawn = missing ? EMPTY_BOX.repeat(Array.from(text).length) : turned ? mirrored(text) : text;
  return { drawn, text, script, level, shaped: missing || SCRIPTS[script].shaped };
}

/** Brackets and the like between right-to-left words: turned round, and in the order of the line. */
function mirrored(text: string): string {
  return Array.from(text)
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join('');
}

function isInvisible(character: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(character);
}
