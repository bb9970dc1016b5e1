import { daysAfter } from '../supervision/calendar';
import { change, refuse, type Context } from '../supervision/decision';
import { supervisedIn } from '../supervision/group';
import { AGREEMENT } from '../supervision/headings';
import { figureIfSet } from '../supervision/policy';
import {
  awaited,
  isAsked,
  signatureOf,
  type RecordVersion,
  type Signatory,
  type Signature,
  type Statement,
} from '../supervision/record';
import { roleOf, selfIn } from '../supervision/roleOf';
import { newestVersion } from '../supervision/subject';
import type { Input } from './inputs';
import type { Decide, OnSession } from './operation';
import { withSession } from './operation';
import { toEach } from './toEach';
import { FIELD } from '../text/fieldWords';

/**
 * One's own signature over the hash of the text that was shown. A comment or a disagreement is
 * appended and voids nothing. The last signature closes the record and has it filed; one that comes
 * after the deadline makes a new version (DOMAIN.md rules 46 to 48).
 */
export const signRecord: Decide<'signRecord'> = (subject, input, context) => {
  const version = newestVersion(subject);
  if (!version || !subject.session.record) return refuse('notSent');
  const self = signatoryOf(subject, context);
  if (!isAsked(version, self)) return refuse('notThere');
  if (version.hash !== input.hash) return refuse('textChanged');
  if (signatureOf(version, self)) return change(subject);
  if (version.number !== input.number) return refuse('textChanged');
  if (subject.session.record.state === 'draft') return refuse('textChanged');
  if (input.stance === 'comment' && !input.text)
    return refuse('whyNeeded', { fields: { text: FIELD.comment } });
  const signed = withSignature(version, self, input, context);
  if (version.closed) return late(subject, signed, context);
  return awaited(signed).length > 0 ? half(subject, signed, self) : complete(subject, signed, context);
};

/** Who signs, and in which part. */
export function signatoryOf(subject: OnSession, { actor }: Pick<Context, 'actor'>): Signatory {
  return { role: roleOf(subject, actor.id), by: selfIn(subject, actor.id) };
}

function withSignature(
  version: RecordVersion,
  { role, by }: Signatory,
  input: Input<'signRecord'>,
  { now }: Context,
): RecordVersion {
  const signature: Signature = { by, role, at: now, hash: version.hash };
  const statement: Statement = {
    by,
    role,
    stance: input.stance,
    at: now,
    ...(input.text && { text: input.text }),
  };
  return {
    ...version,
    version: version.version + 1,
    signatures: [...version.signatures, signature],
    statements: [...version.statements, statement],
  };
}

function half(subject: OnSession, signed: RecordVersion, { role }: Signatory) {
  const { session } = subject;
  const others = role === 'worker' ? [session.supervisor] : supervisedIn(subject);
  const told = toEach(others, 'signed', session.id);
  return change({ ...subject, versions: replaced(subject, signed) }, ...told);
}

function complete(subject: OnSession, signed: RecordVersion, context: Context) {
  const { now } = context;
  const closed: RecordVersion = {
    ...signed,
    closed: { at: now, unsigned: [] },
    filing: { state: 'waiting', since: now },
  };
  return close(withAgreement(subject, closed), closed, replaced(subject, closed), context);
}

/** A signature after the record was filed without it: the old version stays, the new one names it. */
function late(subject: OnSession, signed: RecordVersion, context: Context) {
  const { now } = context;
  const missing = awaited(signed);
  const unsigned = (signed.closed?.unsigned ?? []).filter(({ role, name }) =>
    missing.some((one) => one.role === role && (one.by.name === name || !signed.text.participants)),
  );
  const next: RecordVersion = {
    ...signed,
    number: signed.number + 1,
    version: 1,
    closed: { at: now, unsigned },
    filing: { state: 'waiting', since: now },
    supersedes: { number: signed.number, why: 'lateSignature' },
  };
  const inForce = unsigned.length === 0 ? withAgreement(subject, next) : subject;
  return close(inForce, next, [...subject.versions, next], context);
}

/** An agreement comes into force when both have signed it (DOMAIN.md rules 27 to 29). */
function withAgreement(subject: OnSession, { text }: RecordVersion): OnSession {
  if (subject.session.kind !== AGREEMENT) return subject;
  const { head, session } = subject;
  const pairings = head.pairings.map((pairing) =>
    pairing.supervisor.id === session.supervisor.id
      ? {
          ...pairing,
          agreementSignedOn: text.heldOn,
          ...(text.everyDays && { agreedEveryDays: text.everyDays }),
        }
      : pairing,
  );
  return { ...subject, head: { ...head, pairings } };
}

/** The record as closed, filed and then posted. */
export function close(
  subject: OnSession,
  version: RecordVersion,
  versions: RecordVersion[],
  context: Context,
) {
  const { session } = subject;
  const record = { ...session.record, number: version.number, state: 'closed' as const };
  return change(
    { ...withSession(subject, { record }), versions },
    { kind: 'file', session: session.id, number: version.number },
    { kind: 'post', what: 'record', session: session.id, version: version.number },
    { kind: 'due', on: forgetOn(version, context), why: 'forgetReflection', session: session.id },
  );
}

/** What was shared stands in the record where the worker wished it; the preparation itself goes. */
function forgetOn({ text }: RecordVersion, { policy, today }: Context): string {
  const after = daysAfter(text.heldOn, figureIfSet(policy.deadlines.reflectionKeptDays) ?? 14);
  return after > today ? after : daysAfter(today, 1);
}

function replaced({ versions }: OnSession, version: RecordVersion): RecordVersion[] {
  return [...versions.slice(0, -1), version];
}
