import { dayNumber, type IsoDate } from './calendar';
import type { FigureId, MonthFigures, ScopeFigures, Share } from './complianceViews';
import { daysOfMonth, monthId, monthNumber, MONTHS } from './months';
import { COUNTS, STATES, type Count, type Tally } from './tally';
import type { StandingState } from './standingViews';

/** What is added up for a scope: flat lists of numbers, so that sums of sums are cheap. */
export interface Sums {
  arrangements: number;
  /** By state, now. */
  states: number[];
  /** COUNTS by month, oldest first. */
  counts: number[];
  /** By month and state, at the end of the month. */
  ends: number[];
  agreements: Share;
  actions: Share;
  cases: Share;
}

/** Days that a sum is worked out for, so that no row asks again. */
export interface Reading {
  today: number;
  month: number;
  /** The first day of the oldest month. */
  from: number;
  /** The day number of the last day of each of the months; of today in the present one. */
  ends: number[];
}

const LEFT = STATES.indexOf('left');
const NOT_STATED = STATES.indexOf('notStated');

/** What is needed of a day to add up for it. */
export function readingOn(today: IsoDate): Reading {
  const month = monthNumber(today);
  const ends = Array.from({ length: MONTHS }, (_, index) =>
    dayNumber(daysOfMonth(month - MONTHS + 1 + index).to),
  );
  const from = dayNumber(daysOfMonth(month - MONTHS + 1).from);
  return { today: dayNumber(today), month, from, ends: [...ends.slice(0, -1), dayNumber(today)] };
}

/** Nothing, yet. */
export function noSums(): Sums {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  return {
    arrangements: 0,
    states: zeros(STATES.length),
    counts: zeros(MONTHS * COUNTS.length),
    ends: zeros(MONTHS * STATES.length),
    agreements: { is: 0, of: 0 },
    actions: { is: 0, of: 0 },
    cases: { is: 0, of: 0 },
  };
}

/** Adds one row, as it stands on the day of reading. The past of somebody who has left stays in the months. */
export function addTally(sums: Sums, tally: Tally, reading: Reading): void {
  addMonths(sums, tally, reading);
  const state = stateOn(tally.s, reading.today);
  bump(sums.states, state);
  if (state === LEFT) return;
  sums.arrangements += 1;
  addPresent(sums, tally, reading.today);
}

function addPresent(sums: Sums, { a, d = [], c = [] }: Tally, today: number): void {
  if (a !== undefined) {
    sums.agreements.of += 1;
    if (a === 1 || a >= today) sums.agreements.is += 1;
  }
  sums.actions.of += d.length;
  for (const due of d) if (due < today) sums.actions.is += 1;
  for (let at = c.length - 3; at >= 0; at -= 3) {
    if ((c[at] ?? 0) > today) continue;
    sums.cases.is += c[at + 1] ?? 0;
    sums.cases.of += c[at + 2] ?? 0;
    return;
  }
}

function addMonths(sums: Sums, tally: Tally, reading: Reading): void {
  const { m, n, e, s } = tally;
  const moved = (reading.month - m) * COUNTS.length;
  for (let at = Math.max(0, moved); at < n.length; at += 1) {
    const count = n[at];
    if (count) bump(sums.counts, at - moved, count);
  }
  addOpen(sums, tally, reading);
  for (let index = 0; index < MONTHS; index += 1) {
    const kept = e[index + reading.month - m];
    const state = kept ?? (e.length > 0 ? stateOn(s, reading.ends[index] ?? 0) : NOT_STATED);
    bump(sums.ends, index * STATES.length + state);
  }
}

/** What was open when the row was projected counts once its day has passed. */
function addOpen(sums: Sums, { o = [], w = [] }: Tally, reading: Reading): void {
  for (const day of o) if (day < reading.today) addTo(sums, monthOfDay(day, reading), 'planned');
  for (let at = 0; at < w.length; at += 2)
    if ((w[at + 1] ?? 0) < reading.today)
      addTo(sums, (w[at] ?? 0) - reading.month + MONTHS - 1, 'toBeSigned');
}

/** The place among the months of a day that has passed; -1 for one before them. */
function monthOfDay(day: number, { from, ends }: Reading): number {
  return day < from ? -1 : ends.findIndex((end) => day <= end);
}

function addTo(sums: Sums, index: number, count: Count): void {
  if (index >= 0) bump(sums.counts, index * COUNTS.length + COUNTS.indexOf(count));
}

function bump(list: number[], at: number, by = 1): void {
  list[at] = (list[at] ?? 0) + by;
}

/** The state of a day out of stored changes: day, state, day, state, … */
function stateOn(changes: readonly number[], day: number): number {
  for (let at = changes.length - 2; at > 0; at -= 2)
    if ((changes[at] ?? 0) <= day) return changes[at + 1] ?? NOT_STATED;
  return changes[1] ?? NOT_STATED;
}

/** Adds the sums of a part to those of the whole. */
export function addSums(whole: Sums, part: Sums): void {
  whole.arrangements += part.arrangements;
  for (const name of ['states', 'counts', 'ends'] as const)
    for (const [at, count] of part[name].entries()) if (count) bump(whole[name], at, count);
  for (const name of ['agreements', 'actions', 'cases'] as const) {
    whole[name].is += part[name].is;
    whole[name].of += part[name].of;
  }
}

/** The figures of a scope, out of what was added up. */
export function figuresOf(sums: Sums): ScopeFigures {
  const states = statesOf(sums.states, 0);
  const late = states.pastTarget + states.pastLimit;
  const inTime = states.onTrack + states.dueSoon;
  const over = (count: Count) =>
    sums.counts.reduce(
      (sum, value, at) => (at % COUNTS.length === COUNTS.indexOf(count) ? sum + value : sum),
      0,
    );
  const shares: Record<FigureId, Share> = {
    onTrack: { is: inTime, of: inTime + late },
    heldThisMonth: {
      is: countOf(sums, MONTHS - 1, 'heldAsPlanned'),
      of: countOf(sums, MONTHS - 1, 'planned'),
    },
    heldOverTwelve: { is: over('heldAsPlanned'), of: over('planned') },
    agreementsCurrent: sums.agreements,
    signedInTime: { is: over('signedInTime'), of: over('toBeSigned') },
    actionsOverdue: sums.actions,
    casesInTime: sums.cases,
  };
  const counted = Object.entries(shares).filter(([, { of }]) => of > 0);
  return { arrangements: sums.arrangements, states, figures: Object.fromEntries(counted) };
}

/** The months of a scope, oldest first. */
export function monthsOf(sums: Sums, { month }: Reading): MonthFigures[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const of = (count: Count) => countOf(sums, index, count);
    const signed = { is: of('signedInTime'), of: of('toBeSigned') };
    return {
      month: monthId(month - MONTHS + 1 + index),
      ...(index === MONTHS - 1 && { open: true as const }),
      planned: of('planned'),
      held: of('held'),
      heldAsPlanned: of('heldAsPlanned'),
      moved: of('moved'),
      cancelled: of('cancelled'),
      ...(signed.of > 0 && { signedInTime: signed }),
      states: statesOf(sums.ends, index * STATES.length),
    };
  });
}

function countOf({ counts }: Sums, index: number, count: Count): number {
  return counts[index * COUNTS.length + COUNTS.indexOf(count)] ?? 0;
}

function statesOf(list: readonly number[], from: number): Record<StandingState, number> {
  return Object.fromEntries(STATES.map((state, at) => [state, list[from + at] ?? 0])) as Record<
    StandingState,
    number
  >;
}
