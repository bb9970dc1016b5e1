import { BODY, FULL, LABEL, bookmark, labelled, ruleAt, textBlock } from '../layout/blocks';
import { COLOUR, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, keptTogether, space, type Slice } from '../layout/slice';
import type { RecordDocument } from '../recordDocument';
import { heldWords, longDate, writtenWords } from '../recordWords';

/** The organisation, the title, and who met when: the top of the first page. */
export function opening(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  return [
    ...textBlock(sheet, sheet.tag(root, 'P'), record.organisation.name, STYLE.label, FULL),
    ...titled(sheet, after(14, textBlock(sheet, sheet.tag(root, 'H1'), titleOf(record), STYLE.title, FULL))),
    ...after(4, textBlock(sheet, sheet.tag(root, 'P'), subtitleOf(record), STYLE.subtitle, FULL)),
    space(10),
    ...factRows(sheet, root, factsOf(record)),
  ];
}

/** 'Personal supervision record'. */
export function titleOf(record: RecordDocument): string {
  return `${record.kind.title} record`;
}

function subtitleOf(record: RecordDocument): string {
  return `${record.worker.name} with ${record.supervisor.name}, ${longDate(record.heldOn)}`;
}

function titled(sheet: Sheet, slices: Slice[]): Slice[] {
  return slices.map((slice, index) => (index === 0 ? withBookmark(sheet, slice) : slice));
}

function withBookmark(sheet: Sheet, slice: Slice): Slice {
  const draw = (y: number) => {
    bookmark(sheet, 'Who met, and when', y);
    slice.draw(y);
  };
  return { ...slice, draw };
}

function factsOf(record: RecordDocument): [string, string][] {
  const { worker, supervisor, policy } = record;
  return [
    ['Worker', `${worker.name}, ${worker.jobTitle} (${worker.reference})`],
    ['Supervisor', `${supervisor.name}, ${supervisor.jobTitle}`],
    ['Team', `${record.team}, ${record.service}`],
    ['Held', heldWords(record)],
    ['Written up', writtenWords(record)],
    ['Record', `${record.reference}, version ${record.version}`],
    ['Policy', `${policy.title}, version ${policy.version}`],
  ];
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
