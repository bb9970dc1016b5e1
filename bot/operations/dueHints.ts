import { daysAfter, londonDate, previousWorkingDay } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import type { Effect } from '../supervision/effect';
import { figureIfSet } from '../supervision/policy';
import type { Session } from '../supervision/session';

/**
 * The days on which the runner should look at a planned session: one nudge to prepare, one reminder
 * on the working day before, the agenda on the day, one "did it happen?", and when the reflection goes.
 */
export function dueHints(session: Session, { policy, today }: Context): Effect[] {
  const day = londonDate(session.plannedAt);
  const { prepareDays, reflectionKeptDays } = policy.deadlines;
  const hints = [
    { on: daysAfter(day, -(figureIfSet(prepareDays) ?? 2)), why: 'prepare' as const },
    { on: previousWorkingDay(day), why: 'remind' as const },
    { on: day, why: 'agenda' as const },
    { on: daysAfter(day, 1), why: 'didItHappen' as const },
    { on: daysAfter(day, figureIfSet(reflectionKeptDays) ?? 14), why: 'forgetReflection' as const },
  ];
  return hints
    .filter(({ on }) => on > today)
    .map(({ on, why }) => ({ kind: 'due', on, why, session: session.id }) satisfies Effect);
}
