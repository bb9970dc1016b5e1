import { PAGE } from './pageStyle';
import { heightOf, type Slice } from './slice';

const FOOT = PAGE.height - PAGE.bottom;

/**
 * Draws slices down the pages of a document, beginning at the top of the present page. Slices
 * that keep with the next move to a new page together, unless they are higher than a page.
 */
export function paginate(document: PDFKit.PDFDocument, slices: readonly Slice[]): void {
  let y: number = PAGE.top;
  for (const group of groupsOf(slices)) {
    const first = group[0];
    if (first && needsNewPage(y, group)) y = newPage(document, first);
    for (const slice of group) y = place(document, slice, y);
  }
}

function needsNewPage(y: number, group: readonly Slice[]): boolean {
  if (y === PAGE.top) return false;
  const height = heightOf(group);
  const fitsOnePage = height + (group[0]?.header?.height ?? 0) <= FOOT - PAGE.top;
  return fitsOnePage && y + (group[0]?.before ?? 0) + height > FOOT;
}

function place(document: PDFKit.PDFDocument, slice: Slice, y: number): number {
  let top = y + (y === PAGE.top ? 0 : slice.before);
  if (top + slice.height > FOOT && y > PAGE.top) top = newPage(document, slice);
  slice.draw(top);
  return top + slice.height;
}

function newPage(document: PDFKit.PDFDocument, first: Slice): number {
  document.addPage();
  first.header?.draw(PAGE.top);
  return PAGE.top + (first.header?.height ?? 0);
}

/** A group ends with the first slice that does not keep with the next. */
function groupsOf(slices: readonly Slice[]): Slice[][] {
  const groups: Slice[][] = [[]];
  for (const slice of slices) {
    groups.at(-1)?.push(slice);
    if (!slice.keepWithNext) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
