import type { LearningEntryView, LearningView } from '../../bot/supervision/ownViews';
import type { Api } from '../api';
import { isoDateOf } from '../dates';
import type { KeptForm, Stored, Values } from '../form/keptForm';
import { changedIn } from '../form/keptForm';
import { namesKept } from '../form/keptText';
import type { Saving } from '../form/useKeptForm';
import { Problem } from '../problem';

const ANSWER = 'answer/';

const FORM = 'learning|';

/** The entry that was begun in this window and could not be saved yet, if there is one. */
export function entryBegun(person: string, log: LearningView): string | undefined {
  const begun = namesKept(person, FORM).map((name) => name.slice(FORM.length));
  return begun.find((id) => !log.entries.some((entry) => entry.id === id));
}

/** Whether something of an entry would be lost: words that the server does not have. */
export const hasUnsavedWords = (form: KeptForm): boolean =>
  changedIn(form).some((field) => field.startsWith(ANSWER) && form.values[field]?.trim());

/** The field of one question of the log. */
export const answerField = (question: string): string => ANSWER + question;

/** An entry as the fields of a form; a new one begins today. */
function fieldsOf(entry: LearningEntryView | undefined): Stored {
  if (!entry) return { version: 0, values: { on: isoDateOf(new Date()), standard: '' } };
  const answers = entry.answers.map(({ id, answer }) => [answerField(id), answer]);
  return {
    version: entry.version,
    values: {
      ...(Object.fromEntries(answers) as Values),
      on: entry.on,
      standard: entry.standard?.id ?? '',
    },
  };
}

const answersOf = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      field.startsWith(ANSWER) ? [[field.slice(ANSWER.length), value]] : [],
    ),
  );

/** Whether a day is one that an entry can have: today or before. */
export const isPastDay = (day: string): boolean => day !== '' && day <= isoDateOf(new Date());

/** An entry without a word, or without a day, waits in the window. */
export function heldBack(values: Values): string[] {
  const ready =
    isPastDay(values['on'] ?? '') && Object.values(answersOf(values)).some((words) => words.trim());
  return ready ? [] : Object.keys(values);
}

interface Parts {
  api: Api;
  worker: string;
  id: string;
  entry: LearningEntryView | undefined;
  reload: () => Promise<void>;
}

/** How an entry is saved as it is written: whole, over the version that was seen. */
export function learningSaving({ api, worker, id, entry, reload }: Parts): Saving {
  const send = async (values: Values, _changed: string[], seen: number): Promise<Stored> => {
    const input = {
      worker,
      entry: id,
      seen,
      on: values['on'] ?? '',
      answers: answersOf(values),
      ...(values['standard'] && { standard: values['standard'] }),
    };
    try {
      await api.operate('saveLearning', input);
    } catch (thrown) {
      // Another window was first: the entry as it stands is fetched, and both texts are shown.
      if (thrown instanceof Problem && thrown.answer.code === 'stale') await reload();
      throw thrown;
    }
    return { version: seen + 1, values };
  };
  return { name: FORM + id, stored: fieldsOf(entry), send, newer: () => undefined, held: heldBack };
}
