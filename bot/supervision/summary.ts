import { daysAfter, londonDate, monthsAfter } from './calendar';
import { awaited } from './record';
import type { SessionSummary } from './session';
import { HEAD_MONTHS, newestVersion, type Subject } from './subject';

/** The head's sessions with this subject's session in its present state, and the old ones gone. */
export function summaries(subject: Subject, today: string): SessionSummary[] {
  const { session, head } = subject;
  // An audit stands where a session would, and is none.
  if (!session || session.audit) return head.sessions;
  const oldest = monthsAfter(today, -HEAD_MONTHS);
  return [...head.sessions.filter(({ id }) => id !== session.id), summary(subject, session)]
    .filter(({ plannedAt, recordState }) => recordState === 'sent' || londonDate(plannedAt) >= oldest)
    .map((each) => ({ each, at: Date.parse(each.plannedAt) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

function summary(subject: Subject, session: NonNullable<Subject['session']>): SessionSummary {
  const version = newestVersion(subject);
  const { id, kind, supervisor, plannedAt, plannedMinutes, cancelled, held, record } = session;
  return {
    id,
    kind,
    supervisor,
    plannedAt,
    plannedMinutes,
    ...(cancelled && { cancelled: { whose: cancelled.whose, reason: cancelled.reason } }),
    moves: session.moves.map(({ from, to, whose, reason, cancelled: was }) => ({
      from,
      to,
      whose,
      reason,
      ...(was && { cancelled: was }),
    })),
    ...(held && { heldOn: held.on, minutes: held.minutes }),
    ...(record && { recordState: record.state, recordNumber: record.number }),
    ...(record?.sentOn && { sentOn: record.sentOn }),
    ...(version && record && recordFacts(version)),
    ...(record && followingFacts(subject)),
    ...firstSigned(subject),
  };
}

function recordFacts(version: NonNullable<ReturnType<typeof newestVersion>>): Partial<SessionSummary> {
  const waiting = version.closed ? [] : awaited(version);
  return {
    checkIn: version.text.checkIn,
    ...(waiting.length > 0 && { awaited: [...new Set(waiting.map(({ role }) => role))] }),
    ...(version.filing && { filing: version.filing.state }),
  };
}

/** What is so where a version follows a complete one. */
function followingFacts(subject: Subject): Partial<SessionSummary> {
  const { versions, session } = subject;
  const complete = versions.findLast(({ closed }) => closed);
  if (!complete || session?.record?.state === 'closed') return {};
  const newest = newestVersion(subject);
  return {
    completeNumber: complete.number,
    ...(isCorrecting(subject) && { correcting: true as const }),
    ...(newest && newest !== complete && { askedOn: londonDate(newest.sentAt) }),
  };
}

/** Whether the text of a complete record is being written again. */
export function isCorrecting({ session, versions }: Pick<Subject, 'session' | 'versions'>): boolean {
  return session?.record?.state === 'draft' && versions.some(({ closed }) => closed);
}

function firstSigned({ versions }: Subject): Pick<SessionSummary, 'signedOn'> {
  const whole = versions.find(
    (version) => (version.closed ? version.closed.unsigned : awaited(version)).length === 0,
  );
  const at = whole?.signatures.at(-1)?.at;
  return at ? { signedOn: londonDate(at) } : {};
}

/** The newest version of a session's record that is complete: what people read while another is written after it. */
export function completeVersion(summary: SessionSummary): number | undefined {
  const { completeNumber, recordState, recordNumber = 1 } = summary;
  return recordState === 'closed' ? recordNumber : completeNumber;
}

/** Whether a session is over and done with for lists of what is open. */
export function isOpen(summary: SessionSummary, today: string): boolean {
  if (summary.cancelled) return londonDate(summary.plannedAt) >= daysAfter(today, -14);
  return summary.recordState !== 'closed' || summary.filing === 'failed';
}
