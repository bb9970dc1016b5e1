import type { Font } from 'fontkit';
import type { Rewrite } from './contentOperators';
import { textOptions } from './faces';
import type { TextRun } from './textRuns';

/** What pdfkit keeps of a font that it embeds, and does not declare. */
interface EmbeddedFont {
  font: Font;
  subset: { includeGlyph: (id: number) => number };
  /** By glyph of the subset: the characters that it stands for, and its width. */
  unicode: number[][];
  widths: number[];
  /** The glyphs of a text, each as four hexadecimal digits; adds them to the subset. */
  encode: (text: string, features?: unknown) => [string[], unknown];
}

/** Characters without ink or width, whose glyphs can stand for a letter that has none of its own. */
const INKLESS = [0x200b, 0x202a, 0x202b, 0x202c, 0xfeff, 0x200e, 0x200f, 0x200d];

interface Letters {
  /** By letter, the inkless glyph that gives it back. */
  stubs: Map<number, string>;
  /** By glyph for several letters, the inkless glyphs that stand left of it. */
  before: Map<string, string>;
}

const known = new WeakMap<EmbeddedFont, Letters>();

/**
 * Gives the letters of right-to-left text back one by one. A font joins lam and alef in one glyph;
 * readers that order a line by the place of its glyphs then put the two in the wrong order. Here
 * the glyph stands for its first letter only, and an inkless glyph to its left for each other one.
 * @param run in the document's present font
 */
export function letterByLetter(document: PDFKit.PDFDocument, run: TextRun): Rewrite {
  const font = (document as unknown as { _font: EmbeddedFont })._font;
  const letters = known.get(font) ?? { stubs: new Map<number, string>(), before: new Map<string, string>() };
  known.set(font, letters);
  for (const glyph of font.encode(run.drawn, textOptions(run.script).features)[0])
    separate(font, letters, glyph);
  return (operator) => [
    operator.endsWith(' TJ') ? operator.replace(/(?<=<)[0-9a-f]+(?=>)/gu, inserted) : operator,
  ];

  function inserted(glyphs: string): string {
    return glyphs.replace(/.{4}/gu, (glyph) => `${letters.before.get(glyph) ?? ''}${glyph}`);
  }
}

function separate(font: EmbeddedFont, letters: Letters, glyph: string): void {
  const id = parseInt(glyph, 16);
  const [first, ...others] = font.unicode[id] ?? [];
  if (first === undefined || others.length === 0) return;
  const stubs = others.map((letter) => stubFor(font, letters, letter));
  if (stubs.includes(undefined)) return;
  font.unicode[id] = [first];
  letters.before.set(glyph, stubs.reverse().join(''));
}

/** Undefined where the font has no further inkless glyph: the two letters then stay in one. */
function stubFor(font: EmbeddedFont, letters: Letters, letter: number): string | undefined {
  const character = INKLESS.filter((candidate) => font.font.hasGlyphForCodePoint(candidate))[
    letters.stubs.size
  ];
  const stub =
    letters.stubs.get(letter) ?? (character === undefined ? undefined : addStub(font, character, letter));
  if (stub !== undefined) letters.stubs.set(letter, stub);
  return stub;
}

function addStub(font: EmbeddedFont, character: number, letter: number): string {
  const id = font.subset.includeGlyph(font.font.glyphForCodePoint(character).id);
  font.unicode[id] = [letter];
  font.widths[id] = 0;
  return id.toString(16).padStart(4, '0');
}
