import { daysAfter, londonDate } from '../supervision/calendar';
import { previousWorkingDay } from '../supervision/workingDays';
import type { Context } from '../supervision/decision';
import type { DueReason, Effect } from '../supervision/effect';
import { isGroupKind } from '../supervision/group';
import { figureIfSet } from '../supervision/policy';
import type { Session } from '../supervision/session';

/** What asks a worker for a preparation, or lets it go: a group has none. */
const ALONE: ReadonlySet<DueReason> = new Set(['prepare', 'forgetReflection']);

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
    .filter(({ on, why }) => on > today && !(isGroupKind(session.kind) && ALONE.has(why)))
    .map(({ on, why }) => ({ kind: 'due', on, why, session: session.id }) satisfies Effect);
}
