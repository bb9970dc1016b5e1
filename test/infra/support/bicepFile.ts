import { readFileSync } from 'node:fs';

/** What can be said about a Bicep file by reading it; there is no compiler among the packages. */
export interface BicepFile {
  /** Without comments. */
  text: string;
  parameters: string[];
  variables: string[];
  outputs: string[];
  /** Parameters and outputs without a description. */
  undescribed: string[];
  /** Brackets that do not close, and lines with an odd quotation mark. */
  unbalanced: string[];
  modules: { name: string; path: string; params: string[] }[];
  /** How often a name stands in the file, as a word. */
  uses(name: string): number;
  /** The keys of the object whose opening is given, at its first level. */
  keysOf(opening: string): string[];
}

/** Reads a Bicep file. */
export function bicepFile(path: string): BicepFile {
  const text = withoutComments(readFileSync(path, 'utf8'));
  return {
    text,
    parameters: namesOf(text, 'param'),
    variables: namesOf(text, 'var'),
    outputs: namesOf(text, 'output'),
    undescribed: undescribedIn(text),
    unbalanced: [...oddQuotes(text), ...openBrackets(text)],
    modules: modulesIn(text),
    uses: (name) => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0,
    keysOf: (opening) => keysOf(text, opening),
  };
}

function withoutComments(source: string): string {
  return source.replace(/(^|\s)\/\/ .*$/gm, '$1');
}

function namesOf(text: string, kind: 'param' | 'var' | 'output'): string[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+)`, 'gm'))].map(([, name = '']) => name);
}

/** The decorators of a declaration are the lines above it, back to an empty one. */
function undescribedIn(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => /^(param|output) /m.test(block) && !block.includes('@description('))
    .map((block) => /^(?:param|output) (\w+)/m.exec(block)?.[1] ?? block);
}

function oddQuotes(text: string): string[] {
  return text.split('\n').filter((line) => (line.match(/'/g)?.length ?? 0) % 2 === 1);
}

function openBrackets(text: string): string[] {
  const closes: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  for (const mark of text.replace(/'[^']*'/g, '').match(/[()[\]{}]/g) ?? []) {
    const opening = closes[mark];
    if (opening === undefined) open.push(mark);
    else if (open.pop() !== opening) return [mark];
  }
  return open;
}

function modulesIn(text: string): BicepFile['modules'] {
  return [...text.matchAll(/^module (\w+) '([^']+)' = \{/gm)].map(([found, name = '', path = '']) => ({
    name,
    path,
    params: keysOf(text.slice(text.indexOf(found)), 'params: {'),
  }));
}

function keysOf(text: string, opening: string): string[] {
  const from = text.indexOf(opening);
  if (from < 0) return [];
  const lines = text.slice(from).split('\n').slice(1);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith(' '.repeat(indent)));
  const key = new RegExp(`^ {${indent}}(\\w+):`);
  return lines.slice(0, end).flatMap((line) => key.exec(line)?.[1] ?? []);
}
