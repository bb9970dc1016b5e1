import { londonDate, type IsoDate } from './calendar';
import { workingDaysAfter } from './workingDays';
import type { Person } from './people';
import { figureIfSet, type Policy } from './policy';

/** A worker asks for supervision (DOMAIN.md rule 26). It stands until a session is planned, or the worker takes it back. */
export interface SupervisionRequest {
  /** Whom it is put to: one of those who supervise the worker. */
  to: Person;
  /** For that supervisor alone. */
  why?: string;
  /** ISO instant. */
  at: string;
}

/**
 * Whether managers are shown that it was asked, and when. Asking must cost a worker nothing, so they see
 * nothing until it has stood for the working days in which the policy wants a session rebooked; never the words.
 */
export function isForManagers(askedOn: IsoDate, policy: Policy | undefined, today: IsoDate): boolean {
  const days = figureIfSet(policy?.deadlines.rebookWorkingDays);
  return days !== undefined && workingDaysAfter(askedOn, days) < today;
}

/** The day on which it was asked, in London. */
export function askedOn({ at }: SupervisionRequest): IsoDate {
  return londonDate(at);
}
