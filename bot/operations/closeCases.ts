import { awaitingRecording, type CaseEntry } from '../supervision/caseRegister/caseEntry';
import type { Context } from '../supervision/decision';
import type { Refusal } from '../supervision/refusal';
import type { Subject } from '../supervision/subject';
import { CASE_FIELDS } from '../text/caseFields';
import type { Decide } from './operation';
import { namedEntries, refuseDay, withEntries } from './registerChange';

/** The cases are with the worker no more: closed, or with somebody else. Whose decisions still wait to be recorded stay. */
export const closeCases: Decide<'closeCases', Subject> = (subject, input, context) => {
  const found = namedEntries(subject, input.cases);
  if ('refused' in found) return found;
  const refused = refuseClosing(found.entries, input.closedOn, context);
  if (refused) return { refused };
  return withEntries(
    subject,
    found.entries.map((entry) => ({ ...entry, closedOn: input.closedOn })),
  );
};

function refuseClosing(entries: readonly CaseEntry[], on: string, context: Context): Refusal | undefined {
  const waiting = entries.filter((entry) => awaitingRecording(entry).length > 0).length;
  if (waiting > 0) return { code: 'invalid', fields: { cases: CASE_FIELDS.recordFirst(waiting) } };
  const since = entries.flatMap(({ openedOn, supervised }) => [openedOn, ...supervised.map((one) => one.on)]);
  return refuseDay('closedOn', on, context, since.sort().at(-1));
}
