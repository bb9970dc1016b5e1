import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { layoutWith, type KnownWords } from './knownWords';
import type { TextStyle } from './pageStyle';

/** A writing system with a font of its own. */
export type Script = 'latin' | 'arabic' | 'bengali';

/** One file of one script in one weight; the name under which a document knows it. */
export type FaceName = `${Script}-${TextStyle['weight']}`;

interface ScriptFace {
  /** Which characters ask for this font; the first script also takes what no other does. */
  letters: RegExp;
  /** The letters change with their neighbours, so glyphs alone do not give the text back. */
  shaped: boolean;
  /** OpenType features that are switched off. */
  without?: readonly string[];
  files: Record<TextStyle['weight'], string>;
}

/** The fonts by script. To add a script: two files in fonts/, and a line here. */
export const SCRIPTS: Record<Script, ScriptFace> = {
  latin: {
    letters: /(?!)/u,
    shaped: false,
    files: { regular: 'SourceSans3_400Regular.ttf', strong: 'SourceSans3_600SemiBold.ttf' },
  },
  arabic: {
    letters: /\p{Script_Extensions=Arabic}/u,
    shaped: true,
    // The name of God as one glyph, from which its four letters cannot be given back in order.
    without: ['liga'],
    files: { regular: 'Vazirmatn_400Regular.ttf', strong: 'Vazirmatn_600SemiBold.ttf' },
  },
  bengali: {
    letters: /\p{Script_Extensions=Bengali}/u,
    shaped: true,
    files: { regular: 'NotoSansBengali_400Regular.ttf', strong: 'NotoSansBengali_600SemiBold.ttf' },
  },
};

const NAMES = Object.keys(SCRIPTS) as Script[];
const WEIGHTS: TextStyle['weight'][] = ['regular', 'strong'];
const fonts = new Map<FaceName, Font>();
const words = new Map<FaceName, KnownWords>();
const characters = new Map<Script, Set<number>>();

/** The script whose font sets this character, or undefined where it takes its neighbour's. */
export function scriptOf(character: string): Script | undefined {
  if (/\p{Script=Inherited}/u.test(character)) return undefined;
  return NAMES.find((name) => SCRIPTS[name].letters.test(character)) ?? 'latin';
}

/** Whether the script's font has a glyph for the character. */
export function canPrint(script: Script, character: string): boolean {
  return charactersOf(script).has(character.codePointAt(0) ?? 0);
}

/** Makes every face known to a document; a file is embedded only where it is used. */
export function registerFaces(document: PDFKit.PDFDocument): void {
  for (const script of NAMES)
    for (const weight of WEIGHTS) document.registerFont(faceName(script, weight), fontForOne(script, weight));
}

/** The name of a face in a document. */
export function faceName(script: Script, weight: TextStyle['weight']): FaceName {
  return `${script}-${weight}`;
}

/** Text options for a script, as pdfkit hands them to fontkit: an object may also switch a feature off. */
export function textOptions(script: Script): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  const { without } = SCRIPTS[script];
  if (!without) return {};
  const features: unknown = Object.fromEntries(without.map((feature) => [feature, false]));
  return { features: features as PDFKit.Mixins.OpenTypeFeatures[] };
}

/**
 * A font for one document. Its tables are read once for all documents, which halves the time that
 * a record takes; its glyphs are its own, because fontkit notes on a glyph the first letter that
 * used it, and one record must not leave a trace in the bytes of the next.
 */
function fontForOne(script: Script, weight: TextStyle['weight']): PDFKit.Mixins.PDFFontSource {
  const name = faceName(script, weight);
  const tables = tablesOf(script, weight);
  const known = words.get(name) ?? (new Map() as KnownWords);
  words.set(name, known);
  const own = Object.create(tables, { _glyphs: { value: {} } }) as Font;
  Object.defineProperty(own, 'layout', { value: layoutWith(known, tables, own) });
  return own as unknown as PDFKit.Mixins.PDFFontSource;
}

function tablesOf(script: Script, weight: TextStyle['weight']): Font {
  const name = faceName(script, weight);
  const font = fonts.get(name) ?? (create(fileOf(script, weight)) as Font);
  fonts.set(name, font);
  return font;
}

function charactersOf(script: Script): Set<number> {
  const known = characters.get(script) ?? new Set(tablesOf(script, 'regular').characterSet);
  characters.set(script, known);
  return known;
}

function fileOf(script: Script, weight: TextStyle['weight']): Buffer {
  return readFileSync(new URL(`../fonts/${SCRIPTS[script].files[weight]}`, import.meta.url));
}
