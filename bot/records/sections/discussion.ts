import {
  BODY,
  FULL,
  LABEL,
  bookmark,
  labelled,
  listItem,
  prose,
  sectionHeading,
  textBlock,
} from '../layout/blocks';
import { STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, heightOf, keptTogether, type Slice } from '../layout/slice';
import type { RecordDocument, RecordHeading } from '../recordDocument';

/** What was added to the agenda, by whom; nothing where nothing was. */
export function agendaItems(sheet: Sheet, root: Tag, record: Pick<RecordDocument, 'agendaItems'>): Slice[] {
  const items = record.agendaItems ?? [];
  if (items.length === 0) return [];
  const heading = sectionHeading(sheet, root, 'Added to the agenda');
  const list = sheet.tag(root, 'L');
  const body = items.map(({ text, by }, index) =>
    after(index === 0 ? 0 : 3, listItem(sheet, list, `${text} (${by})`, FULL, STYLE.body)),
  );
  return [...heading, ...body.flat()];
}

/** The worker's reflection, where they added it to the record. */
export function reflection(sheet: Sheet, root: Tag, record: RecordDocument): Slice[] {
  const answers = (record.reflection ?? []).filter(({ answer }) => answer.trim() !== '');
  if (answers.length === 0) return [];
  const heading = sectionHeading(sheet, root, 'Reflection');
  const who = `${record.worker.name} prepared this and chose to add it to the record.`;
  const said = textBlock(sheet, sheet.tag(root, 'P'), who, STYLE.label, FULL);
  const parts = answers.map(({ question, answer }) =>
    underHeading(sheet, root, question, (tag) => prose(sheet, tag, answer, BODY)),
  );
  return [...heading, ...said, ...parts.flatMap((part) => after(12, part))];
}

/** What stands above the headings, and above what was decided under one. */
export interface DiscussionWords {
  title: string;
  decisions: string;
}

/** Of a session, and of an agreement, in which nobody decides for the other. */
export const COVERED: DiscussionWords = { title: 'What was covered', decisions: 'Decided' };
export const AGREED: DiscussionWords = { title: 'What we agree', decisions: 'Agreed' };

/** The headings with their notes and decisions below a title; those left empty share one line. */
export function discussion(
  sheet: Sheet,
  root: Tag,
  words: DiscussionWords,
  headings: readonly RecordHeading[],
): Slice[] {
  const written = headings.filter((heading) => !isEmpty(heading));
  const empty = headings.filter(isEmpty).map((heading) => heading.title);
  if (headings.length === 0) return [];
  const heading = sectionHeading(sheet, root, words.title);
  const parts = written.map((part, index) =>
    after(index === 0 ? 2 : 14, headingPart(sheet, root, part, words)),
  );
  return [...heading, ...parts.flat(), ...emptyLine(sheet, root, empty, written.length > 0)];
}

function headingPart(
  sheet: Sheet,
  root: Tag,
  { title, notes, decisions }: RecordHeading,
  words: DiscussionWords,
): Slice[] {
  return underHeading(sheet, root, title, (tag) => {
    const said = notes.trim() === '' ? [] : prose(sheet, tag, notes, BODY);
    return [...said, ...after(said.length > 0 ? 7 : 0, decided(sheet, tag, decisions, words.decisions))];
  });
}

function decided(sheet: Sheet, tag: Tag, decisions: string, word: string): Slice[] {
  if (decisions.trim() === '') return [];
  const label = textBlock(sheet, sheet.tag(tag, 'P'), word, STYLE.strong, BODY);
  return [...label.map((slice) => ({ ...slice, keepWithNext: true })), ...prose(sheet, tag, decisions, BODY)];
}

/** What stands under a heading moves to the next page as a whole unless it is higher, in points. */
const KEPT_WHOLE = 130;

/** A heading in its column, beside it what stands under it, and a bookmark. */
export function underHeading(sheet: Sheet, root: Tag, title: string, body: (tag: Tag) => Slice[]): Slice[] {
  const section = sheet.tag(root, 'Sect');
  const head = textBlock(sheet, sheet.tag(section, 'H3'), title, STYLE.heading, LABEL);
  const lines = labelled(head, body(section));
  const [first, ...rest] = heightOf(lines) > KEPT_WHOLE ? lines : keptTogether(lines);
  if (!first) return [];
  const draw = (y: number) => {
    bookmark(sheet, title, y, 3);
    first.draw(y);
  };
  return [{ ...first, draw }, ...rest];
}

function emptyLine(sheet: Sheet, root: Tag, titles: readonly string[], follows: boolean): Slice[] {
  if (titles.length === 0) return [];
  const words = `Nothing was noted under ${titles.map((title) => `“${title}”`).join(', ')}.`;
  return after(follows ? 14 : 2, textBlock(sheet, sheet.tag(root, 'P'), words, STYLE.label, FULL));
}

function isEmpty({ notes, decisions }: RecordHeading): boolean {
  return notes.trim() === '' && decisions.trim() === '';
}
