import type { SessionView } from '../../bot/supervision/views';
import type { Stored, Values } from '../form/keptForm';
import type { Saving } from '../form/useKeptForm';
import { LONGEST_DRAFT } from '../form/LongText';
import type { SessionInUse } from './useSession';
import { standsNow } from './useSession';

type Own = NonNullable<SessionView['ownReflection']>;

const storedOf = (own: Own): Stored => ({
  version: own.version,
  values: Object.fromEntries(own.questions.map(({ id, answer }) => [id, answer])),
});

/** How the answers are kept as a draft: all of them over the version that was seen. */
export function reflectionSaving(own: Own, { at, operate }: SessionInUse): Saving {
  const name = `reflection|${at.worker}|${at.session}`;
  const send = async (answers: Values, _: string[], seen: number): Promise<Stored> => {
    const view = await operate('saveReflection', { seen, answers });
    return view?.ownReflection ? storedOf(view.ownReflection) : { version: seen, values: answers };
  };
  const newer = (thrown: unknown) => {
    const now = standsNow(thrown)?.ownReflection;
    return now && storedOf(now);
  };
  return { name, stored: storedOf(own), send, newer, held: tooLongToSave };
}

/** The fields that even a draft cannot hold. */
export const tooLongToSave = (values: Values): string[] =>
  Object.keys(values).filter((field) => (values[field] ?? '').length > LONGEST_DRAFT);
