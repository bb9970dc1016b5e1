import { change, refuse, type Context } from '../supervision/decision';
import { isNear, withPause } from '../supervision/pause';
import type { Subject } from '../supervision/subject';
import { MANAGING } from '../text/managingWords';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** The clock stands still from a day on, for a reason of the policy's list; the same pause set twice is one. */
export const setPause: Decide<'setPause', Subject> = (subject, { from, to, reason }, context) => {
  const { head } = subject;
  const same = head.pauses.some((each) => each.from === from && each.to === to && each.reason === reason);
  if (same) return change(subject);
  const fields = mend({ from, to, reason }, context);
  if (fields) return refuse('invalid', { fields });
  const pauses = withPause(head.pauses, { from, ...(to && { to }), reason });
  if (!pauses) return refuse('invalid', { fields: { from: MANAGING.pauseTaken } });
  return change({ ...subject, head: { ...head, pauses } });
};

function mend(
  { from, to, reason }: Pick<Input<'setPause'>, 'from' | 'to' | 'reason'>,
  { policy, today }: Context,
): Record<string, string> | undefined {
  if (!policy.pauseReasons.some(({ id }) => id === reason)) return { reason: MANAGING.fromTheList };
  if (!isNear(from, today)) return { from: MANAGING.withinAYear };
  if (to === undefined) return undefined;
  if (to < from) return { to: MANAGING.endsFirst };
  return isNear(to, today) ? undefined : { to: MANAGING.withinAYear };
}
