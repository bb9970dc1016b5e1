import { FULL, prose, sectionHeading, textBlock, type Column } from '../layout/blocks';
import { FULL_WIDTH, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, type Slice } from '../layout/slice';
import { table, type Cell } from '../layout/table';
import type { CarriedAction, RecordAction, RecordDocument } from '../recordDocument';
import { countWords, shortDate, tableDate } from '../recordWords';

const WIDTH = { owner: 104, date: 84, state: 96 };
const COLUMNS = [
  { title: 'Action', width: FULL_WIDTH - WIDTH.owner - WIDTH.date - WIDTH.state },
  { title: 'Who', width: WIDTH.owner },
  { title: 'By when', width: WIDTH.date },
  { title: 'State', width: WIDTH.state },
];

/** What was agreed: what, who, by when (DOMAIN.md rule 47). Says so where nothing was. */
export function newActions(sheet: Sheet, root: Tag, { actions }: Pick<RecordDocument, 'actions'>): Slice[] {
  const heading = sectionHeading(sheet, root, 'Action plan');
  if (actions.length === 0)
    return [
      ...heading,
      ...textBlock(sheet, sheet.tag(root, 'P'), 'No new action was agreed.', STYLE.body, FULL),
    ];
  const rows = actions.map((action) => rowOf(sheet, action, []));
  return [...heading, ...after(4, table(sheet, root, { columns: COLUMNS, rows }))];
}

/** What was still open from earlier sessions, with its age on the day. */
export function carriedActions(
  sheet: Sheet,
  root: Tag,
  { carriedActions: carried }: Pick<RecordDocument, 'carriedActions'>,
): Slice[] {
  if (carried.length === 0) return [];
  const heading = sectionHeading(sheet, root, 'Actions from earlier sessions');
  const rows = carried.map((action) => rowOf(sheet, action, [ageOf(action)]));
  return [...heading, ...after(4, table(sheet, root, { columns: COLUMNS, rows }))];
}

function rowOf(sheet: Sheet, action: RecordAction, below: readonly string[]): Cell[] {
  const due = action.due === undefined ? 'No date agreed' : tableDate(action.due);
  const why = action.why?.trim() ? [`Why: ${action.why.trim()}`] : [];
  return [withSmallPrint(sheet, action.text, [...why, ...below]), action.ownerName, due, stateOf(action)];
}

function withSmallPrint(sheet: Sheet, text: string, below: readonly string[]): Cell {
  return (tag: Tag, column: Column) => [
    ...prose(sheet, tag, text, column),
    ...below.flatMap((line) => after(2, textBlock(sheet, sheet.tag(tag, 'P'), line, STYLE.small, column))),
  ];
}

function stateOf({ state }: RecordAction): string {
  return state.charAt(0).toUpperCase() + state.slice(1);
}

function ageOf({ agreedOn, ageDays }: CarriedAction): string {
  return `Agreed on ${shortDate(agreedOn)}, ${countWords(ageDays, 'day')} before this session`;
}
