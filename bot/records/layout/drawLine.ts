import { actualText, rewriting } from './contentOperators';
import { faceName, textOptions } from './faces';
import { letterByLetter } from './letterByLetter';
import type { TextStyle } from './pageStyle';
import type { Sheet, Tag } from './sheet';
import type { MeasuredRun, TextLine } from './textLines';
import { inVisualOrder } from './textRuns';

type PlacedRun = MeasuredRun & { x: number };

/**
 * Draws one line and tags it as part of an element. Words whose letters are shaped, or that run
 * from right to left, become a Span whose ActualText is the text as it is read.
 */
export function drawLine(
  sheet: Sheet,
  line: TextLine,
  style: TextStyle,
  box: { x: number; y: number; width: number; tag: Tag },
): void {
  const baseline = box.y + style.leading / 2 + style.size * 0.33;
  const left = line.fromRight ? box.x + box.width - lineWidth(line) : box.x;
  for (const stretch of stretchesOf(placed(line, left))) {
    if (isSpan(stretch[0])) drawSpan(sheet, stretch, style, baseline, box.tag);
    else drawPlain(sheet, stretch, style, baseline, box.tag);
  }
}

/** Draws a line that a screen reader passes over, such as a page number or a repeated header. */
export function drawUntagged(
  sheet: Sheet,
  line: TextLine,
  style: TextStyle,
  at: { x: number; y: number },
): void {
  const baseline = at.y + style.leading / 2 + style.size * 0.33;
  for (const run of placed(line, at.x)) drawRun(sheet, run, style, baseline);
}

function lineWidth(line: TextLine): number {
  return line.runs.reduce((sum, run) => sum + run.width, 0);
}

function placed(line: TextLine, left: number): PlacedRun[] {
  let x = left;
  const positions = new Map<MeasuredRun, number>();
  for (const run of inVisualOrder(line.runs)) {
    positions.set(run, x);
    x += run.width;
  }
  return line.runs.map((run) => ({ ...run, x: positions.get(run) ?? left }));
}

/** Neighbours in reading order that are tagged alike. */
function stretchesOf(runs: readonly PlacedRun[]): PlacedRun[][] {
  const stretches: PlacedRun[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last && isSpan(last[0]) === isSpan(run)) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

function isSpan(run: PlacedRun | undefined): boolean {
  return run !== undefined && (run.shaped || run.level % 2 === 1);
}

function drawPlain(sheet: Sheet, runs: PlacedRun[], style: TextStyle, baseline: number, tag: Tag): void {
  const content = sheet.document.markStructureContent('P');
  for (const run of runs) drawRun(sheet, run, style, baseline);
  sheet.document.endMarkedContent();
  tag.add(content);
}

/**
 * ActualText stands on the element, and for text from left to right on each word too, for readers
 * that do not know the structure. From right to left it must not: they take it for the order on
 * the line and turn it round, whereas the glyphs' own Unicode gives them the text.
 */
function drawSpan(sheet: Sheet, runs: PlacedRun[], style: TextStyle, baseline: number, tag: Tag): void {
  const actual = runs.map((run) => run.text).join('');
  const leftToRight = runs.every((run) => run.level % 2 === 0);
  const span = sheet.tag(tag, 'Span', { actual });
  const content = sheet.document.markStructureContent('Span');
  for (const run of runs) {
    sheet.document.font(faceName(run.script, style.weight));
    const rewrite = leftToRight ? actualText(run.text) : letterByLetter(sheet.document, run);
    rewriting(sheet.document, rewrite, () => drawRun(sheet, run, style, baseline));
  }
  sheet.document.endMarkedContent();
  span.add(content);
}

function drawRun(sheet: Sheet, run: PlacedRun, style: TextStyle, baseline: number): void {
  sheet.document
    .font(faceName(run.script, style.weight), style.size)
    .fillColor(style.colour)
    .text(run.drawn, run.x, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...textOptions(run.script),
    });
}
