import { QUIET_DAYS } from '../supervision/accessToFile';
import { daysAfter } from '../supervision/calendar';
import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { CHOOSE_DAY } from '../text/accessWords';
import { actorAsPerson } from './actorAsPerson';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** With the data protection officers, as the directory's roles have them; the server adds them. */
export type QuietInput = Input<'proposeQuietOpening'> & { officers?: readonly string[] };

/** The first of two: asks that openings of a file are not shown to the worker before a day (DESIGN's last section, 1). */
export const proposeQuietOpening: Decide<'proposeQuietOpening', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { opening: id, reason: why, until } = input;
  if (head.quiet?.some((one) => one.id === id)) return change(subject);
  if (until <= context.today || until > daysAfter(context.today, QUIET_DAYS))
    return refuse('invalid', { fields: { until: CHOOSE_DAY.within(QUIET_DAYS) } });
  const proposed = { id, by: actorAsPerson(context), why, at: context.now, until };
  const { officers = [] } = input as QuietInput;
  const asked = officers.filter((to) => to !== context.actor.id && to !== head.worker.id);
  return {
    ...change(
      { ...subject, head: { ...head, quiet: [...(head.quiet ?? []), proposed] } },
      { kind: 'openMatters' },
      ...asked.map((to) => ({ kind: 'secondAsked', opening: id, to }) as const),
    ),
    reason: why,
    hiddenUntil: until,
  };
};
