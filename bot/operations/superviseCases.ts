import type { CaseEntry, CaseSupervised } from '../supervision/caseRegister/caseEntry';
import type { Context } from '../supervision/decision';
import { supervisesCases } from '../supervision/headings';
import type { Refusal } from '../supervision/refusal';
import type { Subject } from '../supervision/subject';
import { CASE_FIELDS } from '../text/caseFields';
import type { Input } from './inputs';
import type { Decide } from './operation';
import { actorIn, namedEntries, refuseSupervisedOn, withEntries } from './registerChange';

/**
 * Says which cases were supervised on a day, in full or by light touch. Written at once and apart from the
 * record of the session: a case is on time from when it was supervised, whoever still has to sign, and the
 * record never holds a reference (DOMAIN.md rules 8 and 50).
 */
export const superviseCases: Decide<'superviseCases', Subject> = (subject, input, context) => {
  const found = namedEntries(
    subject,
    input.cases.map((one) => one.case),
  );
  if ('refused' in found) return found;
  const refused =
    refuseSession(subject, input, context) ?? refuseSupervisedOn(input.on, found.entries, context);
  if (refused) return { refused };
  const depths = new Map(input.cases.map(({ case: id, depth }) => [id, depth]));
  return withEntries(
    subject,
    found.entries.map((entry) => saidOf(entry, depths.get(entry.id) ?? 'none', subject, input, context)),
  );
};

/** A session in which cases can be supervised: it took place or takes place, and its kind counts for cases. */
function refuseSession(
  { session }: Subject,
  input: Input<'superviseCases'>,
  { policy }: Context,
): Refusal | undefined {
  if (input.session === undefined) return undefined;
  if (!session) return { code: 'notFound' };
  if (session.cancelled) return { code: 'alreadyCancelled' };
  if (supervisesCases(session.kind, policy)) return undefined;
  return { code: 'invalid', fields: { session: CASE_FIELDS.otherKind } };
}

/** One a day: said again, it is corrected, and keeps that its decision was recorded. */
function saidOf(
  entry: CaseEntry,
  depth: CaseSupervised['depth'] | 'none',
  { head }: Subject,
  { on, session }: Input<'superviseCases'>,
  context: Context,
): CaseEntry {
  const others = entry.supervised.filter((one) => one.on !== on);
  if (depth === 'none') return { ...entry, supervised: others };
  const before = entry.supervised.find((one) => one.on === on);
  if (before?.depth === depth && (session === undefined || before.session === session)) return entry;
  const said: CaseSupervised = {
    ...before,
    on,
    depth,
    by: actorIn(head, context),
    enteredOn: context.today,
    ...(session && { session }),
  };
  return { ...entry, supervised: [...others, said].sort((a, b) => a.on.localeCompare(b.on)) };
}
