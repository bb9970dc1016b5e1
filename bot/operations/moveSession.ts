import { change, type Context } from '../supervision/decision';
import { supervisedIn } from '../supervision/group';
import type { Refusal } from '../supervision/refusal';
import type { Move, Session, Whose } from '../supervision/session';
import { dueHints } from './dueHints';
import type { Decide, OnSession } from './operation';
import { withSession } from './operation';
import { refuseTime } from './planTime';
import { requestAnswered } from './requestAnswered';
import { toEach } from './toEach';
import { FIELD } from '../text/fieldWords';

/**
 * Puts a session at another time: who needed it and a reason of the policy's list. What was prepared
 * stays with it. On a cancelled session it is the rebooking.
 */
export const moveSession: Decide<'moveSession'> = (subject, input, context) => {
  const { session } = subject;
  if (isThere(session, input.plannedAt)) return change(subject);
  const refused = refuseMove(subject, input, context);
  if (refused) return { refused };
  return put(
    subject,
    input.plannedAt,
    input,
    { minutes: input.minutes, cancelled: session.cancelled !== undefined },
    context,
  );
};

/** The session at a new time, with all that follows; used by a move and by "cancel and rebook". */
export function put(
  subject: OnSession,
  plannedAt: string,
  why: { whose: Whose; reason: string },
  { minutes, cancelled }: { minutes?: number; cancelled: boolean },
  context: Context,
) {
  const { session } = subject;
  const move: Move = {
    from: session.plannedAt,
    to: plannedAt,
    whose: why.whose,
    reason: why.reason,
    by: context.actor.id,
    at: context.now,
    ...(cancelled && { cancelled: true }),
  };
  const head = requestAnswered(subject.head, context.actor.id);
  const next = withSession(
    { ...subject, head },
    {
      plannedAt,
      plannedMinutes: minutes ?? session.plannedMinutes,
      moves: [...session.moves, move],
      moveRequest: undefined,
      cancelled: undefined,
    },
  );
  return change(
    next,
    ...toEach(supervisedIn(next), 'moved', session.id),
    ...(session.chat ? [{ kind: 'post', what: 'agenda', session: session.id } as const] : []),
    ...dueHints(next.session, context),
  );
}

function isThere(session: Session, plannedAt: string): boolean {
  return !session.cancelled && Date.parse(session.plannedAt) === Date.parse(plannedAt);
}

/** What stands in the way of moving or cancelling. */
export function refuseMove(
  { session }: OnSession,
  input: { seen: number; reason: string; plannedAt?: string },
  { today, policy }: Context,
): Refusal | undefined {
  if (session.record || session.held) return { code: 'alreadyStarted' };
  if (input.seen !== session.version) return { code: 'stale' };
  if (!policy.cancellationReasons.some(({ id }) => id === input.reason))
    return { code: 'invalid', fields: { reason: FIELD.chooseReason } };
  return input.plannedAt === undefined ? undefined : refuseTime(input.plannedAt, today);
}
