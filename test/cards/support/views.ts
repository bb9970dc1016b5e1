import type { HandoverSummary } from '../../../bot/supervision/handover';
import type { PreviewAnswer } from '../../../bot/api/contract';
import type { CardContext } from '../../../bot/chat/cards/card';
import type { RecordText } from '../../../bot/supervision/record';
import type {
  ActionView,
  MineView,
  MyWorker,
  RecordView,
  SessionLine,
  SessionView,
} from '../../../bot/supervision/views';
import { whoCanSee } from '../../../bot/text/whoCanSee';

export const NOW = '2026-11-02T09:00:00Z';

export const ctx: CardContext = {
  links: {
    session: ({ worker, session }) => `https://tab.example/session/${worker}/${session}`,
    record: ({ worker, session }, number) => `https://tab.example/record/${worker}/${session}/${number}`,
    team: (id) => `https://tab.example/team/${id}`,
    cases: (worker) => `https://tab.example/cases/${worker}`,
    concern: ({ worker, concern }) => `https://tab.example/concern/${worker}/${concern}`,
    people: 'https://tab.example/people',
    teams: 'https://tab.example/teams',
    audit: ({ worker, session }) => `https://tab.example/audit/${worker}/${session}`,
    files: 'https://tab.example/files',
    file: (worker: string) => `https://tab.example/file/${worker}`,
    protection: 'https://tab.example/protection',
    newGroup: 'https://tab.example/group',
    home: 'https://tab.example/',
  },
  now: NOW,
  organisation: 'Sampleton Council (sample)',
};

export const ref = { worker: 'w-0001', session: 's-0001' };

/** What people are called and what they wrote, so that a test can put markers or attacks there. */
export interface Written {
  worker: string;
  supervisor: string;
  item: string;
  action: string;
  why: string;
  answer: string;
  notes: string;
  decisions: string;
  difference: string;
  statement: string;
  change: string;
  moveWhy: string;
}

export const written: Written = {
  worker: 'Tom Hartley',
  supervisor: 'Priya Raman',
  item: 'Plan for the duty rota over Christmas',
  action: 'Book the trauma-informed practice course and tell the team which dates are left',
  why: 'The course was full; the next dates come out in January.',
  answer:
    'The joint visits went well. I planned what I wanted to learn before each one, and wrote it up the same day.',
  notes:
    'Two joint visits this month. The plan before each visit made the difference; keep it.\nCaseload is even now.',
  decisions: 'Go on with joint visits until January, then review.',
  difference: 'I see the pressure of the last month as higher than the figures show.',
  statement: 'A fair account. I would add that the cover in October helped.',
  change: 'Please say that the cover was for two weeks, not three.',
  moveWhy: 'A court hearing was listed at the same time.',
};

export const people = (w: Written = written) => ({
  worker: { id: 'w-0001', name: w.worker, reference: 'W-1005', jobTitle: 'Social worker', team: 'North' },
  supervisor: { id: 'p-0001', name: w.supervisor, jobTitle: 'Senior practitioner' },
});

const QUESTIONS = [
  { id: 'well', question: 'What has gone well since we last met?', hint: 'Large or small.' },
  { id: 'made', question: 'What did you do that made it go well?' },
  { id: 'hard', question: 'What has been hard?' },
  { id: 'change', question: 'What would you do differently with children and families?' },
  { id: 'else', question: 'Is there anything else you want to bring?' },
];

const HEADINGS = [
  {
    id: 'performance',
    title: 'Performance management',
    prompts: ['Work plan and priorities', 'Targets and objectives', 'Key achievements'],
  },
  { id: 'learning', title: 'Learning and improvement', prompts: ['Role and activities', 'Learning needs'] },
  {
    id: 'support',
    title: 'Support',
    prompts: ['Reflections and demands', 'Wellbeing and leave', 'Health and safety'],
  },
  { id: 'mediation', title: 'Mediation', prompts: ['Team roles', 'Briefings', 'Gaps in resources'] },
  { id: 'reflection', title: 'Reflection', prompts: ['What practice has taught since last time'] },
];

export const makeAction = (over: Partial<ActionView> = {}, w: Written = written): ActionView => ({
  id: 'a-0001',
  worker: { id: 'w-0001', name: w.worker },
  version: 3,
  text: w.action,
  owner: { id: 'w-0001', name: w.worker },
  due: '2026-11-20',
  overdue: false,
  agreedOn: '2026-10-06',
  ageDays: 27,
  state: 'open',
  mine: true,
  ...over,
});

