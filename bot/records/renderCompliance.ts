import { DateTime } from 'luxon';
import { FULL, sectionHeading, textBlock, type Column } from './layout/blocks';
import { openPdf } from './layout/openPdf';
import { furnish } from './layout/pageFurniture';
import { FULL_WIDTH, STYLE, type TextStyle } from './layout/pageStyle';
import { paginate } from './layout/paginate';
import type { Sheet, Tag } from './layout/sheet';
import { after, type Slice } from './layout/slice';
import { table } from './layout/table';
import type { ComplianceDocument } from './complianceDocument';
import { countWords, momentWords } from './recordWords';
import { opening } from './sections/opening';

/** Definitions stand beside their figures, a little smaller than a table's other text. */
const DEFINITION: TextStyle = { ...STYLE.small, size: 8.5, leading: 11 };
const TITLE = 'Supervision: compliance';
const ABOUT =
  'This page holds counts of dates and states. It holds nothing that was said or written in supervision, and nothing about any one person. Sessions stand in the month that they were first planned for.';

/** A scope's compliance on one tagged page, as records are printed; the same facts give the same bytes. */
export function renderCompliance(compliance: ComplianceDocument): Promise<Buffer> {
  const { organisation, scope, asOf, policy } = compliance;
  const title = `${TITLE}, ${scope}`;
  const { sheet, root, finish } = openPdf({
    reference: `compliance-${asOf.slice(0, 10)}`,
    version: 1,
    title,
    author: organisation,
    subject: `Compliance with ${policy.title}`,
    createdAt: DateTime.fromISO(asOf).toJSDate(),
  });
  paginate(sheet.document, [
    ...opening(sheet, root, openingOf(compliance)),
    ...after(8, textBlock(sheet, sheet.tag(root, 'P'), ABOUT, STYLE.small, FULL)),
    ...section(sheet, root, 'Figures, and what each counts', figuresTable(sheet, root, compliance)),
    ...section(sheet, root, spanOf(compliance), monthsTable(sheet, root, compliance)),
  ]);
  furnish(sheet, { head: title, foot: `${organisation}, ${momentWords(asOf)}` });
  return finish();
}

function openingOf({ organisation, scope, kind, asOf, policy, arrangements, states }: ComplianceDocument) {
  return {
    organisation,
    title: TITLE,
    subtitle: `${scope}, ${kind} of ${countWords(arrangements, 'arrangement')}`,
    facts: [
      ['Where they stand', states.map(({ title, count }) => `${title} ${count}`).join(', ')],
      ['As of', momentWords(asOf)],
      ['Policy', `${policy.title}, version ${policy.version}`],
    ] as [string, string][],
    bookmark: 'What this page is of',
  };
}

/** The heading is made before its table, so that it is read before it too. */
function section(sheet: Sheet, root: Tag, title: string, body: () => Slice[]): Slice[] {
  const heading = sectionHeading(sheet, root, title);
  return [...after(10, heading), ...body()];
}

function figuresTable(sheet: Sheet, root: Tag, { figures }: ComplianceDocument): () => Slice[] {
  const columns = [
    { title: 'Figure', width: 104 },
    { title: 'Value', width: 84 },
    { title: 'What it counts', width: FULL_WIDTH - 188 },
  ];
  const rows = figures.map(({ title, value, definition }) => [
    title,
    value,
    (tag: Tag, column: Column) => textBlock(sheet, sheet.tag(tag, 'P'), definition, DEFINITION, column),
  ]);
  return () => table(sheet, root, { columns, rows, rowHeaders: true, dense: true });
}

const MONTH_ROWS = [
  ['Planned', 'planned'],
  ['Held', 'held'],
  ['Held as planned', 'heldAsPlanned'],
  ['Moved', 'moved'],
  ['Cancelled', 'cancelled'],
] as const;

/** The months stand side by side, so that a year is read along a line. */
function monthsTable(sheet: Sheet, root: Tag, { months }: ComplianceDocument): () => Slice[] {
  const label = 78;
  const width = (FULL_WIDTH - label) / months.length;
  const columns = [
    { title: 'Sessions', width: label },
    ...months.map(({ month }) => ({ title: month.slice(0, 3), width })),
  ];
  const rows = MONTH_ROWS.map(([title, name]) => [title, ...months.map((month) => `${month[name]}`)]);
  return () => table(sheet, root, { columns, rows, rowHeaders: true, dense: true });
}

function spanOf({ months }: ComplianceDocument): string {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  return `Month by month, ${first} to ${last}`;
}
