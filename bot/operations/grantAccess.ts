import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { accessGranted, CHOOSE_DAY } from '../text/accessWords';
import { accessDecided } from './accessDecided';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** Lets somebody who asked into a file until the end of a day; again, to change the day. Nobody lets themselves in. */
export const grantAccess: Decide<'grantAccess', Subject> = (subject, { request, until }, context) => {
  const asked = subject.head.requests?.find(({ id }) => id === request);
  if (!asked) return refuse('notFound');
  if (asked.by.id === context.actor.id) return refuse('ownRequest');
  if (until < context.today) return refuse('invalid', { fields: { until: CHOOSE_DAY.fromToday } });
  if (asked.decided?.until === until) return change(subject);
  const decided = { by: actorAsPerson(context), at: context.now, until };
  return accessDecided(subject, { ...asked, decided }, accessGranted(asked, until));
};
