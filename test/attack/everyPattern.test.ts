import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';

/** Characters of which much makes an expression go back and forth, besides those that it names itself. */
const HOSTILE = [
  ' ',
  '\t',
  '\n',
  '.',
  '-',
  '0',
  '1',
  'a',
  'A',
  'é',
  '<',
  '[',
  '(',
  '*',
  '_',
  '@',
  '/',
  ':',
  ',',
  '"',
  '|',
];
/** An end that does not fit. */
const END = '\u0001!';
const LONG = 20_000;
/** Milliseconds; what is linear takes less than one, what is quadratic some hundreds, all else for ever. */
const MOMENT = 150;

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Every regular expression that stands in a file, with where it stands. */
function patternsIn(file: string): { at: string; pattern: RegExp }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { at: string; pattern: RegExp }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, pattern: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is repeated against one expression: single characters, and words that it names. */
function piecesFor({ source }: RegExp): string[] {
  const words = source.match(/[\p{L}\d' -]{2,}|[^\w\s\\]/gu) ?? [];
  return [...new Set([...HOSTILE, ...words, ...words.map((word) => `${word} `)])].slice(0, 30);
}

/** The first piece of which much takes an expression too long; tried again, since a machine may be busy. */
function tooSlow(pattern: RegExp): string | undefined {
  return piecesFor(pattern).find((piece) => [1, 2, 3].every(() => isSlow(pattern, piece)));
}

/** A context of its own is the one way to end an expression that would not. */
const room: { text: string; pattern: RegExp } = { text: '', pattern: /x/ };
createContext(room);
const trial = new Script('text.replace(pattern, "")');

function isSlow({ source, flags }: RegExp, piece: string): boolean {
  Object.assign(room, {
    text: piece.repeat(LONG / piece.length) + END,
    pattern: new RegExp(source, flags),
  });
  try {
    trial.runInContext(room, { timeout: MOMENT });
    return false;
  } catch {
    return true;
  }
}

const patterns = [...files('bot'), ...files('tab')].flatMap(patternsIn);

describe('every regular expression of the server and of the tab', () => {
  it('is found', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  it('takes no longer than a moment over 20,000 characters, whatever is repeated in them', () => {
    const slow = patterns.flatMap(({ at, pattern }) => {
      const piece = tooSlow(pattern);
      return piece === undefined ? [] : [{ at, pattern: pattern.source, piece }];
    });
    expect(slow).toEqual([]);
  });

  it.each(['^(a+)+$', 'a+x*a+$'])('would be told if it did, as %s does', (source) => {
    expect(tooSlow(new RegExp(source))).toBe('a');
  });
});
