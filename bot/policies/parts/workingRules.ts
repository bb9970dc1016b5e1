import type { Policy } from '../../supervision/policy';
import { noFigure, startingValue } from './sourced';

/** Deadlines, on which none of the policies says anything (DOMAIN A10.3). */
export const deadlines: Policy['deadlines'] = {
  prepareDays: startingValue(3),
  writeUpWorkingDays: startingValue(5, 'Common practice; no national figure was found'),
  signWorkingDays: startingValue(10),
  rebookWorkingDays: startingValue(5, 'One authority’s figure for the return after sickness (DOMAIN C)'),
  reflectionKeptDays: startingValue(90, 'The reflection is the worker’s; they may delete it sooner'),
};

/** Whose need moved or cancelled a session. */
export const cancelledBy: Policy['cancelledBy'] = [
  { id: 'worker', title: 'Worker' },
  { id: 'supervisor', title: 'Supervisor' },
  { id: 'organisation', title: 'Organisation' },
];

/** Why a session was moved or cancelled. */
export const cancellationReasons: Policy['cancellationReasons'] = [
  { id: 'urgent-work', title: 'Urgent work with a child or family' },
  { id: 'court-or-panel', title: 'Court, conference or panel' },
  { id: 'sickness', title: 'Sickness' },
  { id: 'annual-leave', title: 'Annual or flexible leave' },
  { id: 'training', title: 'Training' },
  { id: 'workload', title: 'Other work took the time' },
  { id: 'double-booking', title: 'Something else was booked' },
  { id: 'building-or-technology', title: 'No room, or the technology failed' },
  { id: 'other', title: 'Another reason' },
];

/** Why somebody is away, and whether the clock stops meanwhile. */
export const pauseReasons: Policy['pauseReasons'] = [
  { id: 'sickness', title: 'Sickness', stopsClock: true },
  { id: 'long-leave', title: 'Long leave', stopsClock: true },
  { id: 'maternity', title: 'Maternity or parental leave', stopsClock: true },
  { id: 'secondment', title: 'Secondment', stopsClock: true },
  { id: 'suspension', title: 'Suspension', stopsClock: true },
  { id: 'annual-leave', title: 'Annual leave', stopsClock: false },
];

/** How a year is counted: not said by any of the policies (DOMAIN A10.2). */
export const yearRules: Policy['personal']['year'] = {
  basis: startingValue('fixedYear', 'The policy says "a year" and not which (DOMAIN A10.2)'),
  startsOn: startingValue('04-01'),
  proRataStarters: startingValue(true),
  proRataLeavers: startingValue(true),
  proRataPauses: startingValue(true),
  rounding: startingValue('nearest'),
};

/** How the personal clock behaves where the policies are silent. */
export const clockRules: Pick<
  Policy['personal'],
  'dueSoonDays' | 'agreedMayBeWider' | 'pausesMoveSteps' | 'shortSessionsCount' | 'clocks'
> = {
  dueSoonDays: startingValue(7, 'Never more than a quarter of the interval'),
  agreedMayBeWider: startingValue(false),
  pausesMoveSteps: startingValue(false, 'If yes, time away does not count as time in post'),
  shortSessionsCount: startingValue(true, 'The explanation says how long it was'),
  clocks: startingValue('one', 'The other choice is a clock for each function of shared supervision'),
};

/** How the clocks of cases behave where the policies are silent (DOMAIN A10.10, A10.11). */
export const caseRules: Omit<Policy['cases'], 'services'> = {
  startsFrom: startingValue('allocation'),
  monthsAre: startingValue('calendar'),
  onChangeOfType: startingValue('fromLastSupervision'),
  dueSoonDays: startingValue(7),
  supervisedBy: startingValue('Any of the worker’s supervisors, by name'),
  referenceFormat: noFigure('Any letters and digits; choose the format of the case system, "LCS-999999"'),
};
