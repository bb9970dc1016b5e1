import { emptyDraft } from '../supervision/record';
import { ANSWER_LIMIT } from '../supervision/reflection';
import type { Refusal } from '../supervision/refusal';
import type { Context } from '../supervision/decision';
import { recordText } from './recordText';
import type { OnSession } from './operation';
import { FIELD } from '../text/fieldWords';

/** What a record still lacks before it can be sent for signature; undefined when nothing. */
export function missingToSend(subject: OnSession, context: Context): Refusal | undefined {
  const text = recordText(subject, context);
  if (!text.heldOn || !text.minutes) return { code: 'notHeld', fields: { heldOn: FIELD.dateAndLength } };
  const draft = subject.draft ?? emptyDraft(context.now);
  const long = Object.entries(draft.headings).filter(
    ([, { notes, decisions }]) => notes.length > ANSWER_LIMIT || decisions.length > ANSWER_LIMIT,
  );
  const differences = Object.entries(draft.differences).filter(([, words]) => words.length > ANSWER_LIMIT);
  if (long.length + differences.length > 0)
    return {
      code: 'tooLong',
      fields: {
        ...Object.fromEntries(long.map(([id]) => [id, 'tooLong'])),
        ...(differences.length > 0 && { difference: 'tooLong' }),
      },
      values: { limit: ANSWER_LIMIT },
    };
  const written = text.headings.some(({ notes, decisions }) => notes || decisions);
  return written || text.notRecorded ? undefined : { code: 'nothingWritten' };
}
