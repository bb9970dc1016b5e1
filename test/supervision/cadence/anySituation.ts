import fc from 'fast-check';
import type { Json } from '../../../bot/policies/path';
import { validatePolicy } from '../../../bot/policies/validatePolicy';
import { caseTypePaths } from '../../../bot/supervision/cadence/caseType';
import type { CaseSituation, Situation } from '../../../bot/supervision/cadence/situation';
import { daysAfter } from '../../../bot/supervision/calendar';
import type { Policy } from '../../../bot/supervision/policy';
import { PROFILE_IDS } from '../../../bot/supervision/policyIds';
import { changed, everyPack, held, luton } from './situations';

/** The first day on which anything happens. */
export const START = '2025-01-06';
const SPAN = 700;
const dayIn = (span: number) => fc.integer({ min: 0, max: span }).map((days) => daysAfter(START, days));
/** Within two years from the first. */
export const anyDay = dayIn(SPAN);

const kinds = ['personal', 'personal', 'personal', 'case', 'group', 'informal', 'check-in'] as const;
const session = fc
  .record({
    heldOn: anyDay,
    kind: fc.constantFrom(...kinds),
    minutes: fc.constantFrom(undefined, 0, 30, 90, 120),
    recordSent: fc.boolean(),
    checkIn: fc.boolean(),
  })
  .map(({ heldOn, minutes, ...rest }) => ({
    ...held(heldOn),
    ...rest,
    ...(minutes === undefined ? {} : { minutes }),
  }));

const reasons = ['sickness', 'long-leave', 'maternity', 'secondment', 'suspension', 'annual-leave'];
/** Time away, perhaps without an end. */
export const anyPause = fc
  .record({
    from: anyDay,
    length: fc.option(fc.integer({ min: 0, max: 200 })),
    reason: fc.constantFrom(...reasons),
  })
  .map(({ from, length, reason }) => ({
    from,
    reason,
    ...(length === null ? {} : { to: daysAfter(from, length) }),
  }));

/** Somebody with sessions, absences and profiles on any days. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    startedOn: fc.option(dayIn(200)),
    leftOn: fc.option(fc.integer({ min: 400, max: SPAN }).map((days) => daysAfter(START, days))),
    sessions: fc.array(session, { maxLength: 14 }),
    pauses: fc.array(anyPause, { maxLength: 3 }),
    profile: fc.constantFrom(...PROFILE_IDS),
    profileChanges: fc.array(fc.record({ from: anyDay, profile: fc.constantFrom(...PROFILE_IDS) }), {
      maxLength: 2,
    }),
    agreed: fc.option(fc.integer({ min: 7, max: 60 })),
  })
  .map(({ startedOn, leftOn, agreed, ...rest }) => ({
    ...rest,
    ...(startedOn && { startedOn }),
    ...(leftOn && { leftOn }),
    ...(agreed && { agreedFrequencyDays: agreed }),
  }));

const figure = (least: number, most: number) =>
  fc.option(fc.integer({ min: least, max: most })).map((value) => ({
    value,
    rule: value === null ? 'not stated in the policy: local choice' : 'Ours',
  }));

/** Lets a counterexample name what was changed and leave out the rest of the pack. */
const named = <T extends object>(value: T, name: unknown): T =>
  Object.defineProperty(value, fc.toStringMethod, { value: () => JSON.stringify(name) });

/** Any pack that the schema accepts, made by changing one of the product's; with what was changed. */
const anyChange = fc
  .record({
    base: fc.constantFrom(...everyPack.map(({ id }) => id)),
    target: figure(3, 60),
    limit: figure(3, 90),
    minimum: figure(1, 60),
    rebook: fc.integer({ min: 0, max: 10 }),
    notice: fc.integer({ min: 0, max: 30 }),
    basis: fc.constantFrom('fixedYear', 'rollingYear', 'sinceStart'),
    rounding: fc.constantFrom('down', 'nearest', 'up'),
    short: fc.boolean(),
    wider: fc.boolean(),
  })
  .map(({ base, ...rest }) => ({
    base,
    change: {
      'personal.targetDays': rest.target,
      'personal.limitDays': rest.limit,
      'personal.yearlyMinimum': rest.minimum,
      'personal.dueSoonDays.value': rest.notice,
      'personal.year.basis.value': rest.basis,
      'personal.year.rounding.value': rest.rounding,
      'personal.shortSessionsCount.value': rest.short,
      'personal.agreedMayBeWider.value': rest.wider,
      'deadlines.rebookWorkingDays.value': rest.rebook,
    },
  }));

const packOf = ({ base, change }: { base: string; change: Record<string, Json> }): Policy =>
  changed(everyPack.find(({ id }) => id === base) ?? luton, change);

const acceptable = anyChange.filter((change) => validatePolicy(packOf(change)).policy !== undefined);
/** Any pack that the schema accepts. */
export const anyPack = acceptable.map((change) => named(packOf(change), change));

/** One pack, or two versions with a date between them. */
export const anyVersions: fc.Arbitrary<Policy[]> = fc.oneof(
  acceptable.map((change) => named([packOf(change)], change)),
  fc.tuple(acceptable, acceptable, anyDay).map(([first, second, day]) =>
    named(
      [
        { ...packOf(first), effectiveFrom: '2012-01-01', effectiveTo: daysAfter(day, -1) },
        { ...packOf(second), effectiveFrom: day },
      ],
      [first, day, second],
    ),
  ),
);

/** A case with sessions of any days. */
export const anyCase: fc.Arbitrary<CaseSituation> = fc.record({
  type: fc.constantFrom(...caseTypePaths(luton)),
  allocatedOn: dayIn(300),
  sessions: fc.array(
    fc.record({ heldOn: anyDay, depth: fc.constantFrom('full' as const, 'light' as const) }),
    { maxLength: 10 },
  ),
});
