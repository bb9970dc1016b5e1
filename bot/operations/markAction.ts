import type { Action } from '../supervision/action';
import { change, refuse } from '../supervision/decision';
import { supervisedPerson } from '../supervision/group';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';
import { FIELD } from '../text/fieldWords';

/** The owner says how an action stands. Stuck and no longer needed take a reason (DOMAIN.md rule 62). */
export const markAction: Decide<'markAction', Subject> = (subject, input, context) => {
  const action = subject.actions.find(({ id }) => id === input.action);
  if (!action) return change(subject);
  if (!isTheirs(action, subject, context.actor.id)) return refuse('notYoursToEdit');
  const why = input.why || undefined;
  if (action.state === input.state && action.why === why) return change(subject);
  if (action.version !== input.seen) return refuse('stale');
  if ((input.state === 'stuck' || input.state === 'dropped') && !why)
    return refuse('whyNeeded', { fields: { why: FIELD.sayWhy } });
  const { why: _old, ...rest } = action;
  const next = {
    ...rest,
    state: input.state,
    version: action.version + 1,
    changedAt: context.now,
    ...(why && { why }),
  };
  return change({ ...subject, actions: subject.actions.map((each) => (each === action ? next : each)) });
};

/** What a group promised as a whole is marked by who facilitates it. */
function isTheirs({ owner }: Action, { head }: Subject, person: string): boolean {
  if (owner.id === person) return true;
  return head.group !== undefined && owner.id === head.worker.id && !supervisedPerson({ head }, person);
}
