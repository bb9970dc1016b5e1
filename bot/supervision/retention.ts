import { monthsAfter } from './calendar';
import { figureIfSet, type Policy } from './policy';
import type { Head } from './subject';

/** Somebody forbids deletion for a reason of their own, until they release it (DOMAIN.md rule 54). */
export interface Hold {
  /** 'H1', 'H2', …: what it is released by. */
  id: string;
  why: string;
  /** The name of who placed it. */
  by: string;
  /** ISO instant. */
  at: string;
}

/** Deletion that has begun: from here nobody opens or changes the file, and a run that was cut short goes on. */
export interface Deletion {
  by: string;
  why: string;
  at: string;
  /** Why it was done although the period had not ended. */
  despite?: string;
}

/** How long a file is kept, from the worker's last day on. */
export interface Retention {
  /** The day from which the file may be reviewed, ISO date; absent where the policy names no period. */
  reviewOn?: string;
  holds?: Hold[];
  /** How many were ever placed, released ones too. */
  holdsPlaced?: number;
  deletion?: Deletion;
}

/** The first day on which the file of somebody who left may be reviewed, by the policy of that day. */
export function reviewOn(leftOn: string, policy: Policy): string | undefined {
  const years = figureIfSet(policy.retention.yearsAfterLeaving);
  return years === undefined ? undefined : monthsAfter(leftOn, years * 12);
}

/** The first day of review as it was recorded; of somebody who came here as a leaver, by the policy of their last day. */
export function reviewDay(
  { worker, retention }: Head,
  policyOn: (day: string) => Policy,
): string | undefined {
  if (retention?.reviewOn || !worker.leftOn) return retention?.reviewOn;
  return reviewOn(worker.leftOn, policyOn(worker.leftOn));
}

/** Why a file may not be deleted on a day; undefined where it may. */
export type KeepReason = 'held' | 'inPost' | 'noPeriod' | 'notYet';

/** Whether the file has to be kept on a day (ISO date), and why. A hold comes before everything else. */
export function keptBecause(
  head: Head,
  today: string,
  policyOn: (day: string) => Policy,
): KeepReason | undefined {
  const { worker, retention } = head;
  if (retention?.holds?.length) return 'held';
  if (!worker.leftOn || worker.leftOn >= today) return 'inPost';
  const day = reviewDay(head, policyOn);
  if (!day) return 'noPeriod';
  return day > today ? 'notYet' : undefined;
}
