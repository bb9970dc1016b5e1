import { BODY, prose, sectionHeading, textBlock, type Column } from '../layout/blocks';
import { FULL_WIDTH, STYLE } from '../layout/pageStyle';
import type { Sheet, Tag } from '../layout/sheet';
import { after, type Slice } from '../layout/slice';
import { table, type Cell } from '../layout/table';
import type { AuditAnswer, AuditDocument, AuditQuestion } from '../auditDocument';
import { underHeading } from './discussion';

const WIDTH = { answer: 86, comment: 170 };
const WITH_COMMENTS = [
  { title: 'Question', width: FULL_WIDTH - WIDTH.answer - WIDTH.comment },
  { title: 'Answer', width: WIDTH.answer },
  { title: 'Comment', width: WIDTH.comment },
];
const WITHOUT = [
  { title: 'Question', width: FULL_WIDTH - WIDTH.answer },
  { title: 'Answer', width: WIDTH.answer },
];

const YES_NO = { yes: 'Yes', no: 'No', notApplicable: 'Does not apply', none: 'Not answered' } as const;

/** The sections of the form: what is chosen in a table, what is written below its question. */
export function auditForm(sheet: Sheet, root: Tag, { sections }: AuditDocument): Slice[] {
  return sections.flatMap(({ title, questions }) => [
    ...sectionHeading(sheet, root, title),
    ...partsOf(questions).flatMap((part, index) => after(index === 0 ? 4 : 12, drawn(sheet, root, part))),
  ]);
}

/** Neighbouring questions that are answered alike: each table of choices, and each written answer. */
function partsOf(questions: readonly AuditQuestion[]): [AuditQuestion, ...AuditQuestion[]][] {
  const parts: [AuditQuestion, ...AuditQuestion[]][] = [];
  for (const question of questions) {
    const last = parts.at(-1);
    if (last && isChosen(last[0]) && isChosen(question)) last.push(question);
    else parts.push([question]);
  }
  return parts;
}

function isChosen({ answer }: AuditQuestion): boolean {
  return answer.kind !== 'text';
}

function drawn(sheet: Sheet, root: Tag, part: [AuditQuestion, ...AuditQuestion[]]): Slice[] {
  return isChosen(part[0]) ? chosen(sheet, root, part) : written(sheet, root, part[0]);
}

/** With a column of comments where there is one. */
function chosen(sheet: Sheet, root: Tag, questions: readonly AuditQuestion[]): Slice[] {
  const commented = questions.some(({ comment = '' }) => comment.trim() !== '');
  const rows = questions.map(({ text, answer, comment = '' }): Cell[] => [
    text,
    answerWords(answer),
    ...(commented ? [commentCell(sheet, comment)] : []),
  ]);
  return table(sheet, root, { columns: commented ? WITH_COMMENTS : WITHOUT, rows });
}

function commentCell(sheet: Sheet, comment: string): Cell {
  return comment.trim() === '' ? '–' : (tag: Tag, column: Column) => prose(sheet, tag, comment, column);
}

function written(sheet: Sheet, root: Tag, { text, answer, comment = '' }: AuditQuestion): Slice[] {
  return underHeading(sheet, root, text, (tag) => [
    ...prose(sheet, tag, answerWords(answer), BODY),
    ...after(6, comment.trim() === '' ? [] : prose(sheet, tag, comment, BODY)),
  ]);
}

/** 'Yes', '4 of 5', or what was written. */
function answerWords(answer: AuditAnswer): string {
  if (answer.kind === 'yesNo') return YES_NO[answer.value];
  if (answer.kind === 'scale')
    return typeof answer.value === 'number' ? `${answer.value} of ${answer.of}` : YES_NO[answer.value];
  return answer.value.trim() === '' ? YES_NO.none : answer.value;
}

/** What goes back to the two whose supervision it is, side by side. */
export function auditFeedback(sheet: Sheet, root: Tag, { feedback }: AuditDocument): Slice[] {
  const { supervisor, supervisee } = feedback;
  if (`${supervisor}${supervisee}`.trim() === '') return [];
  const columns = ['To the supervisor', 'To the supervisee'].map((title) => ({
    title,
    width: FULL_WIDTH / 2,
  }));
  const rows = [[supervisor, supervisee].map((text) => feedbackCell(sheet, text))];
  return [...sectionHeading(sheet, root, 'Feedback'), ...after(4, table(sheet, root, { columns, rows }))];
}

function feedbackCell(sheet: Sheet, text: string): Cell {
  return (tag: Tag, column: Column) =>
    text.trim() === ''
      ? textBlock(sheet, sheet.tag(tag, 'P'), 'Nothing was added here.', STYLE.label, column)
      : prose(sheet, tag, text, column);
}
