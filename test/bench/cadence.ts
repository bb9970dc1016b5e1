import { daysAfter } from '../../bot/supervision/calendar';
import { judge } from '../../bot/supervision/cadence/judge';
import { judgeCase } from '../../bot/supervision/cadence/judgeCase';
import type { Situation } from '../../bot/supervision/cadence/situation';
import { stateDates } from '../../bot/supervision/cadence/stateDates';
import { lutonSocialCare } from '../../bot/policies/packs/lutonSocialCare';

/** One line of a benchmark's table; `ratio` is value over baseline, both measured in the same run. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  baseline: number;
  ratio: number;
}

const PAIRINGS = 5_000;
const STARTED = '2023-11-20';
const ON = '2026-11-21';
const POLICIES = [lutonSocialCare];

/** A repeatable stream of whole numbers, so that each run measures the same situations. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};

const pairing = (index: number): Situation => {
  const next = numbers(index + 1);
  const sessions: Situation['sessions'][number][] = [];
  for (let day = next(30); day < 1_096; day += 24 + next(18))
    sessions.push({
      heldOn: daysAfter(STARTED, day),
      kind: next(10) === 0 ? 'group' : 'personal',
      minutes: 90,
      recordSent: next(40) !== 0,
      checkIn: next(3) === 0,
    });
  const away = daysAfter(STARTED, next(1_000));
  return {
    startedOn: STARTED,
    sessions,
    ...(next(4) === 0 && { pauses: [{ from: away, to: daysAfter(away, 30), reason: 'sickness' }] }),
    cases: Array.from({ length: 2 }, (_, number) => ({
      type: number ? 'fostering/matched-stable' : 'assessment/all',
      allocatedOn: STARTED,
      sessions: sessions.map(({ heldOn }, at) => ({
        heldOn,
        depth: at % 3 ? ('light' as const) : ('full' as const),
      })),
    })),
  };
};

/** Milliseconds of the middle of five runs. */
const median = (work: () => number): number => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
};

/** One bare pass over the same sessions: the newest date and a count. */
const rawPass = (situations: readonly Situation[]): number => {
  let found = 0;
  for (const { sessions } of situations) {
    let last = '';
    for (const { heldOn } of sessions) {
      if (heldOn > last) last = heldOn;
      if (heldOn >= '2026-04-01') found += 1;
    }
    found += last.length;
  }
  return found;
};

const standings = (situations: readonly Situation[]): number =>
  situations.reduce((sum, situation) => sum + judge(situation, POLICIES, ON).yearCount, 0);

const withDates = (situations: readonly Situation[]): number =>
  situations.reduce(
    (sum, situation) =>
      sum + judge(situation, POLICIES, ON).yearCount + stateDates(situation, POLICIES, ON).length,
    0,
  );

const cases = (situations: readonly Situation[]): number =>
  situations.reduce(
    (sum, situation) =>
      sum +
      (situation.cases ?? []).filter((found) => judgeCase(found, POLICIES, ON).state === 'onTrack').length,
    0,
  );

const row = (name: string, value: number, baseline: number): BenchRow => ({
  name,
  value: Math.round(value * 10) / 10,
  unit: 'ms',
  baseline: Math.round(baseline * 10) / 10,
  ratio: Math.round((value / baseline) * 10) / 10,
});

/** Standings of 5,000 pairings with three years of history, beside a raw pass over the same sessions. */
export async function run(): Promise<BenchRow[]> {
  const situations = Array.from({ length: PAIRINGS }, (_, index) => pairing(index));
  rawPass(situations);
  withDates(situations);
  const baseline = median(() => rawPass(situations));
  return [
    row(
      'cadence: 5,000 standings, three years',
      median(() => standings(situations)),
      baseline,
    ),
    row(
      'cadence: the same with the dates of change',
      median(() => withDates(situations)),
      baseline,
    ),
    row(
      'cadence: 10,000 cases of the same pairings',
      median(() => cases(situations)),
      baseline,
    ),
  ];
}
