import { leftBy } from '../supervision/changeOfSupervisor';
import type { Context } from '../supervision/decision';
import { supervisedPerson } from '../supervision/group';
import { kindsOf } from '../supervision/headings';
import { sessionState, type SessionSummary } from '../supervision/session';
import type { Head } from '../supervision/subject';
import { completeVersion, isOpen } from '../supervision/summary';
import type { SessionLine } from '../supervision/views';
import { sessionStateText } from '../text/states';

/** How many past records a list shows. */
const RECORDS = 12;

/** A group's session is listed with its group; in a member's own head it is a fact for the clock. */
function isOwn({ group }: SessionSummary): boolean {
  return group === undefined;
}

/** Sessions that are not over and done with, soonest first. */
export function openLines(head: Head, context: Context): SessionLine[] {
  return head.sessions
    .filter((summary) => isOwn(summary) && isOpen(summary, context.today))
    .map((summary) => sessionLine(head, summary, context));
}

/** The newest complete records among some, newest first. */
export function recordLines(
  head: Head,
  context: Context,
  among: (summary: SessionSummary) => boolean = () => true,
): SessionLine[] {
  return head.sessions
    .filter((summary) => isOwn(summary) && completeVersion(summary) !== undefined && among(summary))
    .slice(-RECORDS)
    .reverse()
    .map((summary) => recordLine(head, summary, context));
}

/** A complete record in a list: while a version after it is written or signed, the one that stands. */
export function recordLine(head: Head, summary: SessionSummary, context: Context): SessionLine {
  return { ...sessionLine(head, summary, context), recordNumber: completeVersion(summary) };
}

/** A session in a list, as one person sees it. */
export function sessionLine(
  head: Head,
  summary: SessionSummary,
  { actor, now, today, policy }: Context,
): SessionLine {
  const { heldOn, minutes, recordState, sentOn, recordNumber, cancelled } = summary;
  const session = {
    ...summary,
    cancelled: cancelled && { ...cancelled, by: '', at: '' },
    ...(heldOn && { held: { on: heldOn, minutes: minutes ?? 0 } }),
    ...(recordState && { record: { number: recordNumber ?? 1, state: recordState, sentOn } }),
  };
  const state = sessionState(session, now);
  return {
    ref: { worker: head.worker.id, session: summary.id },
    kindTitle: kindsOf(policy).find(({ id }) => id === summary.kind)?.title ?? summary.kind,
    plannedAt: summary.plannedAt,
    minutes: minutes ?? summary.plannedMinutes,
    state,
    stateText: sessionStateText({ ...session, leftBy: leftBy(summary, head, today) }, state, now),
    with: supervisedPerson({ head, session }, actor.id)
      ? summary.supervisor
      : { id: head.worker.id, name: head.worker.name },
    ...(recordNumber !== undefined && { recordNumber }),
  };
}
