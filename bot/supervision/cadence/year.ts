import { dayNumber, daysAfter, type IsoDate, monthsAfter } from '../calendar';
import type { Policy, YearBasis } from '../policy';
import { type Stop, stoppedDays } from './pausedDays';
import type { YearCount, YearState } from './result';
import type { HeldSession, Situation } from './situation';

type Window = Pick<YearCount, 'from' | 'to'>;

const basisOf = (situation: Situation, policy: Policy): YearBasis =>
  situation.yearBasis ?? policy.personal.year.basis.value ?? 'fixedYear';

const fixedYear = (on: IsoDate, startsOn: string): Window => {
  const thisYear = `${on.slice(0, 4)}-${startsOn}`;
  const from = thisYear <= on ? thisYear : monthsAfter(thisYear, -12);
  return { from, to: daysAfter(monthsAfter(from, 12), -1) };
};

const yearSinceStart = (on: IsoDate, startedOn: IsoDate): Window => {
  let years = Math.max(0, +on.slice(0, 4) - +startedOn.slice(0, 4));
  if (years > 0 && monthsAfter(startedOn, years * 12) > on) years -= 1;
  return {
    from: monthsAfter(startedOn, years * 12),
    to: daysAfter(monthsAfter(startedOn, years * 12 + 12), -1),
  };
};

/** The year that a day falls in, first and last day inclusive. */
const yearWindow = (basis: YearBasis, on: IsoDate, startsOn: string, startedOn?: IsoDate): Window => {
  if (basis === 'rollingYear') return { from: daysAfter(monthsAfter(on, -12), 1), to: on };
  if (basis === 'sinceStart' && startedOn) return yearSinceStart(on, startedOn);
  return fixedYear(on, startsOn);
};

const yearOf = (situation: Situation, policy: Policy, on: IsoDate): Window =>
  yearWindow(
    basisOf(situation, policy),
    on,
    policy.personal.year.startsOn.value ?? '04-01',
    situation.startedOn,
  );

const round = { down: Math.floor, nearest: Math.round, up: Math.ceil };

/** The part of a year, first and last day inclusive, that counts for somebody. */
const workedDays = (
  situation: Situation,
  { year }: Policy['personal'],
  from: IsoDate,
  to: IsoDate,
  stops: readonly Stop[],
): number => {
  const { startedOn, leftOn } = situation;
  const first = year.proRataStarters.value && startedOn && startedOn > from ? startedOn : from;
  const last = year.proRataLeavers.value && leftOn && leftOn < to ? leftOn : to;
  const [start, end] = [dayNumber(first), dayNumber(last)];
  if (end < start) return 0;
  return end - start + 1 - (year.proRataPauses.value ? stoppedDays(stops, start, end) : 0);
};

/** Sessions of a year against its minimum, pro rata where the policy says so. */
export const countYear = (
  situation: Situation,
  policy: Policy,
  minimum: number | null,
  counted: readonly HeldSession[],
  on: IsoDate,
  stops: readonly Stop[],
): YearCount => {
  const { from, to } = yearOf(situation, policy, on);
  let count = 0;
  for (const { heldOn } of counted) if (from <= heldOn && heldOn <= to) count += 1;
  const rolling = basisOf(situation, policy) === 'rollingYear';
  if (minimum === null) return { from, to, rolling, count, expected: null, minimum: null };
  const length = dayNumber(to) - dayNumber(from) + 1;
  const worked = (last: IsoDate) => workedDays(situation, policy.personal, from, last, stops);
  const rounded = round[policy.personal.year.rounding.value ?? 'nearest'];
  return {
    from,
    to,
    rolling,
    count,
    expected: (minimum * worked(on < to ? on : to)) / length,
    minimum: rounded((minimum * worked(to)) / length),
  };
};

/** How the rest of a year looks if every session is held at its target (or limit, where there is no target). */
export interface YearOutlook {
  state: YearState;
  /** Still needed for the minimum. */
  needed: number;
  /** How many fall inside the year at that pace. */
  fits: number;
  /** The day by which they are needed. */
  by: IsoDate;
  /** The next one at that pace. */
  next: IsoDate | null;
}

const pace = (next: IsoDate, days: number, by: IsoDate): number => {
  const left = dayNumber(by) - dayNumber(next);
  return left < 0 ? 0 : 1 + (days > 0 ? Math.floor(left / days) : 0);
};

/** Looks ahead to the end of the year, or to the last day in post where that comes first. */
export const yearOutlook = (
  year: YearCount,
  situation: Situation,
  on: IsoDate,
  due: IsoDate | null,
  days: number | null,
): YearOutlook => {
  const { leftOn } = situation;
  const by = leftOn && leftOn < year.to ? leftOn : year.to;
  if (year.minimum === null || year.expected === null)
    return { state: 'none', needed: 0, fits: 0, by, next: null };
  const needed = Math.max(0, year.minimum - year.count);
  if (needed === 0) return { state: 'reached', needed, fits: 0, by, next: null };
  if (year.rolling) return { state: 'behind', needed, fits: needed, by, next: null };
  const next = due === null ? null : due > on ? due : on;
  const fits = next === null || days === null ? needed : pace(next, days, by);
  if (fits < needed) return { state: 'atRisk', needed, fits, by, next };
  const behind = year.count < Math.floor(year.expected);
  return { state: behind ? 'behind' : 'onPace', needed, fits, by, next };
};
