import { STANDING_STATES } from '../../bot/text/standingStates';
import { figure, plural } from './counted';

/** A team's page. */
export const teamText = {
  team: {
    title: (name: string) => `${name}: supervision`,
    asOf: (day: string, time: string) =>
      `As of ${day}, ${time}. A change can take some seconds to show here.`,
    never:
      'This page holds dates, counts and states. It never holds what was prepared, said or written, who owns an action, or whether somebody disagreed.',
    counts: 'In short',
    people: 'Each worker and function',
    table: 'Supervision of each worker, by function',
    empty: 'Nobody is in this team yet.',
    columns: {
      worker: 'Worker',
      profile: 'Profile',
      function: 'Function',
      supervisor: 'Provided by',
      lastHeld: 'Last held',
      next: 'Next',
      state: 'How it stands',
      agreement: 'Agreement',
      signatures: 'Signatures',
      actions: 'Open actions',
      limits: 'Target, limit, year',
      strip: 'Month by month',
      cases: 'Cases in time',
      held: 'Held as planned, 12 months',
      signed: 'Signed in time, 12 months',
    },
    casesWithin: (within: number, open: number) => `${figure(within)} of ${figure(open)}`,
    casesPast: (past: number, days: number | undefined) =>
      days === undefined
        ? `${figure(past)} past their timescale`
        : `${figure(past)} past their timescale, oldest ${plural(days, 'day', 'days')}`,
    casesAwaiting: (awaiting: number) => `${plural(awaiting, 'decision', 'decisions')} still to be recorded`,
    openPairing: (name: string, functionTitle: string) => `${name}: ${functionTitle}, dates and moves`,
    target: (date: string) => `Target ${date}`,
    limit: (date: string) => `Limit ${date}`,
    ofYear: (count: number, minimum: number) => `${String(count)} of ${String(minimum)} this year`,
    agreementStates: { current: 'Current', reviewDue: 'Review due', none: 'Not signed' },
    nobody: 'Nobody yet',
    none: 'None',
    notPlanned: 'Not planned',
    writeUp: (date: string) => `Held ${date}, write-up awaited`,
    agreements: {
      current: (date: string) => `Signed ${date}`,
      reviewDue: (date: string) => `Review due ${date}`,
      none: 'Not signed',
    },
    awaited: (count: number, date: string) => `${count} awaited since ${date}`,
    allSigned: 'None awaited',
    filingFailed: (count: number) => `${plural(count, 'record', 'records')} could not be filed`,
    actionsOpen: (count: number, days: number | undefined) =>
      count === 0
        ? 'None'
        : days === undefined
          ? `${count}`
          : `${count}, oldest ${plural(days, 'day', 'days')}`,
    rule: (rule: string) => `Rule: ${rule}`,
    states: STANDING_STATES,
  },
};
