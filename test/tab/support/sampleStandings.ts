import { STATES } from '../../../bot/supervision/tally';
import type { StandingRow, TeamView } from '../../../bot/supervision/standingViews';
import { aComplianceRow, DEFINITIONS } from './sampleCompliance';
import { WORKER, SUPERVISOR, TEAM } from './samplePeople';

/** A standing that is on track. */
export const aStanding = (changes: Partial<StandingRow> = {}): StandingRow => ({
  worker: { id: WORKER.id, name: WORKER.name, reference: WORKER.reference, jobTitle: WORKER.jobTitle },
  team: { id: TEAM.id, name: TEAM.name },
  service: TEAM.service,
  function: 'personal',
  functionTitle: 'Personal supervision',
  supervisor: { id: SUPERVISOR.id, name: SUPERVISOR.name },
  profile: 'default',
  lastHeld: '2026-10-06',
  next: '2026-11-03',
  state: 'onTrack',
  explanation: 'Held 6 October; the next is due by 3 November and one is planned for that day.',
  rule: 'every 28 days, no later than 42',
  agreement: { signedOn: '2026-01-15', state: 'current' },
  signatures: { awaited: [], count: 0 },
  filingFailed: 0,
  actions: { open: 3, oldestDays: 28, overdue: 0 },
  ...changes,
});

/** Five workers, each in another state. */
export const ROWS: StandingRow[] = [
  aStanding(),
  aStanding({
    worker: {
      id: 'worker-2',
      name: 'Tom Whitfield-Abernathy',
      reference: 'W-1050',
      jobTitle: 'Senior practitioner',
    },
    state: 'pastLimit',
    lastHeld: '2026-09-01',
    next: undefined,
    explanation: 'Last held 1 September; the six-week limit passed on 13 October and nothing is planned.',
    signatures: { awaited: ['worker'], awaitedSince: '2026-09-04', count: 1 },
    agreement: { state: 'none' },
    actions: { open: 1, oldestDays: 63, overdue: 1 },
  }),
  aStanding({
    worker: {
      id: 'worker-3',
      name: 'Ifan Rhys',
      reference: 'W-1061',
      jobTitle: 'Newly qualified social worker',
    },
    state: 'dueSoon',
    writeUpAwaited: '2026-10-28',
    explanation: 'In the first six weeks in post: weekly. Due by 4 November.',
    agreement: { state: 'reviewDue', reviewDue: '2026-12-04' },
    filingFailed: 1,
    actions: { open: 0, overdue: 0 },
  }),
  aStanding({
    worker: { id: 'worker-4', name: 'Leah Cohen', reference: 'W-1007', jobTitle: 'Family worker' },
    state: 'pastTarget',
    explanation: 'Last held 2 October; the four-week target passed on 30 October. The limit is 13 November.',
    reach: 'The app is blocked in Teams. Ask them to unblock it.',
  }),
  aStanding({
    worker: { id: 'worker-5', name: 'Maryam Hussain', reference: 'W-1012', jobTitle: 'Social worker' },
    state: 'paused',
    next: undefined,
    explanation: 'Paused since 1 September (sickness), so the clock has stopped.',
    paused: { from: '2026-09-01' },
  }),
];

/** A team of five in as many states. */
export const aTeam = (rows: StandingRow[] = ROWS): TeamView => ({
  team: TEAM,
  within: [{ scope: 'service.fs', kind: 'service', id: 'fs', title: TEAM.service }],
  asOf: '2026-11-02T09:30:00Z',
  rows: rows.map(aComplianceRow),
  definitions: DEFINITIONS,
  counts: Object.fromEntries(
    STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as TeamView['counts'],
});
