import { plain } from '../../text/markdown';
import type { Part } from './card';
import { pieces } from './fit';

/** The card's title; screen readers find it as a heading. Names in it are made inert. */
export function heading(text: string): Part {
  return {
    type: 'TextBlock',
    text: plain(text),
    style: 'heading',
    size: 'large',
    weight: 'bolder',
    wrap: true,
  };
}

/** The title of a part of a card, under a line that sets it apart. */
export function subheading(text: string): Part {
  return {
    type: 'TextBlock',
    text: plain(text),
    style: 'heading',
    size: 'medium',
    weight: 'bolder',
    wrap: true,
    spacing: 'medium',
    separator: true,
  };
}

/** A sentence of the product's own; names in it are made inert. */
export function line(text: string): Part {
  return { type: 'TextBlock', text: plain(text), wrap: true };
}

/** A title within a list, that is no heading of the card. */
export function strong(text: string): Part {
  return { type: 'TextBlock', text: plain(text), weight: 'bolder', wrap: true, spacing: 'small' };
}

/** What a piece of text is, in small above it. */
export function caption(text: string): Part {
  return {
    type: 'TextBlock',
    text: plain(text),
    size: 'small',
    weight: 'bolder',
    wrap: true,
    spacing: 'small',
  };
}

/** A sentence that explains and may be skipped: who can see this, what the policy asks. */
export function note(text: string): Part {
  return {
    type: 'TextBlock',
    text: plain(text),
    wrap: true,
    size: 'small',
    isSubtle: true,
    spacing: 'small',
  };
}

/** Our own short lines as a list, one block each so that they wrap alike everywhere. */
export function lines(texts: readonly string[]): Part[] {
  return texts.map((text) => ({ type: 'TextBlock', text: `• ${plain(text)}`, wrap: true, spacing: 'small' }));
}

/**
 * What people wrote, exactly as they wrote it. A `RichTextBlock` knows no Markdown; one block a
 * line, since clients differ in what they make of a line feed; `{{` is parted, because its date
 * macros would be read even here.
 */
export function words(text: string): Part[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((row, index, rows) => ({ row, spacing: index > 0 && rows[index - 1] !== '' ? 'none' : 'small' }))
    .filter(({ row }) => row.trim() !== '')
    .flatMap(({ row, spacing }) =>
      pieces(row).map((piece, index) => ({ row: piece, spacing: index ? 'none' : spacing })),
    )
    .map(({ row, spacing }) => ({ type: 'RichTextBlock', spacing, inlines: runsOf(row) }));
}

/** What somebody wrote with who it was in front, on one line: "Tom Hartley: …". */
export function said(before: string, text: string): Part {
  const inlines = [...runsOf(before, { weight: 'bolder' }), ...runsOf(text.replace(/\s+/g, ' '))];
  return { type: 'RichTextBlock', spacing: 'small', inlines };
}

/** Facts in two columns: dates, names, counts, states. */
export function facts(pairs: Record<string, string | undefined>): Part {
  const set = Object.entries(pairs).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { type: 'FactSet', facts: set.map(([title, value]) => ({ title, value: plain(value) })) };
}

/** A group of parts that belong together. */
export function group(items: (Part | undefined)[], options: Part = {}): Part {
  return {
    type: 'Container',
    spacing: 'medium',
    ...options,
    items: items.filter((item) => item !== undefined),
  };
}

/** A row of actions inside the body, beside what they are about. */
export function actionRow(actions: (Part | undefined)[]): Part {
  return { type: 'ActionSet', spacing: 'small', actions: actions.filter((action) => action !== undefined) };
}

function runsOf(text: string, look: Part = {}): Part[] {
  return text.split(/(?<=\{)(?=\{)/).map((run) => ({ type: 'TextRun', text: run, ...look }));
}
