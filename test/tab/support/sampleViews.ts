import type { ConfigAnswer, MeAnswer } from '../../../bot/api/contract';
import type { Role } from '../../../bot/supervision/record';
import type { ActionView, MineView, MyWorker, SessionLine } from '../../../bot/supervision/views';
import type { StandingRow, StandingState, TeamView } from '../../../bot/supervision/standingViews';

import { aComplianceRow, DEFINITIONS } from './sampleCompliance';

export const WORKER = {
  id: 'worker-1',
  name: 'Amara Osei',
  reference: 'W-1042',
  jobTitle: 'Social worker',
  team: 'Family Support North',
};
export const SUPERVISOR = { id: 'supervisor-1', name: 'Priya Nair', jobTitle: 'Team manager' };
export const MANAGER = { id: 'manager-1', name: 'Gwen Price' };
export const REF = { worker: WORKER.id, session: 'session-1' };
const TEAM = { id: 'team-1', name: 'Family Support North', service: 'Family Support' };

export const HEADINGS = [
  {
    id: 'performance',
    title: 'Performance management',
    prompts: ['Work plan and priorities', 'Targets and objectives', 'Achievements'],
  },
  { id: 'learning', title: 'Learning and improvement', prompts: ['Role and activities', 'Learning needs'] },
  {
    id: 'support',
    title: 'Support',
    prompts: ['Demands and frustrations', 'Health, safety and wellbeing', 'Leave'],
  },
  {
    id: 'mediation',
    title: 'Mediation',
    prompts: ['Team roles', 'News of the organisation', 'Gaps in resources'],
  },
];

export const QUESTIONS = [
  { id: 'well', question: 'What has gone well since we last met?' },
  { id: 'helped', question: 'What did you do that helped it go well?' },
  { id: 'hard', question: 'What has been hard?', hint: 'At work or around it, as much as you want to say.' },
  { id: 'else', question: 'What might you try differently with children and families?' },
  { id: 'more', question: 'Is there anything else that you want to talk about?' },
];

export const CONFIG: ConfigAnswer = {
  organisation: 'Northbrook Council',
  sample: true,
  authority: 'http://127.0.0.1:1',
  clientId: 'tab',
  scope: 'openid profile',
};

const POLICY: MeAnswer['policy'] = {
  title: 'Luton supervision framework',
  version: '41',
  kinds: [
    { id: 'personal', title: 'Personal supervision' },
    { id: 'case', title: 'Case supervision' },
    { id: 'check-in', title: 'Check-in' },
  ],
  groupKinds: [
    { id: 'group', title: 'Group supervision' },
    { id: 'peer', title: 'Peer supervision' },
  ],
  pauseReasons: [{ id: 'sickness', title: 'Sickness' }],
  minutes: { from: 90, to: 120 },
  reasons: [
    { id: 'sickness', title: 'Sickness' },
    { id: 'court', title: 'Court' },
    { id: 'emergency', title: 'An emergency with a family' },
  ],
  headings: HEADINGS,
};

/** What /api/me says to each sample person. */
export const ME: Record<'worker' | 'supervisor' | 'manager' | 'officer', MeAnswer> = {
  worker: {
    ...WORKER,
    isWorker: true,
    supervises: false,
    manages: [],
    oversees: [],
    roles: [],
    policy: POLICY,
  },
  supervisor: {
    ...SUPERVISOR,
    isWorker: true,
    supervises: true,
    manages: [],
    oversees: [],
    roles: [],
    policy: POLICY,
  },
  manager: {
    ...MANAGER,
    isWorker: true,
    supervises: true,
    manages: [TEAM],
    oversees: [
      { scope: 'directorate', kind: 'directorate', title: 'Children’s services' },
      { scope: 'service.fs', kind: 'service', id: 'fs', title: TEAM.service },
      { scope: `team.${TEAM.id}`, kind: 'team', id: TEAM.id, title: TEAM.name },
    ],
    roles: ['seniorManager'],
    policy: POLICY,
  },
  // Nobody supervises them here, and they supervise nobody.
  officer: {
    id: 'officer-1',
    name: 'Carys Pugh',
    isWorker: false,
    supervises: false,
    manages: [],
    oversees: [],
    roles: ['dataProtectionOfficer', 'auditor'],
    policy: POLICY,
  },
};

