import { daysBetween } from '../supervision/calendar';
import { change, refuse } from '../supervision/decision';
import { endedPause, isNear } from '../supervision/pause';
import type { Subject } from '../supervision/subject';
import { MANAGING } from '../text/managingWords';
import type { Decide } from './operation';

/** Says the last day of a pause; the day before it began takes it back. From the next day the clock goes on. */
export const endPause: Decide<'endPause', Subject> = (subject, { from, to }, { today }) => {
  const { head } = subject;
  const pause = head.pauses.find((each) => each.from === from);
  if (!pause) return refuse('notFound');
  if (pause.to === to) return change(subject);
  if (daysBetween(from, to) < -1) return refuse('invalid', { fields: { to: MANAGING.endsFirst } });
  if (!isNear(to, today)) return refuse('invalid', { fields: { to: MANAGING.withinAYear } });
  return change({ ...subject, head: { ...head, pauses: endedPause(head.pauses, from, to) } });
};
