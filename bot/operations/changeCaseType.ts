import { typeOfCase, type CaseEntry } from '../supervision/caseRegister/caseEntry';
import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';
import { namedEntries, refuseDay, refuseType, withEntries } from './registerChange';

/** From a day on the case is of another type. From its first day on: it was of that type all along. */
export const changeCaseType: Decide<'changeCaseType', Subject> = (subject, input, context) => {
  const found = namedEntries(subject, [input.case]);
  if ('refused' in found) return found;
  const [entry] = found.entries;
  if (!entry || typeOfCase(entry, context.today) === input.type) return change(subject);
  if (entry.version !== input.seen) return refuse('stale');
  const refused = refuseType(input.type, context) ?? refuseDay('from', input.from, context, entry.openedOn);
  return refused ? { refused } : withEntries(subject, [ofType(entry, input)]);
};

function ofType(entry: CaseEntry, { type, from }: { type: string; from: string }): CaseEntry {
  const { typeChanges = [], ...rest } = entry;
  if (from === entry.openedOn) return { ...rest, type };
  return { ...entry, typeChanges: [...typeChanges.filter((before) => before.from < from), { from, type }] };
}
