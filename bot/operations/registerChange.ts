import { daysAfter } from '../supervision/calendar';
import { findCaseType } from '../supervision/cadence/caseType';
import type { CaseEntry } from '../supervision/caseRegister/caseEntry';
import { change, type Context, type Decision } from '../supervision/decision';
import type { Person } from '../supervision/people';
import type { Refusal } from '../supervision/refusal';
import type { Head, Subject } from '../supervision/subject';
import { CASE_FIELDS } from '../text/caseFields';

/** How long ago a case may be said to have been supervised, in days; as for sessions. */
const LONGEST_AGO = 366;

/** The register with these entries in place of those of the same id; the same subject where nothing differs. */
export function withEntries(subject: Subject, entries: readonly CaseEntry[]): Decision {
  const { cases = [] } = subject;
  const changed = new Map(
    entries
      .filter((entry) => JSON.stringify(entry) !== JSON.stringify(cases.find(({ id }) => id === entry.id)))
      .map((entry) => [entry.id, { ...entry, version: entry.version + 1 }]),
  );
  if (changed.size === 0) return change(subject);
  return change({ ...subject, cases: cases.map((entry) => changed.get(entry.id) ?? entry) });
}

/** The open entries that are named, or a refusal where one is no longer there. */
export function namedEntries(
  { cases = [] }: Subject,
  ids: readonly string[],
): { entries: CaseEntry[] } | { refused: Refusal } {
  const entries = [...new Set(ids)].flatMap((id) => cases.find((entry) => entry.id === id) ?? []);
  return entries.length === new Set(ids).size ? { entries } : { refused: { code: 'stale' } };
}

/** A day of the past; where `since` is given, not before it. `field` is the input that the sentence is about. */
export function refuseDay(
  field: string,
  day: string,
  { today }: Pick<Context, 'today'>,
  since?: string,
): Refusal | undefined {
  if (day > today) return { code: 'invalid', fields: { [field]: CASE_FIELDS.future } };
  if (since !== undefined && day < since)
    return { code: 'invalid', fields: { [field]: CASE_FIELDS.before(since) } };
  return undefined;
}

/** A day on which a case may be said to have been supervised. */
export function refuseSupervisedOn(
  day: string,
  entries: readonly CaseEntry[],
  context: Pick<Context, 'today'>,
): Refusal | undefined {
  const early = entries.filter(({ openedOn }) => openedOn > day).length;
  if (early > 0) return { code: 'invalid', fields: { on: CASE_FIELDS.notYetOpen(early) } };
  if (day < daysAfter(context.today, -LONGEST_AGO))
    return { code: 'invalid', fields: { on: CASE_FIELDS.longAgo } };
  return refuseDay('on', day, context);
}

/** A case type that the adopted policy has. */
export function refuseType(type: string, { policy }: Pick<Context, 'policy'>): Refusal | undefined {
  if (findCaseType(policy, type)) return undefined;
  return { code: 'invalid', fields: { type: CASE_FIELDS.type } };
}

/** Who does it, as the file names them. */
export function actorIn({ worker, pairings }: Head, { actor }: Pick<Context, 'actor'>): Person {
  const known = [worker, ...pairings.map(({ supervisor }) => supervisor)].find(({ id }) => id === actor.id);
  return { id: actor.id, name: known?.name ?? actor.id };
}
