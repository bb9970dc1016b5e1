import { findCaseInformation } from '../supervision/caseInformation/findCaseInformation';
import type { Context } from '../supervision/decision';
import { supervisedIn } from '../supervision/group';
import type { RecordText } from '../supervision/record';
import type { Answer } from '../supervision/views';
import { hintInField } from '../text/caseInformation';
import { RECORD } from '../text/recordWords';
import type { OnSession } from './operation';

/** What somebody wrote in one field, under the title that people know it by. */
interface Written {
  title: string;
  text: string;
}

/** Where a worker's own answers look like case information, one sentence each; only for the worker. */
export function reflectionHints(
  questions: readonly Answer[],
  subject: OnSession,
  context: Context,
): string[] {
  return hintsIn(
    questions.map(({ question, answer }) => ({ title: question, text: answer })),
    subject,
    context,
  );
}

/**
 * Where the text of a record looks like case information, one sentence each, for those who are about to
 * send or sign it (DESIGN rule 4). What earlier sessions agreed is left out: it cannot be changed here.
 */
export function recordHints(text: RecordText, subject: OnSession, context: Context): string[] {
  return hintsIn(writtenIn(text), subject, context);
}

function writtenIn({ headings, items, reflection = [], actions, differences }: RecordText): Written[] {
  return [
    ...items.map(({ text }) => ({ title: RECORD.items, text })),
    ...reflection.map(({ question, answer }) => ({ title: question, text: answer })),
    ...headings.flatMap(({ title, notes, decisions }) => [
      { title: `${title}, ${RECORD.notes.toLowerCase()}`, text: notes },
      { title: `${title}, ${RECORD.decisions.toLowerCase()}`, text: decisions },
    ]),
    ...actions.map(({ text }) => ({ title: RECORD.newActions, text })),
    ...differences.map(({ text }) => ({ title: RECORD.differences, text })),
  ];
}

function hintsIn(written: Written[], subject: OnSession, { today }: Context): string[] {
  const { session } = subject;
  const inPost = [...supervisedIn(subject).map(({ name }) => name), session.supervisor.name];
  return written.flatMap(({ title, text }) =>
    findCaseInformation(text, { today, inPost }).map((finding) => hintInField(title, text, finding)),
  );
}
