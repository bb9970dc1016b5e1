import { prose, sectionHeading, textBlock, type Column } from '../layout/blocks';
import { FULL_WIDTH, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, type Slice } from '../layout/slice';
import { table, type Cell } from '../layout/table';
import type { RecordDocument, RecordRole } from '../recordDocument';
import { nounOf } from '../recordKinds';
import { ROLE_WORDS, momentWords, stanceWords } from '../recordWords';

const ROLES: readonly RecordRole[] = ['worker', 'supervisor'];

/** A difference of view, each person's own words beside the other's (DOMAIN.md rule 48). */
export function differences(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  if (record.differences.length === 0) return [];
  const heading = sectionHeading(sheet, root, 'Where views differ');
  const cells = ROLES.map((role) => {
    const texts = record.differences.filter((difference) => difference.role === role).map(({ text }) => text);
    return voice(
      sheet,
      texts.length > 0 ? texts.map((text) => ({ text })) : [{ label: 'Added nothing here.' }],
    );
  });
  return [...heading, ...after(4, twoVoices(sheet, root, record, cells))];
}

/** What each said on signing; it was appended, and changed nothing above. */
export function statements(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  if (record.statements.length === 0) return [];
  const noun = nounOf(record);
  const heading = sectionHeading(sheet, root, `What each person says about this ${noun}`);
  const cells = ROLES.map((role) => {
    const said = record.statements.filter((statement) => statement.role === role);
    const parts = said.map(({ stance, text, at }) => ({
      strong: stanceWords(stance, noun),
      ...(text ? { text } : {}),
      label: momentWords(at),
    }));
    return voice(sheet, parts.length > 0 ? parts : [{ label: 'Made no statement.' }]);
  });
  return [...heading, ...after(4, twoVoices(sheet, root, record, cells))];
}

interface Said {
  strong?: string;
  text?: string;
  label?: string;
}

function voice(sheet: Sheet, parts: readonly Said[]): Cell {
  return (tag: Tag, column: Column) =>
    parts.flatMap(({ strong, text, label }, index) => [
      ...after(
        index === 0 ? 0 : 9,
        strong ? textBlock(sheet, sheet.tag(tag, 'P'), strong, STYLE.strong, column) : [],
      ),
      ...after(index === 0 && !strong ? 0 : 3, text ? prose(sheet, tag, text, column) : []),
      ...after(3, label ? textBlock(sheet, sheet.tag(tag, 'P'), label, STYLE.small, column) : []),
    ]);
}

function twoVoices(sheet: Sheet, root: Tag, record: RecordDocument, cells: Cell[]): Slice[] {
  const columns = ROLES.map((role) => ({
    title: `${record[role].name}, ${ROLE_WORDS[role].toLowerCase()}`,
    width: FULL_WIDTH / 2,
  }));
  return table(sheet, root, { columns, rows: [cells] });
}
