import { caseNotice, findCase } from '../cadence/judgeCase';
import type { CaseSituation } from '../cadence/situation';
import { daysAfter, daysBetween, type IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { awaitingRecording, caseSituation, isWithWorker, type CaseEntry } from './caseEntry';

/**
 * What the head keeps of one open case, for counting: neither its id nor its reference, so that nothing that
 * is made from heads can name a case.
 */
export interface CaseClock {
  /** Only the supervisions on which the next date depends: the last full one and those since. */
  situation: CaseSituation;
  /** The days of supervision whose decisions are not yet said to be recorded in the case system. */
  awaiting?: IsoDate[];
}

/** The clocks of the cases that are with the worker. */
export function caseClocks(cases: readonly CaseEntry[]): CaseClock[] {
  return cases.filter(isWithWorker).map((entry) => {
    const awaiting = awaitingRecording(entry);
    const lastFull = entry.supervised.findLastIndex(({ depth }) => depth === 'full');
    const supervised = entry.supervised.slice(Math.max(0, lastFull));
    return {
      situation: caseSituation({ ...entry, supervised }),
      ...(awaiting.length > 0 && { awaiting }),
    };
  });
}

/** From which day one case is due soon, past its target, past its limit, if it is not supervised before. */
export interface CaseDates {
  soonFrom?: IsoDate;
  targetFrom?: IsoDate;
  limitFrom?: IsoDate;
}

/** What the managers' projection holds of a worker's cases: numbers and dates. No reference, no type. */
export interface CaseFacts {
  /** One entry a case that has an interval, by the first of its dates. */
  timed: CaseDates[];
  /** Cases that are supervised as and when required, or for which no interval was chosen. */
  untimed: number;
  /** The days of supervision whose decisions wait to be recorded, oldest first. */
  awaiting: IsoDate[];
}

/** The facts of a worker's cases under the policy, computed on a day; later days only compare dates. */
export function caseFacts(
  clocks: readonly CaseClock[],
  policies: readonly Policy[],
  today: IsoDate,
  leftOn?: IsoDate,
): CaseFacts {
  const open = leftOn && leftOn < today ? [] : clocks;
  const dates = open.map(({ situation }) => datesOf(situation, policies, today));
  const timed = dates.filter(({ soonFrom }) => soonFrom !== undefined);
  return {
    timed: timed.sort((a, b) => (a.soonFrom ?? '').localeCompare(b.soonFrom ?? '')),
    untimed: dates.length - timed.length,
    awaiting: open.flatMap(({ awaiting = [] }) => awaiting).sort(),
  };
}

/** Empty for a case without an interval. The dates are those on which `judgeCase` changes its answer. */
function datesOf(situation: CaseSituation, policies: readonly Policy[], today: IsoDate): CaseDates {
  const found = findCase(situation, policies, today);
  if (['ended', 'asRequired', 'notSet', 'notStarted'].includes(found.state)) return {};
  const { targetDate, limitDate, fullBy } = found;
  const notice = caseNotice(found);
  const first = earliest(targetDate, limitDate);
  const limit = earliest(limitDate, fullBy);
  const soon = earliest(
    first && daysAfter(first, -notice.interval),
    fullBy && daysAfter(fullBy, -notice.full),
  );
  return {
    ...(soon && { soonFrom: soon }),
    ...(targetDate && { targetFrom: daysAfter(targetDate, 1) }),
    ...(limit && { limitFrom: daysAfter(limit, 1) }),
  };
}

function earliest(...dates: (IsoDate | null)[]): IsoDate | null {
  return dates.filter((date) => date !== null).sort()[0] ?? null;
}

/** A worker's cases on a day, counted. `open` is `within` and `past` and `untimed` together. */
export interface CaseCounts {
  open: number;
  /** Within their timescale, those past a target among them. */
  within: number;
  /** Of those within: near their first date, not past a target. */
  dueSoon: number;
  pastTarget: number;
  /** Past their timescale. */
  past: number;
  /** Days since the oldest of those should have been supervised. */
  oldestDays?: number;
  /** Supervised as and when required, or without a chosen interval. */
  untimed: number;
  /** Decisions that nobody has yet said to be recorded in the case system. */
  awaiting: number;
  awaitingSince?: IsoDate;
}

/** Compares the facts with a day. */
export function caseCounts({ timed, untimed, awaiting }: CaseFacts, today: IsoDate): CaseCounts {
  const reached = (date: IsoDate | undefined) => date !== undefined && date <= today;
  const past = timed.flatMap(({ limitFrom }) => (limitFrom && limitFrom <= today ? [limitFrom] : []));
  const within = timed.filter(({ limitFrom }) => !reached(limitFrom));
  const pastTarget = within.filter(({ targetFrom }) => reached(targetFrom)).length;
  const oldest = past.sort()[0];
  const [awaitingSince] = awaiting;
  return {
    open: timed.length + untimed,
    within: within.length,
    dueSoon: within.filter(({ soonFrom }) => reached(soonFrom)).length - pastTarget,
    pastTarget,
    past: past.length,
    ...(oldest && { oldestDays: daysBetween(oldest, today) + 1 }),
    untimed,
    awaiting: awaiting.length,
    ...(awaitingSince && { awaitingSince }),
  };
}
