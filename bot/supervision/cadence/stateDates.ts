import { daysAfter, type IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { noticeOf, readClock } from './readClock';
import { caseNotice, findCase } from './judgeCase';
import type { CadenceState, DueDates } from './result';
import type { CaseSituation, Situation } from './situation';

/** From which day which state holds, if nothing else happens. */
export interface StateDate {
  from: IsoDate;
  state: CadenceState;
}

const dueDays = ({ targetDate, limitDate }: DueDates, notice: number): IsoDate[] =>
  [targetDate, limitDate].flatMap((date) =>
    date === null ? [] : [daysAfter(date, -notice), daysAfter(date, 1)],
  );

const changes = (days: readonly IsoDate[], on: IsoDate, stateOn: (day: IsoDate) => CadenceState) => {
  const later = [...new Set(days.filter((day) => day > on))].sort();
  return [on, ...later]
    .map((from) => ({ from, state: stateOn(from) }))
    .filter(({ state }, index, all) => index === 0 || all[index - 1]?.state !== state);
};

const knownDays = (situation: Situation, policies: readonly Policy[]): IsoDate[] => [
  ...(situation.startedOn ? [situation.startedOn] : []),
  ...(situation.leftOn ? [daysAfter(situation.leftOn, 1)] : []),
  ...(situation.pauses ?? []).flatMap(({ from, to }) => (to ? [from, daysAfter(to, 1)] : [from])),
  ...(situation.profileChanges ?? []).map(({ from }) => from),
  ...(situation.agreedChanges ?? []).map(({ from }) => from),
  ...policies.flatMap(({ effectiveFrom, effectiveTo }) =>
    effectiveTo ? [effectiveFrom, daysAfter(effectiveTo, 1)] : [effectiveFrom],
  ),
];

/** The same situation with the one session that later days depend on, as if no other came. */
const trimmed = (situation: Situation, policies: readonly Policy[], on: IsoDate): Situation => {
  const { counted, lastHeld } = readClock(situation, policies, on);
  const first = situation.startedOn ?? situation.sessions.map(({ heldOn }) => heldOn).sort()[0];
  return {
    ...situation,
    ...(first && lastHeld && { startedOn: first }),
    sessions: counted.filter(({ heldOn }) => heldOn === lastHeld).slice(0, 1),
  };
};

/**
 * The days, from `on` onward, on which the state changes if no event comes: what a stored standing keeps, so that
 * a reader compares dates and recomputes nothing. A pause without an end is taken to go on.
 */
export const stateDates = (full: Situation, policies: readonly Policy[], on: IsoDate): StateDate[] => {
  const situation = trimmed(full, policies, on);
  const known = knownDays(situation, policies).filter((day) => day > on);
  const due = [on, ...known].flatMap((day) => {
    const { due: dates } = readClock(situation, policies, day);
    return dates ? dueDays(dates, noticeOf(dates)) : [];
  });
  return changes([...known, ...due], on, (day) => readClock(situation, policies, day).state);
};

/** The same for one case. */
export const caseStateDates = (
  found: CaseSituation,
  policies: readonly Policy[],
  on: IsoDate,
): StateDate[] => {
  const known = [
    ...(found.allocatedOn ? [found.allocatedOn] : []),
    ...(found.closedOn ? [daysAfter(found.closedOn, 1)] : []),
    ...(found.typeChanges ?? []).map(({ from }) => from),
    ...policies.map(({ effectiveFrom }) => effectiveFrom),
  ].filter((day) => day > on);
  const due = [on, ...known].flatMap((day) => {
    const facts = findCase(found, policies, day);
    const notice = caseNotice(facts);
    return [
      ...dueDays(facts, notice.interval),
      ...dueDays({ targetDate: null, limitDate: facts.fullBy }, notice.full),
    ];
  });
  return changes([...known, ...due], on, (day) => findCase(found, policies, day).state);
};

/** The state of a day out of stored dates; undefined before the first. */
export const stateOnDay = (dates: readonly StateDate[], on: IsoDate): CadenceState | undefined =>
  dates.findLast(({ from }) => from <= on)?.state;
