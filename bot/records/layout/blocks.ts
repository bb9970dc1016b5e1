import { drawLine } from './drawLine';
import { BODY_LEFT, BODY_WIDTH, COLOUR, FULL_WIDTH, PAGE, STYLE, type TextStyle } from './pageStyle';
import type { Sheet, Tag } from './sheet';
import { after, drawDown, heightOf, type Slice } from './slice';

/** A column on the page, in points. */
export interface Column {
  x: number;
  width: number;
}

/** From margin to margin. */
export const FULL: Column = { x: PAGE.left, width: FULL_WIDTH };

/** The column of labels and headings. */
export const LABEL: Column = { x: PAGE.left, width: PAGE.labelWidth };

/** The column of text. */
export const BODY: Column = { x: BODY_LEFT, width: BODY_WIDTH };

/** The lines of one element; never a single line of a paragraph alone at the foot or top of a page. */
export function textBlock(sheet: Sheet, tag: Tag, text: string, style: TextStyle, column: Column): Slice[] {
  const lines = sheet.lines(text, style, column.width);
  return lines.map((line, index) => ({
    height: style.leading,
    before: 0,
    keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (y) => drawLine(sheet, line, style, { ...column, y, tag }),
  }));
}

/**
 * What a person wrote, as paragraphs. Lines that begin with a hyphen, an asterisk or a bullet
 * become a list; an empty line parts paragraphs.
 */
export function prose(sheet: Sheet, parent: Tag, text: string, column: Column, style = STYLE.body): Slice[] {
  const slices: Slice[] = [];
  let list: Tag | undefined;
  let gap = 0;
  for (const part of text.split(/\r\n|\r|\n/u)) {
    const item = /^\s*[-*•]\s+(?<item>\S.*)$/u.exec(part)?.groups?.['item'];
    if (part.trim() === '') gap = slices.length > 0 ? PARAGRAPH_GAP : 0;
    else {
      if (item === undefined) list = undefined;
      else list ??= sheet.tag(parent, 'L');
      const block =
        list && item !== undefined
          ? listItem(sheet, list, item, column, style)
          : textBlock(sheet, sheet.tag(parent, 'P'), part, style, column);
      slices.push(...after(Math.max(gap, slices.length > 0 ? LINE_GAP : 0), block));
      gap = 0;
    }
  }
  return slices;
}

const PARAGRAPH_GAP = 7;
const LINE_GAP = 3;
const BULLET_INDENT = 12;
const BULLET_MIDDLE = 3;

/** One item of a list whose element is given. */
export function listItem(sheet: Sheet, list: Tag, text: string, column: Column, style: TextStyle): Slice[] {
  const body = sheet.tag(sheet.tag(list, 'LI'), 'LBody');
  const width = column.width - BULLET_INDENT;
  const fromRight = sheet.lines(text, style, width)[0]?.fromRight === true;
  const x = fromRight ? column.x : column.x + BULLET_INDENT;
  const bulletAt = fromRight ? column.x + column.width - BULLET_MIDDLE : column.x + BULLET_MIDDLE;
  const slices = textBlock(sheet, body, text, style, { x, width });
  return slices.map((slice, index) => (index === 0 ? bulleted(sheet, slice, bulletAt, style) : slice));
}

function bulleted(sheet: Sheet, slice: Slice, x: number, style: TextStyle): Slice {
  return {
    ...slice,
    draw: (y) => {
      sheet.artifact(() => sheet.document.circle(x, y + style.leading / 2 + 0.6, 1.5).fill(style.colour));
      slice.draw(y);
    },
  };
}

/** The heading of a section, with a rule above it, a bookmark, and something to follow it. */
export function sectionHeading(sheet: Sheet, parent: Tag, title: string): Slice[] {
  const lines = textBlock(sheet, sheet.tag(parent, 'H2'), title, STYLE.section, FULL);
  const slices = lines.map((slice, index) => (index === 0 ? sectionTop(sheet, slice, title) : slice));
  return after(26, [...slices, tailGap(6)]).map((slice) => ({ ...slice, keepWithNext: true }));
}

const SECTION_PADDING = 7;

function sectionTop(sheet: Sheet, slice: Slice, title: string): Slice {
  const draw = (y: number) => {
    sheet.artifact(() => ruleAt(sheet, y, COLOUR.accent, 0.9));
    bookmark(sheet, title, y);
    slice.draw(y + SECTION_PADDING);
  };
  return { ...slice, height: slice.height + SECTION_PADDING, draw };
}

/** Room below a heading that stays with it and with what follows. */
function tailGap(height: number): Slice {
  return { height, before: 0, keepWithNext: true, draw: () => undefined };
}

/** A line from margin to margin. */
export function ruleAt(sheet: Sheet, y: number, colour: string, thickness: number): void {
  sheet.document
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + FULL_WIDTH, y)
    .lineWidth(thickness)
    .stroke(colour);
}

/**
 * A label or heading in its column, and beside it what it names. The label is never parted from
 * the lines beside it, and takes room of its own where there are fewer of them.
 */
export function labelled(label: readonly Slice[], body: readonly Slice[]): Slice[] {
  const room = heightOf(label);
  return body.map((slice, index) => {
    const through = heightOf(body.slice(0, index + 1));
    const last = index === body.length - 1;
    return {
      ...slice,
      height: slice.height + (last ? Math.max(0, room - through) : 0),
      keepWithNext: slice.keepWithNext || (!last && through < room),
      draw: (y) => {
        if (index === 0) drawDown(label, y);
        slice.draw(y);
      },
    };
  });
}

/** An entry in the outline that people use to move about; level 3 stands below the last of level 2. */
export function bookmark(sheet: Sheet, title: string, y: number, level: 2 | 3 = 2): void {
  const outline = sheet.document.outline;
  const parent = level === 3 ? (outline.children.at(-1) ?? outline) : outline;
  const place = { fit: false, top: Math.max(0, y - 12), left: PAGE.width, expanded: true };
  parent.addItem(title, place);
}