/** An open action of the worker, agreed four weeks ago. */
export const anAction = (changes: Partial<ActionView> = {}): ActionView => ({
  id: 'action-1',
  version: 1,
  text: 'Book the attachment training and put the date in the team calendar',
  owner: { id: WORKER.id, name: WORKER.name },
  due: '2026-11-10',
  overdue: false,
  agreedOn: '2026-10-06',
  ageDays: 28,
  state: 'open',
  mine: true,
  worker: { id: WORKER.id, name: WORKER.name },
  ...changes,
});

/** A session in a list. */
export const aLine = (changes: Partial<SessionLine> = {}): SessionLine => ({
  ref: REF,
  kindTitle: 'Personal supervision',
  plannedAt: '2026-11-03T14:00:00Z',
  minutes: 90,
  state: 'planned',
  stateText: 'Planned for Tuesday 3 November at 2pm, 90 minutes.',
  with: { id: SUPERVISOR.id, name: SUPERVISOR.name },
  ...changes,
});

/** A standing that is on track. */
const aStanding = (changes: Partial<StandingRow> = {}): StandingRow => ({
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

const ROWS: StandingRow[] = [
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

const STATES: StandingState[] = [
  'onTrack',
  'dueSoon',
  'pastTarget',
  'pastLimit',
  'paused',
  'notStarted',
  'notStated',
  'left',
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

/** The worker's own page. */
/** What is their own of somebody whom nobody supervises. */
export const nothingOfMine: MineView = {
  supervisors: [],
  next: [],
  actions: [],
  records: [],
  agreements: [],
  asks: { to: [], managersAfter: '5 working days' },
  toRead: [],
};

export const aMine = (changes: Partial<MineView> = {}): MineView => ({
  worker: { name: WORKER.name, reference: WORKER.reference, team: WORKER.team },
  supervisors: [
    {
      id: SUPERVISOR.id,
      name: SUPERVISOR.name,
      functions: ['Personal supervision'],
      agreementSignedOn: '2026-01-15',
    },
  ],
  next: [aLine()],
  actions: [anAction()],
  records: [
    aLine({
      ref: { worker: WORKER.id, session: 'session-0' },
      plannedAt: '2026-10-06T13:00:00Z',
      state: 'filed',
      stateText: 'Held 6 October, signed by both, filed.',
      recordNumber: 1,
    }),
  ],
  agreements: [
    aLine({
      ref: { worker: WORKER.id, session: 'agreement-1' },
      kindTitle: 'Supervision agreement',
      plannedAt: '2026-01-15T10:00:00Z',
      state: 'filed',
      stateText: 'Made 15 January, signed by both, filed.',
      recordNumber: 1,
    }),
  ],
  asks: { to: [{ id: SUPERVISOR.id, name: SUPERVISOR.name }], managersAfter: '5 working days' },
  toRead: [],
  standing: aStanding(),
  ...changes,
});

/** The supervisor's people. */
export const myWorkers = (): MyWorker[] => [
  {
    worker: WORKER,
    pairing: 'pairing-1',
    functions: ['Personal supervision'],
    standing: aStanding(),
    open: [
      aLine({ with: WORKER }),
      aLine({
        ref: { worker: WORKER.id, session: 'session-2' },
        with: WORKER,
        plannedAt: '2026-10-06T13:00:00Z',
        state: 'sent',
        stateText: 'Held 6 October, sent for signature; waiting for Amara Osei.',
        recordNumber: 1,
      }),
    ],
    actions: [anAction({ mine: false })],
    asked: { on: '2026-10-30', why: 'Two hard weeks; I would like to talk before the panel.' },
  },
  {
    worker: { id: 'worker-2', name: 'Tom Whitfield-Abernathy' },
    pairing: 'pairing-2',
    functions: ['Personal supervision', 'Case supervision'],
    standing: ROWS[1],
    open: [],
    actions: [],
  },
];

export type Who = keyof typeof ME;
export const roleOf = (who: Who): Role => (who === 'worker' ? 'worker' : 'supervisor');
