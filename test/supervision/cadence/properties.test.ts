import fc from 'fast-check';
import { daysAfter } from '../../../bot/supervision/calendar';
import { judge } from '../../../bot/supervision/cadence/judge';
import { judgeCase } from '../../../bot/supervision/cadence/judgeCase';
import { judgeCheckIn } from '../../../bot/supervision/cadence/judgeCheckIn';
import { severity, type YearState } from '../../../bot/supervision/cadence/result';
import type { CaseSituation, Situation } from '../../../bot/supervision/cadence/situation';
import { caseStateDates, stateDates, stateOnDay } from '../../../bot/supervision/cadence/stateDates';
import { caseTypePaths } from '../../../bot/supervision/cadence/caseType';
import { validatePolicy } from '../../../bot/policies/validatePolicy';
import type { Policy, ProfileId } from '../../../bot/supervision/policy';
import type { Json } from '../../../bot/policies/path';
import { changed, everyPack, held, luton } from './situations';

const START = '2025-01-06';
const SPAN = 700;
const dayIn = (span: number) => fc.integer({ min: 0, max: span }).map((days) => daysAfter(START, days));
const anyDay = dayIn(SPAN);

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
const pause = fc
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

const profiles: ProfileId[] = [
  'default',
  'newly-qualified',
  'student',
  'agency',
  'senior',
  'residential',
  'early-years',
];