export const makeView = (over: Partial<SessionView> = {}, w: Written = written): SessionView => {
  const role = over.role ?? 'worker';
  const answers = QUESTIONS.map((question, index) => ({ ...question, answer: index < 3 ? w.answer : '' }));
  return {
    ref,
    session: {
      version: 4,
      kind: 'personal',
      plannedAt: '2026-11-03T14:00:00Z',
      plannedMinutes: 90,
      moves: [],
      items: [
        { id: 'i-0001', by: { id: 'w-0001', name: w.worker }, text: w.item, at: NOW },
        { id: 'i-0002', by: { id: 'p-0001', name: w.supervisor }, text: w.item, at: NOW },
      ],
      moveRequest: { by: { id: 'w-0001', name: w.worker }, why: w.moveWhy, at: NOW },
    },
    kindTitle: 'Personal supervision',
    state: 'planned',
    stateText: 'Planned for Tuesday 3 November at 2pm, 90 minutes.',
    role,
    ...people(w),
    headings: HEADINGS,
    actions: [
      makeAction({}, w),
      makeAction(
        {
          id: 'a-0002',
          owner: people(w).supervisor,
          state: 'stuck',
          why: w.why,
          mine: false,
          overdue: true,
          due: '2026-10-20',
        },
        w,
      ),
    ],
    learning: [],
    due: ['Agreement review due 4 December', 'Check-in due this month'],
    sharedReflection: { questions: answers.filter(({ answer }) => answer), at: NOW },
    ...(role === 'worker'
      ? {
          ownReflection: {
            version: 5,
            questions: answers,
            shared: false,
            sharedChanged: false,
            inRecord: false,
          },
          ownPart: { version: 2, difference: w.difference, notRecorded: { supervisor: true } },
        }
      : {
          draft: {
            version: 7,
            headings: {
              performance: { notes: w.notes, decisions: w.decisions },
              support: { notes: w.notes, decisions: '' },
            },
            actions: [{ id: 'd-0001', text: w.action, owner: 'worker' as const, due: '2026-12-01' }],
            heldOn: '2026-11-02',
            minutes: 95,
            checkIn: true,
            differences: { supervisor: w.difference },
            notRecorded: { supervisor: true },
            savedAt: NOW,
          },
        }),
    versions: [],
    may: {
      requestMove: true,
      addAgendaItem: true,
      removeAgendaItem: true,
      markAction: true,
      saveDifference: true,
      agreeNotToRecord: true,
      ...(role === 'worker'
        ? {
            saveReflection: true,
            shareReflection: true,
            withdrawReflection: true,
            deleteReflection: true,
            fileReflection: true,
          }
        : { moveSession: true, cancelSession: true, saveRecord: true, sendRecord: true, confirmHeld: true }),
    },
    whoCanSee: whoCanSee({ worker: w.worker, supervisor: w.supervisor, role, shared: false }),
    ...over,
  };
};

export const makeText = (over: Partial<RecordText> = {}, w: Written = written): RecordText => ({
  reference: 'SR-7K3M9Q',
  organisation: 'Sampleton Council (sample)',
  policy: { id: 'luton-social-care', title: 'Supervision framework', version: '41' },
  kind: { id: 'personal', title: 'Personal supervision' },
  worker: people(w).worker,
  supervisor: people(w).supervisor,
  team: 'North',
  service: 'Family Safeguarding',
  plannedOn: '2026-11-02',
  heldOn: '2026-11-03',
  minutes: 95,
  checkIn: true,
  headings: HEADINGS.map(({ id, title }, index) =>
    index === 3
      ? { id, title, notes: '', decisions: '' }
      : { id, title, notes: w.notes, decisions: w.decisions },
  ),
  items: [{ text: w.item, by: w.worker }],
  reflection: [{ question: 'What has gone well since we last met?', answer: w.answer }],
  actions: [{ id: 'a-0009', text: w.action, owner: people(w).worker, due: '2026-12-01' }],
  carried: [
    {
      text: w.action,
      owner: w.worker,
      due: '2026-10-20',
      agreedOn: '2026-10-06',
      state: 'stuck',
      why: w.why,
    },
    { text: w.action, owner: w.supervisor, due: '2026-10-30', agreedOn: '2026-10-06', state: 'done' },
  ],
  differences: [{ by: w.worker, role: 'worker', text: w.difference }],
  notRecorded: true,
  ...over,
});

