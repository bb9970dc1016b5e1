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
  };
}

function recordFacts(version: NonNullable<ReturnType<typeof newestVersion>>): Partial<SessionSummary> {
  const waiting = version.closed ? [] : awaited(version);
  const isComplete = waiting.length === 0 && !version.closed?.unsigned.length;
  const complete = isComplete ? version.signatures.at(-1)?.at : undefined;
  return {
    checkIn: version.text.checkIn,
    ...(waiting.length > 0 && { awaited: [...new Set(waiting.map(({ role }) => role))] }),
    ...(complete && { signedOn: londonDate(complete) }),
    ...(version.filing && { filing: version.filing.state }),
  };
}

/** Whether a session is over and done with for lists of what is open. */
export function isOpen(summary: SessionSummary, today: string): boolean {
  if (summary.cancelled) return londonDate(summary.plannedAt) >= daysAfter(today, -14);
  return summary.recordState !== 'closed' || summary.filing === 'failed';
}
