import { daysAfter, type IsoDate } from '../calendar';
import type { CadenceState, DueDates } from './result';

/** The first date that falls due. */
const firstDue = ({ targetDate, limitDate }: DueDates): IsoDate | null =>
  targetDate !== null && (limitDate === null || targetDate <= limitDate) ? targetDate : limitDate;

/** Days of notice before a date: the policy's, and never more than a quarter of the interval. */
export const noticeDays = (policyDays: number | null, intervalDays: number | null): number =>
  Math.min(policyDays ?? 0, Math.floor((intervalDays ?? Infinity) / 4));

/** The state that the dates give on a day. A date is kept when the session is held on it. */
export const intervalState = (
  dates: DueDates,
  on: IsoDate,
  dueSoonDays: number,
): Extract<CadenceState, 'notSet' | 'onTrack' | 'dueSoon' | 'pastTarget' | 'pastLimit'> => {
  const first = firstDue(dates);
  if (first === null) return 'notSet';
  if (dates.limitDate !== null && on > dates.limitDate) return 'pastLimit';
  if (dates.targetDate !== null && on > dates.targetDate) return 'pastTarget';
  return on >= daysAfter(first, -dueSoonDays) ? 'dueSoon' : 'onTrack';
};
