import { dateOfDay, dayNumber, daysAfter, type IsoDate, monthsAfter } from '../calendar';
import {
  type CadenceStep,
  type PersonalFigures,
  personalFigures,
  type Policy,
  policyInForce,
} from '../policy';
import type { ProfileId } from '../policyIds';
import type { Situation } from './situation';

/** What speaks for one worker on a day. Days are null where nothing is set. */
export interface Terms {
  policy: Policy;
  profile: ProfileId;
  figures: PersonalFigures;
  step?: CadenceStep;
  targetDays: number | null;
  limitDays: number | null;
  /** The agreement's frequency where it is the target; or one that the policy does not let speak. */
  agreed?: { days: number; speaks: boolean };
}

/** The version in force on a day; before the first one, the first. Throws when there is none at all. */
export const policyOn = (policies: readonly Policy[], day: IsoDate): Policy => {
  const [only] = policies;
  if (!only) throw new Error('No policy was given to judge by.');
  if (policies.length === 1) return only;
  return (
    policyInForce(policies, day) ??
    policies.reduce((first, next) => (next.effectiveFrom < first.effectiveFrom ? next : first))
  );
};

const latest = <T extends { from: IsoDate }>(changes: readonly T[] | undefined, day: IsoDate) =>
  changes?.reduce<T | undefined>(
    (best, next) => (next.from <= day && (!best || next.from >= best.from) ? next : best),
    undefined,
  );

const stepStart = (step: CadenceStep, start: IsoDate): IsoDate =>
  step.fromMonths === undefined
    ? daysAfter(start, (step.fromWeeks ?? 0) * 7)
    : monthsAfter(start, step.fromMonths);

/** The step in force on a day for somebody who began on another. */
const stepOn = (steps: readonly CadenceStep[], start: IsoDate, day: IsoDate): CadenceStep | undefined =>
  steps.reduce<CadenceStep | undefined>(
    (best, step) => (stepStart(step, start) <= day || !best ? step : best),
    undefined,
  );

/** How time in post is measured: from when, and how many days of it the clock stood. */
export interface TimeInPost {
  startedOn: () => IsoDate | undefined;
  /** Days of a range that do not move the steps on. */
  lost: (from: IsoDate, to: IsoDate, policy: Policy) => number;
}

const withAgreed = (target: number | null, limit: number | null, agreed: number, wider: boolean) => {
  const speaks = wider || agreed <= (target ?? limit ?? agreed);
  const days = speaks ? agreed : target;
  const targetDays = days === null || limit === null ? days : Math.min(days, limit);
  return { targetDays, agreed: { days: agreed, speaks } };
};

const stepInForce = (
  { steps }: PersonalFigures,
  policy: Policy,
  profileSince: IsoDate | undefined,
  anchor: IsoDate,
  post: TimeInPost,
): CadenceStep | undefined => {
  if (!steps.value?.length) return undefined;
  const began = profileSince ?? post.startedOn() ?? anchor;
  const day = anchor > began ? anchor : began;
  return stepOn(steps.value, began, dateOfDay(dayNumber(day) - post.lost(began, day, policy)));
};

/**
 * The terms of a day, for an interval that began on `anchor`. The step is the one in force on the anchor,
 * or on the first day of the profile where that is later.
 */
export const termsOn = (
  situation: Situation,
  policies: readonly Policy[],
  day: IsoDate,
  anchor: IsoDate,
  post: TimeInPost,
): Terms => {
  const policy = policyOn(policies, day);
  const change = latest(situation.profileChanges, day);
  const profile = change?.profile ?? situation.profile ?? 'default';
  const figures = personalFigures(policy, profile);
  const step = stepInForce(figures, policy, change?.from, anchor, post);
  const targetDays = step ? step.targetDays : figures.targetDays.value;
  const limitDays = step ? step.limitDays : figures.limitDays.value;
  const base = { policy, profile, figures, ...(step && { step }), targetDays, limitDays };
  const agreed = latest(situation.agreedChanges, day)?.days ?? situation.agreedFrequencyDays;
  if (agreed === undefined) return base;
  const wider = policy.personal.agreedMayBeWider.value === true;
  return { ...base, ...withAgreed(targetDays, limitDays, agreed, wider) };
};

/** The days after `from`, up to `to`, on which the terms may change, in order. */
export const changeDays = (
  situation: Situation,
  policies: readonly Policy[],
  from: IsoDate,
  to: IsoDate,
): IsoDate[] => {
  if (policies.length === 1 && !situation.profileChanges && !situation.agreedChanges) return [];
  const days = [
    ...policies.flatMap(({ effectiveFrom, effectiveTo }) =>
      effectiveTo ? [effectiveFrom, daysAfter(effectiveTo, 1)] : [effectiveFrom],
    ),
    ...(situation.profileChanges ?? []).map((change) => change.from),
    ...(situation.agreedChanges ?? []).map((change) => change.from),
  ];
  return [...new Set(days.filter((day) => from < day && day <= to))].sort();
};