export const makeRecord = (over: Partial<RecordView> = {}, w: Written = written): RecordView => ({
  ref,
  number: 1,
  version: 2,
  text: makeText({}, w),
  hash: 'ab'.repeat(32),
  sentAt: '2026-11-05T10:00:00Z',
  lateBy: 2,
  signatures: [
    { by: people(w).supervisor, role: 'supervisor', at: '2026-11-05T10:00:00Z', hash: 'ab'.repeat(32) },
  ],
  voided: [{ by: w.worker, role: 'worker', at: '2026-11-04T10:00:00Z', why: 'textChanged' }],
  statements: [{ by: people(w).worker, role: 'worker', stance: 'disagree', text: w.statement, at: NOW }],
  changeRequests: [{ by: w.worker, text: w.change, at: NOW }],
  awaited: [{ role: 'worker', name: w.worker }],
  signBy: '2026-11-19',
  closed: false,
  unsigned: [],
  stateText: `Sent for signature on 5 November; awaiting ${w.worker}, by 19 November.`,
  whoCanSee: whoCanSee({ worker: w.worker, supervisor: w.supervisor, role: 'worker', shared: false }).record,
  mayCorrect: false,
  maySign: true,
  ...over,
});

export const makeSent = (role: 'worker' | 'supervisor', w: Written = written): SessionView => {
  const base = makeView({ role, state: 'sent', stateText: 'Held 3 November, sent for signature.' }, w);
  const may =
    role === 'worker'
      ? { signRecord: true as const, askForChange: true as const }
      : { saveRecord: true as const, retryFiling: true as const };
  return { ...base, record: makeRecord({}, w), may, session: { ...base.session, moveRequest: undefined } };
};

export const makePreview = (over: Partial<PreviewAnswer> = {}, w: Written = written): PreviewAnswer => ({
  seen: 7,
  record: makeRecord({ signatures: [], statements: [], voided: [], changeRequests: [] }, w),
  missing: [],
  ...over,
});

export const makeLine = (over: Partial<SessionLine> = {}, w: Written = written): SessionLine => ({
  ref,
  kindTitle: 'Personal supervision',
  plannedAt: '2026-11-03T14:00:00Z',
  minutes: 90,
  state: 'planned',
  stateText: 'Planned for Tuesday 3 November at 2pm, 90 minutes.',
  with: people(w).supervisor,
  ...over,
});

export const makeMine = (w: Written = written): MineView => ({
  worker: { name: w.worker, reference: 'W-1005', team: 'North' },
  supervisors: [
    { id: 'p-0001', name: w.supervisor, functions: ['personal'], agreementSignedOn: '2026-01-14' },
  ],
  next: [makeLine({}, w)],
  actions: [makeAction({}, w), makeAction({ id: 'a-0002', overdue: true, why: w.why }, w)],
  records: [
    makeLine({ state: 'filed', stateText: 'Held 6 October, record complete.', recordNumber: 1 }, w),
    makeLine({ state: 'held', stateText: 'Held 8 September, write-up awaited.' }, w),
  ],
  agreements: [],
  asks: { to: [{ id: 'p-0001', name: w.supervisor }], managersAfter: '5 working days' },
  toRead: [],
});

export const makeWorkers = (names: readonly string[]): MyWorker[] =>
  names.map((name, index) => ({
    worker: { id: `w-000${index + 1}`, name },
    pairing: `pair-${index + 1}`,
    functions: ['personal'],
    standing: undefined,
    open: [],
    actions: [],
  }));

export const policy = {
  title: 'Supervision framework',
  version: '41',
  kinds: [
    { id: 'personal', title: 'Personal supervision' },
    { id: 'case', title: 'Case supervision' },
    { id: 'informal', title: 'Informal discussion' },
  ],
  minutes: { from: 90, to: 120 },
  reasons: [
    { id: 'annual-leave', title: 'Annual leave' },
    { id: 'sickness', title: 'Sickness' },
    { id: 'urgent-work', title: 'Urgent work' },
  ],
  headings: HEADINGS,
};

/** What a new supervisor is told about a worker. */
export function makeHandover(w: Written = written): HandoverSummary {
  const { worker, supervisor } = people(w);
  return {
    worker: { id: worker.id, name: worker.name },
    supervisor: { id: supervisor.id, name: supervisor.name },
    before: { id: 'm-0001', name: 'Morag Sinclair' },
    functions: ['personal'],
    from: '2026-11-02',
    folder: 'https://files.example/W-1005',
    lastHeld: '2026-10-12',
    next: { session: ref.session, plannedAt: '2026-11-10T10:00:00Z' },
    openActions: { count: 3, overdue: 1, oldestAgreedOn: '2026-09-14' },
    writeUpAwaited: ['2026-10-26'],
    signaturesAwaited: 1,
  };
}