const situation: fc.Arbitrary<Situation> = fc
  .record({
    startedOn: fc.option(dayIn(200)),
    leftOn: fc.option(fc.integer({ min: 400, max: SPAN }).map((days) => daysAfter(START, days))),
    sessions: fc.array(session, { maxLength: 14 }),
    pauses: fc.array(pause, { maxLength: 3 }),
    profile: fc.constantFrom(...profiles),
    profileChanges: fc.array(fc.record({ from: anyDay, profile: fc.constantFrom(...profiles) }), {
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
const anyPack = acceptable.map((change) => named(packOf(change), change));

/** One pack, or two versions with a date between them. */
const versions: fc.Arbitrary<Policy[]> = fc.oneof(
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

const yearSeverity: Record<YearState, number> = { none: 0, reached: 0, onPace: 1, behind: 2, atRisk: 3 };

const caseSituation: fc.Arbitrary<CaseSituation> = fc.record({
  type: fc.constantFrom(...caseTypePaths(luton)),
  allocatedOn: dayIn(300),
  sessions: fc.array(
    fc.record({ heldOn: anyDay, depth: fc.constantFrom('full' as const, 'light' as const) }),
    { maxLength: 10 },
  ),
});

const runs = { numRuns: 200 };

describe('what holds of every standing', () => {
  it('a pause never makes anything more overdue', () => {
    fc.assert(
      fc.property(situation, pause, versions, anyDay, (without, away, policies, on) => {
        const base = { ...without, pauses: [] };
        const plain = judge(base, policies, on);
        const paused = judge({ ...base, pauses: [away] }, policies, on);
        expect(severity[paused.state]).toBeLessThanOrEqual(severity[plain.state]);
        if (paused.targetDate && plain.targetDate) expect(paused.targetDate >= plain.targetDate).toBe(true);
        if (paused.limitDate && plain.limitDate) expect(paused.limitDate >= plain.limitDate).toBe(true);
        expect(paused.yearMinimum ?? 0).toBeLessThanOrEqual(plain.yearMinimum ?? 0);
        expect(paused.yearExpected ?? 0).toBeLessThanOrEqual(plain.yearExpected ?? 0);
      }),
      runs,
    );
  });

  it('a further pause never does either', () => {
    fc.assert(
      fc.property(situation, pause, versions, anyDay, (some, away, policies, on) => {
        const more = { ...some, pauses: [...(some.pauses ?? []), away] };
        expect(severity[judge(more, policies, on).state]).toBeLessThanOrEqual(
          severity[judge(some, policies, on).state],
        );
      }),
      runs,
    );
  });

  it('adding a held session never makes a standing worse', () => {
    fc.assert(
      fc.property(situation, anyDay, versions, anyDay, (before, heldOn, policies, on) => {
        const started = { ...before, startedOn: before.startedOn ?? START };
        const after = { ...started, sessions: [...started.sessions, held(heldOn)] };
        const [less, more] = [judge(started, policies, on), judge(after, policies, on)];
        expect(severity[more.state]).toBeLessThanOrEqual(severity[less.state]);
        expect(more.yearCount).toBeGreaterThanOrEqual(less.yearCount);
        // The outlook is compared at one pace, for a session of the same year: only then does it take one off.
        const onePace = before.profile !== 'newly-qualified' && !before.profileChanges?.length;
        const sameYear = heldOn >= (more.yearFrom ?? '') && heldOn <= on;
        if (sameYear && onePace && !before.pauses?.length)
          expect(yearSeverity[more.yearState]).toBeLessThanOrEqual(yearSeverity[less.yearState]);
      }),
      runs,
    );
  });

  it('a state moves in one direction with time while nothing happens', () => {
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: 1, maxLength: 6 }),
        anyPack,
        fc.integer({ min: 1, max: 120 }),
        (days, pack, ahead) => {
          const last = days.reduce((best, day) => (day > best ? day : best));
          const quiet = { startedOn: START, sessions: days.map((day) => held(day)) };
          const at = (day: number) => severity[judge(quiet, [pack], daysAfter(last, day)).state];
          expect(at(ahead)).toBeGreaterThanOrEqual(at(ahead - 1));
        },
      ),
      runs,
    );
  });

  it('explanation and state never disagree', () => {
    fc.assert(
      fc.property(situation, versions, anyDay, (any, policies, on) => {
        const { state, explanation, targetDate, limitDate } = judge(any, policies, on);
        const [words = ''] = explanation.split('. ');
        const limitOver = /limit[^;]* was /.test(words);
        const targetOver = /target[^;]* was /.test(words);
        if (state !== 'paused') expect(limitOver).toBe(state === 'pastLimit');
        if (state === 'pastTarget') expect(targetOver).toBe(true);
        if (state === 'onTrack' || state === 'dueSoon')
          expect([limitOver, targetOver]).toEqual([false, false]);
        expect(words.startsWith('Paused since')).toBe(state === 'paused');
        expect(words.includes('states no interval')).toBe(state === 'notSet');
        if (state === 'pastLimit') expect(limitDate !== null && limitDate < on).toBe(true);
        if (state === 'pastTarget') expect(targetDate !== null && targetDate < on).toBe(true);
      }),
      runs,
    );
  });

  it('any pack that the schema accepts can be computed', () => {
    fc.assert(
      fc.property(situation, versions, anyDay, (any, policies, on) => {
        const results = [judge(any, policies, on), judgeCheckIn(any, policies, on)];
        for (const { explanation } of results) {
          expect(explanation).toMatch(/^[A-Z].*\.$/);
          expect(explanation).not.toMatch(/undefined|null|NaN|Infinity|Invalid/);
        }
      }),
      runs,
    );
  });

  it('the stored days of change say what judging on that day would say', () => {
    fc.assert(
      fc.property(
        situation,
        versions,
        anyDay,
        fc.integer({ min: 0, max: 150 }),
        (any, policies, on, ahead) => {
          const known = { ...any, sessions: any.sessions.filter(({ heldOn }) => heldOn <= on) };
          const later = daysAfter(on, ahead);
          expect(stateOnDay(stateDates(known, policies, on), later)).toBe(
            judge(known, policies, later).state,
          );
        },
      ),
      runs,
    );
  });
});

describe('what holds of every case', () => {
  it('adding a full supervision never makes it worse', () => {
    fc.assert(
      fc.property(caseSituation, anyDay, anyDay, (before, heldOn, on) => {
        const after = { ...before, sessions: [...before.sessions, { heldOn, depth: 'full' as const }] };
        const state = (found: CaseSituation) => severity[judgeCase(found, [luton], on).state];
        expect(state(after)).toBeLessThanOrEqual(state(before));
      }),
      runs,
    );
  });

  it('the stored days of change say what judging on that day would say', () => {
    fc.assert(
      fc.property(caseSituation, anyDay, fc.integer({ min: 0, max: 150 }), (any, on, ahead) => {
        const known = { ...any, sessions: any.sessions.filter(({ heldOn }) => heldOn <= on) };
        const later = daysAfter(on, ahead);
        expect(stateOnDay(caseStateDates(known, [luton], on), later)).toBe(
          judgeCase(known, [luton], later).state,
        );
      }),
      runs,
    );
  });

  it('its explanation is a sentence', () => {
    fc.assert(
      fc.property(caseSituation, anyDay, (found, on) => {
        expect(judgeCase(found, [luton], on).explanation).toMatch(/^[A-Z][^]*\.$/);
      }),
      runs,
    );
  });
});
