import { change, refuse } from '../supervision/decision';
import { withGap } from '../supervision/gap';
import { isNear } from '../supervision/pause';
import type { Subject } from '../supervision/subject';
import { MANAGING } from '../text/managingWords';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/**
 * A manager notes why supervision did not happen for a while (auditors ask whether that is clearly recorded):
 * a reason of the policy's list for some days, no words, since managers' pages hold none.
 */
export const noteGap: Decide<'noteGap', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { function: name, from, to, reason } = input;
  const known = context.policy.cancellationReasons.some(({ id }) => id === reason);
  if (!known) return refuse('invalid', { fields: { reason: MANAGING.fromTheList } });
  if (to < from) return refuse('invalid', { fields: { to: MANAGING.endsFirst } });
  if (to > context.today) return refuse('invalid', { fields: { to: MANAGING.past } });
  if (!isNear(from, context.today)) return refuse('invalid', { fields: { from: MANAGING.withinAYear } });
  const gaps = head.gaps ?? [];
  const same = gaps.some(
    (gap) => gap.function === name && gap.from === from && gap.to === to && gap.reason === reason,
  );
  if (same) return change(subject);
  const gap = { function: name, from, to, reason, notedOn: context.today, by: actorAsPerson(context) };
  return change({ ...subject, head: { ...head, gaps: withGap(gaps, gap) } });
};
