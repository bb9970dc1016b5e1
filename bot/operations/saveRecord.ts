import { change, refuse, type Context, type Decision } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { supervisedPerson } from '../supervision/group';
import { headingsFor } from '../supervision/headings';
import { emptyDraft, type RecordDraft } from '../supervision/record';
import { newestVersion, type Subject } from '../supervision/subject';
import { refuseHeldOn } from './confirmHeld';
import type { Input } from './inputs';
import type { Decide, OnSession } from './operation';
import { withSession } from './operation';
import { FIELD } from '../text/fieldWords';

/**
 * Keeps what the supervisor writes; only what is named changes. Where the text was out for signature,
 * changing it makes every signature on it void, and says so to those who signed.
 */
export const saveRecord: Decide<'saveRecord'> = (subject, input, context) => {
  const { session } = subject;
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record?.state === 'closed') return refuse('closed');
  const draft = subject.draft ?? emptyDraft(context.now);
  const next = applied(draft, input);
  if (JSON.stringify(next) === JSON.stringify(draft)) return change(subject);
  if (input.seen !== draft.version) return refuse('stale');
  const refused =
    refuseUnknown(session.kind, input, context) ??
    refuseStrangers(subject, input) ??
    (input.heldOn ? asDecision(refuseHeldOn(input.heldOn, context)) : undefined);
  return refused ?? reopened(subject, { ...next, version: draft.version + 1, savedAt: context.now }, context);
};

function applied(draft: RecordDraft, input: Input<'saveRecord'>): RecordDraft {
  const { headings, actions, heldOn, minutes, checkIn, everyDays, attendance } = input;
  return {
    ...draft,
    headings: { ...draft.headings, ...headings },
    ...(actions && { actions }),
    ...(heldOn && { heldOn }),
    ...(minutes && { minutes }),
    ...(checkIn !== undefined && { checkIn }),
    ...(everyDays && { everyDays }),
    ...(attendance && { attendance: { ...draft.attendance, ...attendance } }),
  };
}

function asDecision(refused: ReturnType<typeof refuseHeldOn>): Decision | undefined {
  return refused && { refused };
}

function refuseUnknown(kind: string, input: Input<'saveRecord'>, { policy }: Context): Decision | undefined {
  const known = new Set(headingsFor(kind, policy).map(({ id }) => id));
  const unknown = Object.keys(input.headings ?? {}).find((id) => !known.has(id));
  return unknown === undefined ? undefined : refuse('invalid', { fields: { [unknown]: FIELD.heading } });
}

/** Attendance and actions are the group's own. */
function refuseStrangers(subject: OnSession, { attendance = {}, actions = [] }: Input<'saveRecord'>) {
  const named = [...Object.keys(attendance), ...actions.flatMap(({ member }) => member ?? [])];
  const known = named.every((person) => subject.head.group && supervisedPerson(subject, person));
  return known ? undefined : refuse('invalid');
}

/** The draft in place, the session being written again, and signatures void where there were any. */
export function reopened(subject: OnSession, draft: RecordDraft, context: Context): Decision {
  const session = { held: heldIn(subject, draft), record: recordState(subject) };
  const changed =
    JSON.stringify([subject.session.held, subject.session.record]) !==
    JSON.stringify([session.held, session.record]);
  const written: Subject = { ...(changed ? withSession(subject, session) : subject), draft };
  const { versions, effects } = voidSignatures(subject, context);
  return change({ ...written, versions }, ...effects);
}

function heldIn({ session }: OnSession, { heldOn, minutes }: RecordDraft) {
  return heldOn && minutes ? { on: heldOn, minutes } : session.held;
}

function recordState({ session }: OnSession) {
  return session.record ? { ...session.record, state: 'draft' as const } : undefined;
}

function voidSignatures(
  subject: OnSession,
  { now }: Context,
): { versions: Subject['versions']; effects: Effect[] } {
  const newest = newestVersion(subject);
  if (!newest || newest.closed || newest.signatures.length === 0)
    return { versions: subject.versions, effects: [] };
  const voided = newest.signatures.map((signature) => ({ ...signature, why: 'textChanged', voidedAt: now }));
  const version = {
    ...newest,
    version: newest.version + 1,
    signatures: [],
    voided: [...newest.voided, ...voided],
  };
  const effects = newest.signatures.map(({ by }): Effect => ({
    kind: 'notify',
    to: by.id,
    about: 'signatureVoided',
    session: subject.session.id,
  }));
  return { versions: [...subject.versions.slice(0, -1), version], effects };
}
