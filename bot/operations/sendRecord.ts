import type { Action } from '../supervision/action';
import { londonDate } from '../supervision/calendar';
import { workingDaysAfter, workingDaysBetween } from '../supervision/workingDays';
import { change, refuse, type Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { figureIfSet } from '../supervision/policy';
import { awaited, type RecordText, type RecordVersion, type Signature } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import { missingToSend } from './missingToSend';
import type { Decide, OnSession } from './operation';
import { withSession } from './operation';
import { nextVersion } from './nextVersion';
import { recordText } from './recordText';
import { toEach } from './toEach';

/**
 * Freezes the text and asks for signatures; from here the session counts as held. The supervisor signs
 * in the same step where they say so, over the hash of what was on their screen.
 */
export const sendRecord: Decide<'sendRecord'> = (subject, input, context) => {
  const { session } = subject;
  if (session.cancelled) return refuse('alreadyCancelled');
  const newest = newestVersion(subject);
  if (session.record?.state === 'sent' && newest?.hash === input.hash) return change(subject);
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  const missing = missingToSend(subject, context);
  if (missing) return { refused: missing };
  const text = recordText(subject, context);
  if (context.hash(text) !== input.hash) return refuse('textChanged');
  if (newest?.closed && newest.hash === input.hash) return change(uncorrected(subject));
  const version = frozen(subject, text, input, context);
  return change(sent(subject, version, context), ...askToSign(subject, version, context));
};

/** The correction changed no word: what was filed stands, and nothing is signed twice. */
function uncorrected(subject: OnSession): OnSession {
  const { record } = subject.session;
  if (!record) return subject;
  const { correction: _none, ...stands } = record;
  return withSession(subject, { record: { ...stands, state: 'closed' } });
}

function frozen(
  subject: OnSession,
  text: RecordText,
  input: { hash: string; sign: boolean },
  context: Context,
): RecordVersion {
  const { now } = context;
  const { supervisor } = subject.session;
  const before = newestVersion(subject);
  const signature: Signature = { by: supervisor, role: 'supervisor', at: now, hash: input.hash };
  return {
    ...nextVersion(subject),
    text,
    hash: input.hash,
    sentAt: now,
    sentBy: supervisor,
    // Whether it was written up in time is decided when it is first sent.
    lateBy: before?.lateBy ?? lateBy(text.heldOn, context),
    signatures: input.sign ? [signature] : [],
  };
}

function lateBy(heldOn: string, { policy, today }: Context): number {
  const allowed = figureIfSet(policy.deadlines.writeUpWorkingDays);
  return allowed === undefined ? 0 : Math.max(0, workingDaysBetween(heldOn, today) - allowed);
}

function sent(subject: OnSession, version: RecordVersion, { now, today }: Context) {
  const { heldOn, minutes } = version.text;
  const sentOn = subject.session.record?.sentOn ?? today;
  const record = { number: version.number, state: 'sent' as const, sentOn };
  return {
    ...withSession(subject, { record, held: { on: heldOn, minutes } }),
    versions: [...subject.versions.filter(({ number }) => number !== version.number), version],
    actions: liveActions(subject, version.text, now),
  };
}

/** Actions come alive with the record that agrees them; sent again, it corrects those that are still open. */
function liveActions({ actions, session }: OnSession, text: RecordText, now: string): Action[] {
  const others = actions.filter((action) => action.session !== session.id);
  const mine = text.actions.map(({ id, text: words, owner, due }): Action => {
    const before = actions.find((action) => action.id === id);
    const agreed = { text: words, owner, due, agreedOn: text.heldOn };
    if (before) return { ...before, ...agreed, version: before.version + 1 };
    return { ...agreed, id, version: 1, session: session.id, state: 'open', changedAt: now };
  });
  return [...others, ...mine];
}

function askToSign({ session, head }: OnSession, version: RecordVersion, context: Context): Effect[] {
  const days = figureIfSet(context.policy.deadlines.signWorkingDays);
  const asked = awaited(version).filter(({ role }) => role === 'worker');
  const told: Effect[] = [
    ...toEach(
      asked.map(({ by }) => by),
      'signatureAsked',
      session.id,
    ),
    ...(head.group ? [{ kind: 'attendance', session: session.id } as const] : []),
  ];
  if (days === undefined) return told;
  return [...told, { kind: 'due', on: signingEnds(version, context), why: 'signing', session: session.id }];
}

/** The first day on which a version that is still unsigned is filed as it stands, ISO date. */
export function signingEnds(version: RecordVersion, { policy }: Context): string {
  const days = figureIfSet(policy.deadlines.signWorkingDays) ?? 10;
  return workingDaysAfter(londonDate(version.sentAt), days + 1);
}
