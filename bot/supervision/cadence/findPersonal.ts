import type { IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { awaitingRecord, countedSessions } from './countedSessions';
import { type Clock, readClock } from './readClock';
import { rebooking, type Rebooking } from './rebook';
import type { YearCount } from './result';
import type { Situation } from './situation';
import { noSupervisorSince, supervisorChangedOn } from './supervisorGap';
import { countYear, yearOutlook, type YearOutlook } from './year';

/** All that was found about a day, before it is put into words. */
export interface Findings extends Clock {
  situation: Situation;
  on: IsoDate;
  lastMinutes: number | null;
  year: YearCount;
  outlook: YearOutlook;
  awaitingRecord: IsoDate[];
  noSupervisorSince: IsoDate | null;
  supervisorChangedOn: IsoDate | null;
  rebooking: Rebooking | null;
}

const yearOfClock = (situation: Situation, policies: readonly Policy[], on: IsoDate, clock: Clock) => {
  const { policy, due, stops, stop } = clock;
  const toward = countedSessions(situation, policies, 'yearlyMinimum', on);
  const minimum = (due?.terms.figures ?? policy.personal).yearlyMinimum.value;
  const year = countYear(situation, policy, minimum, toward, on, stops);
  const days = due ? (due.terms.targetDays ?? due.terms.limitDays) : null;
  // While the clock stands nothing is due, so the rest of the year is not looked at.
  const next = due && !stop ? (due.targetDate ?? due.limitDate) : null;
  return { year, outlook: yearOutlook(year, situation, on, next, days) };
};

/** Gathers the facts of a day for one worker's personal supervision. */
export const findPersonal = (situation: Situation, policies: readonly Policy[], on: IsoDate): Findings => {
  const clock = readClock(situation, policies, on);
  const { counted, lastHeld } = clock;
  const anchor = lastHeld ?? situation.startedOn;
  return {
    ...clock,
    ...yearOfClock(situation, policies, on, clock),
    situation,
    on,
    lastMinutes: counted.find(({ heldOn }) => heldOn === lastHeld)?.minutes ?? null,
    awaitingRecord: awaitingRecord(situation, policies, on).filter(
      (day) => lastHeld === null || day > lastHeld,
    ),
    noSupervisorSince: noSupervisorSince(situation, on),
    supervisorChangedOn: anchor === undefined ? null : supervisorChangedOn(situation, anchor, on),
    rebooking: rebooking(situation, clock.policy, clock.stops, anchor ?? on, on) ?? null,
  };
};
