import { dateOfDay, dayNumber, daysBetween, type IsoDate, monthsAfter } from '../calendar';
import type { Policy } from '../policy';
import { countedSessions, lastOf } from './countedSessions';
import { intervalState, noticeDays } from './intervalState';
import { dueAfterStops, stopOn, stopsOf } from './pausedDays';
import type { CadenceState } from './result';
import type { Situation } from './situation';
import { policyOn } from './terms';
import { ago, fullDate, shortDate } from './words';

/** Where the check-in or performance conversation stands. */
export interface CheckInResult {
  state: CadenceState;
  lastHeld: IsoDate | null;
  dueBy: IsoDate | null;
  explanation: string;
  rule: string;
}

const explain = (
  last: IsoDate | undefined,
  dueBy: IsoDate | null,
  on: IsoDate,
  { title }: Policy['checkIn'],
): string => {
  const held = last
    ? `${title} held ${ago(last, on)} on ${shortDate(last, on)}`
    : `No ${title.toLowerCase()} held yet`;
  if (!dueBy) return `${held}.`;
  const which = last ? 'the next' : 'the first';
  const over =
    dueBy < on ? `was due by ${fullDate(dueBy, on)}, ${ago(dueBy, on)}` : `is due by ${fullDate(dueBy, on)}`;
  return `${held}; ${which} ${over}.`;
};

const stateOf = (
  { startedOn, leftOn }: Situation,
  on: IsoDate,
  { start, dueBy, away, policy }: { start?: IsoDate; dueBy: IsoDate | null; away: boolean; policy: Policy },
): CadenceState => {
  if (leftOn && on > leftOn) return 'ended';
  const months = policy.checkIn.everyMonths.value;
  if (months !== null && (!start || (startedOn && on < startedOn))) return 'notStarted';
  if (away) return 'paused';
  const notice = noticeDays(policy.personal.dueSoonDays.value, null);
  return intervalState({ targetDate: null, limitDate: dueBy }, on, notice);
};

/** Judges the check-in on a day; one inside a personal session counts where the policy allows it (rules 9, 10). */
export const judgeCheckIn = (
  situation: Situation,
  policies: readonly Policy[],
  on: IsoDate,
): CheckInResult => {
  const policy = policyOn(policies, on);
  const months = policy.checkIn.everyMonths.value;
  const last = lastOf(countedSessions(situation, policies, 'checkIn', on));
  const start = last ?? situation.startedOn;
  const stops = stopsOf(situation.pauses, policy, on);
  const days = start && months !== null ? daysBetween(start, monthsAfter(start, months)) : null;
  const grace = policy.deadlines.rebookWorkingDays.value ?? 0;
  const dueBy =
    start && days !== null ? dateOfDay(dueAfterStops(dayNumber(start), days, stops, grace)) : null;
  const away = stopOn(stops, on) !== undefined;
  return {
    state: stateOf(situation, on, { ...(start && { start }), dueBy, away, policy }),
    lastHeld: last ?? null,
    dueBy,
    explanation: explain(last, dueBy, on, policy.checkIn),
    rule: policy.checkIn.everyMonths.rule,
  };
};
