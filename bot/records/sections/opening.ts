import { BODY, FULL, LABEL, bookmark, labelled, ruleAt, textBlock } from '../layout/blocks';
import { COLOUR, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, keptTogether, space, type Slice } from '../layout/slice';

/** What stands at the top of a document's first page. */
export interface Opening {
  organisation: string;
  title: string;
  subtitle: string;
  /** Labels with what they name, in the order of the page. */
  facts: [label: string, value: string][];
  /** What the part is called in the outline. */
  bookmark: string;
}

/** The organisation, the title, and who and when: the top of the first page. */
export function opening(sheet: Sheet, root: Tag, words: Opening): Slice[] {
  const organisation = textBlock(sheet, sheet.tag(root, 'P'), words.organisation, STYLE.label, FULL);
  const title = textBlock(sheet, sheet.tag(root, 'H1'), words.title, STYLE.title, FULL);
  return [
    ...organisation,
    ...after(14, titled(sheet, title, words.bookmark)),
    ...after(4, textBlock(sheet, sheet.tag(root, 'P'), words.subtitle, STYLE.subtitle, FULL)),
    space(10),
    ...factRows(sheet, root, words.facts),
  ];
}

function titled(sheet: Sheet, slices: Slice[], words: string): Slice[] {
  return slices.map((slice, index) => (index === 0 ? withBookmark(sheet, slice, words) : slice));
}

function withBookmark(sheet: Sheet, slice: Slice, words: string): Slice {
  const draw = (y: number) => {
    bookmark(sheet, words, y);
    slice.draw(y);
  };
  return { ...slice, draw };
}

/** Labels and values as a table whose rows have headers, ruled lightly. */
function factRows(sheet: Sheet, root: Tag, facts: readonly [string, string][]): Slice[] {
  const table = sheet.tag(root, 'Table');
  const rows = facts.flatMap(([label, value]) => {
    const row = sheet.tag(table, 'TR');
    const head = textBlock(sheet, sheet.tag(row, 'TH', { scope: 'Row' }), label, STYLE.label, LABEL);
    const cell = textBlock(sheet, sheet.tag(sheet.tag(row, 'TD'), 'P'), value, STYLE.body, BODY);
    return ruledAbove(sheet, labelled(head, cell));
  });
  return keptTogether(rows);
}

function ruledAbove(sheet: Sheet, slices: Slice[]): Slice[] {
  return slices.map((slice, index) => {
    const top = index === 0 ? 4 : 0;
    const bottom = index === slices.length - 1 ? 4 : 0;
    const draw = (y: number) => {
      if (index === 0) sheet.artifact(() => ruleAt(sheet, y, COLOUR.hairline, 0.6));
      slice.draw(y + top);
    };
    return { ...slice, height: slice.height + top + bottom, draw };
  });
}
