import { dayNumber, type IsoDate } from './calendar';
import { workingDaysAfter } from './workingDays';
import { readClock } from './cadence/readClock';
import type { CadenceState } from './cadence/result';
import { stateDates } from './cadence/stateDates';
import { policyOn } from './cadence/terms';
import { caseCounts } from './caseRegister/caseClock';
import { agreementReviewDue } from './agreementReview';
import { knownFrom } from './knownFrom';
import { daysOfMonth, monthNumber, MONTHS } from './months';
import { figureIfSet, type Policy } from './policy';
import { firstPlannedOn, isAsPlanned, isCounted, isHeld, type SessionFacts } from './sessionFacts';
import type { StandingFacts } from './standing';
import type { Whose } from './session';
import { caseState, shownState } from './shownState';
import type { StandingState } from './standingViews';

/** What is counted of a month, in this order. */
export const COUNTS = [
  'planned',
  'held',
  'heldAsPlanned',
  'moved',
  'cancelled',
  'signedInTime',
  'toBeSigned',
] as const;

/** A name of something that a month counts. */
export type Count = (typeof COUNTS)[number];

/** Every state, in the order in which a tally numbers them. */
export const STATES: readonly StandingState[] = [
  'onTrack',
  'dueSoon',
  'pastTarget',
  'pastLimit',
  'paused',
  'notStarted',
  'notStated',
  'left',
];

/**
 * What an overview adds up of one row: worked out when the row is projected, under the policies of that
 * day, so that reading five thousand compares numbers and adds. Short names, since it is read so often.
 * Days are day numbers, months are month numbers, states are places in STATES.
 */
export interface Tally {
  /** Made by which projection, under which policies; another one's is made anew. */
  v: string;
  /** Team id. */
  t: string;
  /** From which day which state holds: day, state, day, state, … */
  s: number[];
  /** The month in which it was made. */
  m: number;
  /** The states at the end of the eleven months before, oldest first. */
  e: number[];
  /** COUNTS of the twelve months up to it, oldest first: of what is settled. */
  n: number[];
  /** The days that sessions were first planned for of which nothing is settled yet. */
  o?: number[];
  /** Records that wait for signatures: the month of sending and the last day in time, in turn. */
  w?: number[];
  /** The agreement of the pairing, with the row that counts it: 0 without one, 1 without a review, or its review's day. */
  a?: number;
  /** The days by which open actions are due. */
  d?: number[];
  /** Cases: day from which, within their timescale, of how many; in turn. */
  c?: number[];
  /** Moves and cancellations: month, what, whose, reason. */
  r?: [number, 'moved' | 'cancelled', Whose, string][];
}

const numberOf = (state: CadenceState): number => STATES.indexOf(shownState(state));

/** Adds up one row's facts on the day on which they are projected. */
export function tallyOf(facts: StandingFacts, policies: readonly Policy[], today: IsoDate, v: string): Tally {
  const { actions, sessions } = facts;
  const month = monthNumber(today);
  const counted = sessions.filter((session) =>
    isCounted(session, facts.function, policyOn(policies, firstPlannedOn(session))),
  );
  const open = counted.filter((session) => !isHeld(session) && !session.cancelled).map(firstPlannedOn);
  const waiting = waitingOf(counted, policies);
  const cases = casesOf(facts.cases, today);
  const reasons = reasonsOf(counted, month);
  return {
    v,
    t: facts.team.id,
    s: statesOf(facts, policies, today),
    m: month,
    e: facts.function === 'personal' ? endStates(facts, policies, month) : [],
    n: countsOf(counted, policies, month),
    ...(open.length > 0 && { o: open.map(dayNumber) }),
    ...(waiting.length > 0 && { w: waiting }),
    ...(facts.agreement && { a: agreementOf(facts, policies, today) }),
    ...(actions.length > 0 && { d: actions.map(({ due }) => dayNumber(due)) }),
    ...(cases.length > 0 && { c: cases }),
    ...(reasons.length > 0 && { r: reasons }),
  };
}

function statesOf(facts: StandingFacts, policies: readonly Policy[], today: IsoDate): number[] {
  if (facts.function !== 'personal') return caseStates(facts, today);
  return stateDates(facts.situation, policies, today).flatMap(({ from, state }) => [
    dayNumber(from),
    numberOf(state),
  ]);
}

/** Case supervision is timed case by case: its row changes when one of the cases does, and at the end of the post. */
function caseStates({ situation, cases }: StandingFacts, today: IsoDate): number[] {
  const states = [today, ...caseChanges(cases, today)].flatMap((day) => [
    dayNumber(day),
    STATES.indexOf(caseState(cases && caseCounts(cases, day))),
  ]);
  const { leftOn } = situation;
  if (leftOn === undefined) return states;
  const left = numberOf('ended');
  return leftOn < today ? [dayNumber(today), left] : [...states, dayNumber(leftOn) + 1, left];
}

