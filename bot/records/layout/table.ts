import { drawUntagged } from './drawLine';
import { textBlock, type Column } from './blocks';
import { COLOUR, FULL_WIDTH, PAGE, STYLE, type TextStyle } from './pageStyle';
import type { Sheet, Tag } from './sheet';
import { sideBySide, type Slice } from './slice';

/** What a cell holds: text, or blocks made for the cell's own element and column. */
export type Cell = string | ((tag: Tag, column: Column) => Slice[]);

/** A table: a header row, and rows of which the first cell may head its row. */
export interface TableContent {
  columns: { title: string; width: number }[];
  rows: Cell[][];
  /** The first cell of each row is a header cell. */
  rowHeaders?: boolean;
  /** Set close, in small type: for a page that must hold all of it. */
  dense?: boolean;
}

const PADDING = { x: 7, y: 6 };
const DENSE = { x: 4, y: 3 };
/** A row is cut between lines only where it is higher, in points. */
const ROW_KEPT_WHOLE = 220;

/** A table from margin to margin; its header row is repeated on each page as an artifact. */
export function table(sheet: Sheet, parent: Tag, content: TableContent): Slice[] {
  const element = sheet.tag(parent, 'Table');
  const columns = columnsOf(content);
  const head = headerRow(sheet, sheet.tag(element, 'THead'), content, columns);
  const repeated = repeatedHeader(sheet, content, columns);
  const body = sheet.tag(element, 'TBody');
  const rows = content.rows.map((cells) => bodyRow(sheet, sheet.tag(body, 'TR'), cells, columns, content));
  return [...head, ...lastTwoTogether(rows).map((slice) => ({ ...slice, header: repeated }))];
}

/** The last row of three or more never stands alone on the next page. */
function lastTwoTogether(rows: readonly Slice[][]): Slice[] {
  const beforeLast = rows.length > 2 ? rows.slice(0, -1).flat().length - 1 : -1;
  return rows.flat().map((slice, index) => (index === beforeLast ? { ...slice, keepWithNext: true } : slice));
}

function columnsOf(content: TableContent): Column[] {
  let x: number = PAGE.left;
  const padding = paddingOf(content);
  return content.columns.map(({ width }) => {
    const column = { x: x + padding.x, width: width - 2 * padding.x };
    x += width;
    return column;
  });
}

function headerRow(sheet: Sheet, head: Tag, content: TableContent, columns: Column[]): Slice[] {
  const row = sheet.tag(head, 'TR');
  const cells = content.columns.map(({ title }, index) => {
    const cell = sheet.tag(row, 'TH', { scope: 'Column' });
    return textBlock(sheet, cell, title, STYLE.smallStrong, columns[index] ?? EMPTY);
  });
  return tinted(sheet, padded(sideBySide(cells, ROW_KEPT_WHOLE), paddingOf(content).y)).map((slice) => ({
    ...slice,
    keepWithNext: true,
  }));
}

const EMPTY: Column = { x: 0, width: 0 };

function repeatedHeader(sheet: Sheet, content: TableContent, columns: Column[]): Slice {
  const leading = STYLE.smallStrong.leading;
  const height = leading + 2 * PADDING.y;
  const draw = (y: number) =>
    sheet.artifact(() => {
      sheet.document.rect(PAGE.left, y, FULL_WIDTH, height).fill(COLOUR.tint);
      content.columns.forEach(({ title }, index) => {
        const column = columns[index] ?? EMPTY;
        const [line] = sheet.lines(title, STYLE.smallStrong, column.width);
        if (line) drawUntagged(sheet, line, STYLE.smallStrong, { x: column.x, y: y + PADDING.y });
      });
    });
  return { height: height + PADDING.y, before: 0, keepWithNext: true, draw };
}

function bodyRow(sheet: Sheet, row: Tag, cells: Cell[], columns: Column[], content: TableContent): Slice[] {
  const style = content.dense
    ? { head: STYLE.smallStrong, cell: STYLE.small }
    : { head: STYLE.strong, cell: STYLE.body };
  const blocks = cells.map((cell, index) => {
    const heads = content.rowHeaders === true && index === 0;
    const tag = sheet.tag(row, heads ? 'TH' : 'TD', heads ? { scope: 'Row' } : {});
    return cellBlock(sheet, tag, cell, columns[index] ?? EMPTY, heads ? style.head : style.cell);
  });
  return underlined(sheet, padded(sideBySide(blocks, ROW_KEPT_WHOLE), paddingOf(content).y));
}

function cellBlock(sheet: Sheet, tag: Tag, cell: Cell, column: Column, style: TextStyle): Slice[] {
  if (typeof cell !== 'string') return cell(tag, column);
  return textBlock(sheet, sheet.tag(tag, 'P'), cell, style, column);
}

function paddingOf({ dense }: TableContent): { x: number; y: number } {
  return dense ? DENSE : PADDING;
}

function padded(slices: Slice[], by: number): Slice[] {
  const last = slices.length - 1;
  return slices.map((slice, index) => {
    const top = index === 0 ? by : 0;
    const bottom = index === last ? by : 0;
    return { ...slice, height: slice.height + top + bottom, draw: (y) => slice.draw(y + top) };
  });
}

function tinted(sheet: Sheet, slices: Slice[]): Slice[] {
  return slices.map((slice) => ({
    ...slice,
    draw: (y) => {
      sheet.artifact(() => sheet.document.rect(PAGE.left, y, FULL_WIDTH, slice.height).fill(COLOUR.tint));
      slice.draw(y);
    },
  }));
}

function underlined(sheet: Sheet, slices: Slice[]): Slice[] {
  return slices.map((slice, index) => (index < slices.length - 1 ? slice : withLine(sheet, slice)));
}

function withLine(sheet: Sheet, slice: Slice): Slice {
  const draw = (y: number) => {
    slice.draw(y);
    sheet.artifact(() =>
      sheet.document
        .moveTo(PAGE.left, y + slice.height)
        .lineTo(PAGE.left + FULL_WIDTH, y + slice.height)
        .lineWidth(0.6)
        .stroke(COLOUR.hairline),
    );
  };
  return { ...slice, draw };
}
