import { daysAfter } from './calendar';
import type { Person } from './people';

/** Why supervision did not happen for a while, as a manager noted it: a reason of the policy's list, no words. */
export interface Gap {
  function: string;
  /** ISO dates, both included. */
  from: string;
  to: string;
  reason: string;
  notedOn: string;
  by: Person;
}

/** When a manager last nudged a supervisor about a worker, ISO date. */
export interface Nudge {
  to: string;
  on: string;
}

/** How many notes a head keeps, so that it stays small. */
const KEPT = 20;

/** How long after a nudge the same person is not nudged again about the same worker, in days. */
const NUDGE_DAYS = 5;

/** The notes of a file with another one, newest last. Noted anew for the same days, it replaces the earlier one. */
export function withGap(gaps: readonly Gap[], gap: Gap): Gap[] {
  const others = gaps.filter(
    ({ function: name, from, to }) => name !== gap.function || from !== gap.from || to !== gap.to,
  );
  return [...others, gap].slice(-KEPT);
}

/** Whether somebody was nudged too lately to be nudged again. */
export function nudgedLately(nudges: readonly Nudge[], to: string, today: string): boolean {
  return nudges.some((nudge) => nudge.to === to && daysAfter(nudge.on, NUDGE_DAYS) > today);
}

/** The nudges that still count, with one of today. */
export function withNudge(nudges: readonly Nudge[], to: string, today: string): Nudge[] {
  const counting = nudges.filter((nudge) => nudge.to !== to && daysAfter(nudge.on, NUDGE_DAYS) > today);
  return [...counting, { to, on: today }];
}