/** The days after today on which a case changes its state. */
function caseChanges(cases: StandingFacts['cases'], today: IsoDate): IsoDate[] {
  const days = (cases?.timed ?? []).flatMap(({ soonFrom, targetFrom, limitFrom }) => [
    soonFrom,
    targetFrom,
    limitFrom,
  ]);
  return [...new Set(days.filter((day): day is IsoDate => day !== undefined && day > today))].sort();
}

function casesOf(cases: StandingFacts['cases'], today: IsoDate): number[] {
  if (!cases || cases.timed.length === 0) return [];
  return [today, ...caseChanges(cases, today)].flatMap((day) => {
    const { within, past } = caseCounts(cases, day);
    return [dayNumber(day), within, within + past];
  });
}

function endStates(facts: StandingFacts, policies: readonly Policy[], month: number): number[] {
  const { from } = daysOfMonth(month - MONTHS + 1);
  const known = knownFrom(facts, from);
  return Array.from({ length: MONTHS - 1 }, (_, index) => {
    const { to } = daysOfMonth(month - MONTHS + 1 + index);
    const isKnown = known !== undefined && known <= to;
    return numberOf(isKnown ? readClock(facts.situation, policies, to).state : 'notStarted');
  });
}

function countsOf(sessions: readonly SessionFacts[], policies: readonly Policy[], month: number): number[] {
  const counts = Array.from({ length: MONTHS * COUNTS.length }, () => 0);
  const add = (of: number, count: Count, is: boolean) => {
    const at = (of - month + MONTHS - 1) * COUNTS.length + COUNTS.indexOf(count);
    if (is && of <= month && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const session of sessions) {
    const planned = monthNumber(firstPlannedOn(session));
    const [wasCancelled, wasMoved] = [true, undefined].map((how) =>
      session.moves.some((move) => move.cancelled === how),
    );
    add(planned, 'planned', isHeld(session) || session.cancelled !== undefined);
    add(planned, 'held', isHeld(session));
    add(planned, 'heldAsPlanned', isAsPlanned(session));
    add(planned, 'moved', wasMoved === true);
    add(planned, 'cancelled', wasCancelled === true || session.cancelled !== undefined);
    if (!session.sentOn || isWaiting(session)) continue;
    const by = signBy(session.sentOn, policies);
    add(monthNumber(session.sentOn), 'toBeSigned', by !== undefined);
    add(
      monthNumber(session.sentOn),
      'signedInTime',
      by !== undefined && session.signedOn !== undefined && session.signedOn <= by,
    );
  }
  return counts;
}

const isWaiting = ({ record, signedOn }: SessionFacts): boolean =>
  record !== 'closed' && signedOn === undefined;

/** The last day on which a signature is in time, where the policy of the day of sending sets one. */
function signBy(sentOn: IsoDate, policies: readonly Policy[]): IsoDate | undefined {
  const days = figureIfSet(policyOn(policies, sentOn).deadlines.signWorkingDays);
  return days === undefined ? undefined : workingDaysAfter(sentOn, days);
}

function waitingOf(sessions: readonly SessionFacts[], policies: readonly Policy[]): number[] {
  return sessions.flatMap((session) => {
    const by = session.sentOn && isWaiting(session) ? signBy(session.sentOn, policies) : undefined;
    return session.sentOn && by ? [monthNumber(session.sentOn), dayNumber(by)] : [];
  });
}

function agreementOf(
  { agreementSignedOn }: StandingFacts,
  policies: readonly Policy[],
  today: IsoDate,
): number {
  if (!agreementSignedOn) return 0;
  const due = agreementReviewDue(agreementSignedOn, policies, today);
  return due ? dayNumber(due) : 1;
}

function reasonsOf(sessions: readonly SessionFacts[], month: number): NonNullable<Tally['r']> {
  return sessions
    .flatMap(({ moves, cancelled, plannedOn }) => [
      ...moves.map(
        ({ from, whose, reason, cancelled: was }) =>
          ({ on: from, what: was ? 'cancelled' : 'moved', whose, reason }) as const,
      ),
      ...(cancelled ? [{ on: plannedOn, what: 'cancelled', ...cancelled } as const] : []),
    ])
    .map(
      ({ on, what, whose, reason }) =>
        [monthNumber(on), what, whose, reason] as [number, 'moved' | 'cancelled', Whose, string],
    )
    .filter(([of]) => of > month - MONTHS);
}
