import { drawUntagged } from './drawLine';
import { COLOUR, FULL_WIDTH, PAGE, STYLE } from './pageStyle';
import type { Sheet } from './sheet';

/** What stands at the head and foot of the pages. */
export interface Furniture {
  /** At the head of each page but the first. */
  head: string;
  /** At the foot of each page, beside "Page 2 of 5". */
  foot: string;
}

/** Draws head and foot on every page, as artifacts; the last page is the present one afterwards. */
export function furnish(sheet: Sheet, { head, foot }: Furniture): void {
  const { count } = sheet.document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    sheet.document.switchToPage(page);
    if (page > 0) atEdge(sheet, 'Top', () => line(sheet, head, PAGE.top - 30, 'left'));
    atEdge(sheet, 'Bottom', () => drawFoot(sheet, foot, `Page ${page + 1} of ${count}`));
  }
}

function drawFoot(sheet: Sheet, foot: string, number: string): void {
  const y = PAGE.height - PAGE.bottom + 24;
  sheet.document
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + FULL_WIDTH, y)
    .lineWidth(0.6)
    .stroke(COLOUR.hairline);
  line(sheet, foot, y + 6, 'left');
  line(sheet, number, y + 6, 'right');
}

function line(sheet: Sheet, text: string, y: number, side: 'left' | 'right'): void {
  const [first] = sheet.lines(text, STYLE.small, FULL_WIDTH);
  if (!first) return;
  const x = side === 'left' ? PAGE.left : PAGE.left + FULL_WIDTH - first.width;
  drawUntagged(sheet, first, STYLE.small, { x, y });
}

function atEdge(sheet: Sheet, edge: 'Top' | 'Bottom', draw: () => void): void {
  sheet.document.markContent('Artifact', { type: 'Pagination', attached: [edge] });
  draw();
  sheet.document.endMarkedContent();
}
