import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { accessRefused } from '../text/accessWords';
import { accessDecided } from './accessDecided';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** Refuses a request, or ends what was granted, with a reason. */
export const refuseAccess: Decide<'refuseAccess', Subject> = (subject, { request, why }, context) => {
  const asked = subject.head.requests?.find(({ id }) => id === request);
  if (!asked) return refuse('notFound');
  if (asked.decided && !asked.decided.until) return change(subject);
  const decided = { by: actorAsPerson(context), at: context.now, why };
  return accessDecided(subject, { ...asked, decided }, accessRefused(asked, why));
};
