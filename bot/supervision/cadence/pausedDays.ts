import { dateOfDay, dayNumber, type IsoDate } from '../calendar';
import { workingDaysAfter } from '../workingDays';
import type { Policy } from '../policy';
import type { Pause } from './situation';

/** Days on which the clock stands, as day numbers, both inclusive. */
export interface Stop {
  from: number;
  to: number;
  open: boolean;
  reason: string;
}

const NO_STOPS: readonly Stop[] = [];

/**
 * The stops of the clock up to a day, merged and in order. A pause without an end is known up to that day only.
 * Reasons that do not stop the clock under the policy are left out.
 */
export const stopsOf = (
  pauses: readonly Pause[] | undefined,
  policy: Policy,
  on: IsoDate,
): readonly Stop[] => {
  if (!pauses?.length) return NO_STOPS;
  const stops = pauses
    .filter(({ reason }) => policy.pauseReasons.some(({ id, stopsClock }) => id === reason && stopsClock))
    .map(({ from, to, reason }) => ({
      from: dayNumber(from),
      to: to ? dayNumber(to) : Math.max(dayNumber(from), dayNumber(on)),
      open: !to,
      reason,
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  return stops.reduce<Stop[]>((merged, next) => {
    const last = merged.at(-1);
    if (!last || next.from > last.to + 1) return [...merged, next];
    const longer = next.to > last.to ? { to: next.to, open: next.open } : {};
    return [...merged.slice(0, -1), { ...last, ...longer, open: last.open || next.open }];
  }, []);
};

/** The stop that a day falls in. */
export const stopOn = (stops: readonly Stop[], on: IsoDate): Stop | undefined => {
  if (!stops.length) return undefined;
  const day = dayNumber(on);
  return stops.find(({ from, to }) => from <= day && day <= to);
};

/** How many days of a range, both inclusive, the clock stood. */
export const stoppedDays = (stops: readonly Stop[], from: number, to: number): number =>
  stops.reduce((sum, stop) => sum + Math.max(0, Math.min(stop.to, to) - Math.max(stop.from, from) + 1), 0);

/** The first working day after a stop. */
export const firstDayBack = ({ to }: Stop): IsoDate => workingDaysAfter(dateOfDay(to), 1);

/** The last day of grace after a stop; cheap where it lies far before the day asked about. */
const graceEnd = (stop: Stop, workingDays: number, due: number): number =>
  workingDays === 0 || stop.to + 2 * workingDays + 14 < due
    ? stop.to
    : dayNumber(workingDaysAfter(firstDayBack(stop), workingDays));

/**
 * The day on which an interval ends: the days that the clock stood after its start are added, and a first
 * session after a return is never due before the policy's working days for rebooking have passed.
 */
export const dueAfterStops = (
  start: number,
  days: number,
  stops: readonly Stop[],
  graceWorkingDays: number,
): number => {
  let due = start + days;
  for (const stop of stops) {
    if (stop.from > due) continue;
    const away = Math.max(0, stop.to - Math.max(stop.from - 1, start));
    due = Math.max(due + away, graceEnd(stop, graceWorkingDays, due + away));
  }
  return due;
};
