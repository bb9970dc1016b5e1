import { prose, sectionHeading, textBlock, type Column } from '../layout/blocks';
import { FULL_WIDTH, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, type Slice } from '../layout/slice';
import { table, type Cell } from '../layout/table';
import type { Attendance, GroupDocument } from '../groupDocument';
import { momentWords, stanceWords } from '../recordWords';

const ATTENDANCE: Record<Attendance, string> = {
  attended: 'Attended',
  part: 'Attended for part of it',
  apologies: 'Sent apologies',
  absent: 'Was not there',
};

const THIRD = FULL_WIDTH / 3;

/** Who belongs to the group, and who was there. */
export function participants(sheet: Sheet, root: Tag, { participants: all }: GroupDocument): Slice[] {
  if (all.length === 0) return [];
  const columns = ['Name', 'Role', 'Attendance'].map((title) => ({ title, width: THIRD }));
  const rows = all.map(({ name, jobTitle, attendance }) => [name, jobTitle, ATTENDANCE[attendance]]);
  const heading = sectionHeading(sheet, root, 'Who was there');
  return [...heading, ...after(4, table(sheet, root, { columns, rows, rowHeaders: true }))];
}

/** Views that differ, each person's own words in a row of their own (DOMAIN.md rule 48). */
export function groupDifferences(sheet: Sheet, root: Tag, { differences }: GroupDocument): Slice[] {
  if (differences.length === 0) return [];
  const rows = differences.map(({ by, text }): Cell[] => [by, proseCell(sheet, text)]);
  return voices(sheet, root, 'Where views differ', 'View', rows);
}

/** What people said on signing; it was appended, and changed nothing above. */
export function groupStatements(sheet: Sheet, root: Tag, { statements }: GroupDocument): Slice[] {
  if (statements.length === 0) return [];
  const rows = statements.map(({ by, stance, text = '', at }): Cell[] => [
    by,
    (tag, column) => [
      ...textBlock(sheet, sheet.tag(tag, 'P'), stanceWords(stance, 'record'), STYLE.strong, column),
      ...after(3, text.trim() === '' ? [] : prose(sheet, tag, text, column)),
      ...after(3, textBlock(sheet, sheet.tag(tag, 'P'), momentWords(at), STYLE.small, column)),
    ],
  ]);
  return voices(sheet, root, 'What people say about this record', 'Statement', rows);
}

function voices(sheet: Sheet, root: Tag, title: string, column: string, rows: Cell[][]): Slice[] {
  const columns = [
    { title: 'Who', width: THIRD },
    { title: column, width: FULL_WIDTH - THIRD },
  ];
  const heading = sectionHeading(sheet, root, title);
  return [...heading, ...after(4, table(sheet, root, { columns, rows, rowHeaders: true }))];
}

function proseCell(sheet: Sheet, text: string): Cell {
  return (tag: Tag, column: Column) => prose(sheet, tag, text, column);
}
