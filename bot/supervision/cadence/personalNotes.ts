import { daysBetween } from '../calendar';
import type { Findings } from './findPersonal';
import { dayCount, fullDate, intervalWord, shortDate } from './words';

const vacancy = ({ noSupervisorSince, on }: Findings): string =>
  noSupervisorSince
    ? `There has been no supervisor since ${shortDate(noSupervisorSince, on)}; a vacancy does not stop the clock.`
    : '';

const newSupervisor = ({ supervisorChangedOn, noSupervisorSince, on }: Findings): string =>
  supervisorChangedOn && !noSupervisorSince
    ? `The supervisor changed on ${shortDate(supervisorChangedOn, on)}, which does not change the clock.`
    : '';

const awaitingRecord = ({ awaitingRecord: days, on }: Findings): string =>
  days[0]
    ? `The session on ${shortDate(days[0], on)} awaits its write-up; it counts once its record, with its length, is sent for signature.`
    : '';

const step = ({ due, policy, situation }: Findings): string => {
  const found = due?.terms.step;
  if (!found) return '';
  if (!situation.pauses?.length) return `By the step of that day: ${found.title}.`;
  const moves = policy.personal.pausesMoveSteps.value === true;
  return `By the step of that day: ${found.title}; time away ${moves ? 'does not count' : 'counts'} as time in post.`;
};

const agreed = ({ due }: Findings): string => {
  const terms = due?.terms;
  if (!terms?.agreed || terms.agreed.speaks) return '';
  return `The agreement's ${intervalWord(terms.agreed.days)} frequency is wider than the policy allows, so the policy's speaks.`;
};

const change = ({ due, on, situation, policy }: Findings): string => {
  const day = due?.changedOn;
  if (!day) return '';
  if (situation.profileChanges?.some(({ from }) => from === day))
    return `The role profile changed on ${shortDate(day, on)}.`;
  if (situation.agreedChanges?.some(({ from }) => from === day))
    return `The frequency was agreed anew on ${shortDate(day, on)}.`;
  return `Version ${policy.version} of the policy applies from ${shortDate(day, on)}.`;
};

const rebook = ({ rebooking, on, policy }: Findings): string => {
  if (!rebooking) return '';
  const is = rebooking.by < on ? 'was' : 'is';
  if (rebooking.why === 'return')
    return `Back on ${shortDate(rebooking.since, on)}: a session ${is} to be held by ${fullDate(rebooking.by, on)}.`;
  const { plannedOn, reason, whose: who } = rebooking.cancellation;
  const why = policy.cancellationReasons.find(({ id }) => id === reason)?.title ?? reason;
  return `The one planned for ${shortDate(plannedOn, on)} was cancelled (${who}: ${why.charAt(0).toLowerCase()}${why.slice(1)}); a new date ${is} to be set by ${fullDate(rebooking.by, on)}.`;
};

const planned = ({ situation, due, on }: Findings): string => {
  const { plannedOn } = situation;
  if (!plannedOn || plannedOn < on) return '';
  const first = due?.targetDate ?? due?.limitDate;
  const late = first && plannedOn > first && first >= on ? daysBetween(first, plannedOn) : 0;
  const name = due?.targetDate ? 'target' : 'limit';
  return `Next planned for ${fullDate(plannedOn, on)}${late ? `, ${dayCount(late)} after the ${name}` : ''}.`;
};

const short = ({ lastMinutes, due }: Findings): string => {
  const least = due?.terms.figures.minMinutes.value;
  return lastMinutes !== null && least && lastMinutes < least
    ? `The last was ${lastMinutes} minutes; the policy gives at least ${least}.`
    : '';
};

/** Further sentences, each only where it bears on the state. */
export const personalNotes = (found: Findings): string[] => {
  if (found.state === 'paused') return [awaitingRecord(found)].filter(Boolean);
  return [vacancy, newSupervisor, awaitingRecord, step, agreed, change, rebook, planned, short]
    .map((sentence) => sentence(found))
    .filter(Boolean);
};
