import type { IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { countedSessions, lastOf } from './countedSessions';
import { intervalState, noticeDays } from './intervalState';
import { type Stop, stopOn, stopsOf } from './pausedDays';
import { personalDue, type PersonalDue } from './personalDue';
import type { CadenceState } from './result';
import type { HeldSession, Situation } from './situation';
import { policyOn } from './terms';

/** Days before the first date at which a situation becomes due soon. */
export const noticeOf = ({ terms }: PersonalDue): number =>
  noticeDays(terms.policy.personal.dueSoonDays.value, terms.targetDays ?? terms.limitDays);

const stateOf = (
  { startedOn, leftOn }: Situation,
  on: IsoDate,
  due: PersonalDue | null,
  stop: Stop | undefined,
): CadenceState => {
  if (leftOn && on > leftOn) return 'ended';
  if (due === null || (startedOn && on < startedOn)) return 'notStarted';
  if (stop) return 'paused';
  return intervalState(due, on, noticeOf(due));
};

/** What the state follows from, without the year and the words. */
export interface Clock {
  policy: Policy;
  state: CadenceState;
  counted: readonly HeldSession[];
  lastHeld: IsoDate | null;
  /** Null where there is nothing to count from. */
  due: PersonalDue | null;
  stop: Stop | null;
  stops: readonly Stop[];
}

/** Reads the clock of one worker's personal supervision on a day. */
export const readClock = (situation: Situation, policies: readonly Policy[], on: IsoDate): Clock => {
  const policy = policyOn(policies, on);
  const stops = stopsOf(situation.pauses, policy, on);
  const counted = countedSessions(situation, policies, 'personal', on);
  const lastHeld = lastOf(counted) ?? null;
  const anchor = lastHeld ?? situation.startedOn;
  const due = anchor === undefined ? null : personalDue(situation, policies, on, anchor, stops);
  const stop = stopOn(stops, on);
  return {
    policy,
    state: stateOf(situation, on, due, stop),
    counted,
    lastHeld,
    due,
    stop: stop ?? null,
    stops,
  };
};
