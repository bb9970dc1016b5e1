import { dateOfDay, type IsoDate } from '../calendar';
import { workingDaysAfter } from '../workingDays';
import type { Policy } from '../policy';
import { firstDayBack, type Stop } from './pausedDays';
import type { Cancellation, Situation } from './situation';

/** A session to be put in the calendar again: why, and by when. */
export type Rebooking =
  | { why: 'return'; since: IsoDate; by: IsoDate; reason: string }
  | { why: 'cancelled'; since: IsoDate; by: IsoDate; cancellation: Cancellation };

const afterReturn = (stops: readonly Stop[], after: IsoDate, on: IsoDate, days: number) => {
  const stop = stops.findLast(({ to, open }) => !open && dateOfDay(to) < on);
  if (!stop || dateOfDay(stop.to) < after) return undefined;
  const since = firstDayBack(stop);
  return { why: 'return' as const, since, by: workingDaysAfter(since, days), reason: stop.reason };
};

const afterCancelling = ({ cancellations }: Situation, after: IsoDate, on: IsoDate, days: number) => {
  const open = (cancellations ?? []).filter(
    ({ cancelledOn, plannedOn, rebookedFor }) =>
      cancelledOn <= on && plannedOn > after && rebookedFor === undefined,
  );
  const newest = open.sort((a, b) => a.cancelledOn.localeCompare(b.cancelledOn)).at(-1);
  if (!newest) return undefined;
  const by = workingDaysAfter(newest.cancelledOn, days);
  return { why: 'cancelled' as const, since: newest.cancelledOn, by, cancellation: newest };
};

/** What the rebooking rule asks for since the last session held; nothing once one is planned. */
export const rebooking = (
  situation: Situation,
  policy: Policy,
  stops: readonly Stop[],
  after: IsoDate,
  on: IsoDate,
): Rebooking | undefined => {
  const days = policy.deadlines.rebookWorkingDays.value;
  if (days === null || (situation.plannedOn && situation.plannedOn >= on)) return undefined;
  return afterCancelling(situation, after, on, days) ?? afterReturn(stops, after, on, days);
};
