import type { CaseEntry } from '../supervision/caseRegister/caseEntry';
import { refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { Input } from './inputs';
import type { Decide } from './operation';
import { namedEntries, refuseDay, withEntries } from './registerChange';

/**
 * Says that decisions were recorded in the case system, and on which day: a pointer and a tick, never the
 * decision (DOMAIN.md rules 11, 50 and 61). Without a day the tick is taken back.
 */
export const recordedInCaseSystem: Decide<'recordedInCaseSystem', Subject> = (subject, input, context) => {
  const found = namedEntries(
    subject,
    input.decisions.map((one) => one.case),
  );
  if ('refused' in found) return found;
  if (!input.decisions.every((one) => isThere(one, found.entries))) return refuse('stale');
  const last = input.decisions
    .map(({ supervisedOn }) => supervisedOn)
    .sort()
    .at(-1);
  const refused = input.recordedOn && refuseDay('recordedOn', input.recordedOn, context, last);
  if (refused) return { refused };
  return withEntries(
    subject,
    found.entries.map((entry) => ticked(entry, input)),
  );
};

type Named = Input<'recordedInCaseSystem'>['decisions'][number];

function isThere({ case: id, supervisedOn }: Named, entries: readonly CaseEntry[]): boolean {
  return entries.some((entry) => entry.id === id && entry.supervised.some(({ on }) => on === supervisedOn));
}

function ticked(entry: CaseEntry, { decisions, recordedOn }: Input<'recordedInCaseSystem'>): CaseEntry {
  const days = new Set(
    decisions.filter((one) => one.case === entry.id).map(({ supervisedOn }) => supervisedOn),
  );
  const supervised = entry.supervised.map(({ recordedOn: before, ...rest }) => {
    const on = days.has(rest.on) ? recordedOn : before;
    return { ...rest, ...(on && { recordedOn: on }) };
  });
  return { ...entry, supervised };
}
