import { QUIET_DAYS } from '../supervision/accessToFile';
import { daysAfter } from '../supervision/calendar';
import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** The first of two: asks that openings of a file are not shown to the worker before a day (DESIGN's last section, 1). */
export const proposeQuietOpening: Decide<'proposeQuietOpening', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { opening: id, reason: why, until } = input;
  if (head.quiet?.some((one) => one.id === id)) return change(subject);
  if (until <= context.today || until > daysAfter(context.today, QUIET_DAYS))
    return refuse('invalid', { fields: { until: `Choose a day within the next ${QUIET_DAYS} days.` } });
  const proposed = { id, by: actorAsPerson(context), why, at: context.now, until };
  return {
    ...change({ ...subject, head: { ...head, quiet: [...(head.quiet ?? []), proposed] } }),
    reason: why,
    hiddenUntil: until,
  };
};
