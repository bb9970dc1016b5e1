import { createHash } from 'node:crypto';
import type { Input } from '../../../bot/operations/inputs';
import type { RecordDraft, RecordText, Signature, Statement } from '../../../bot/supervision/record';
import type { ActionView, May, OperationName, RecordView, SessionView } from '../../../bot/supervision/views';
import { anAction, HEADINGS, QUESTIONS, REF, roleOf, SUPERVISOR, WORKER, type Who } from './sampleViews';

/** What the stand-in keeps of one session. */
export interface FakeSession {
  planned: { at: string; minutes: number; version: number };
  state: SessionView['state'];
  items: SessionView['session']['items'];
  moveRequest?: SessionView['session']['moveRequest'];
  reflection: {
    version: number;
    answers: Record<string, string>;
    shared?: Record<string, string>;
    inRecord: boolean;
  };
  draft: RecordDraft;
  actions: ActionView[];
  signatures: Signature[];
  statements: Statement[];
  changeRequests: RecordView['changeRequests'];
  sent: boolean;
  closed: boolean;
}

/** A session that is planned, with two open actions and an empty draft. */
export const fakeSession = (): FakeSession => ({
  planned: { at: '2026-11-03T14:00:00Z', minutes: 90, version: 1 },
  state: 'planned',
  items: [{ id: 'item-1', by: SUPERVISOR, text: 'New duty rota from January', at: '2026-10-30T10:00:00Z' }],
  reflection: { version: 0, answers: {}, inRecord: false },
  draft: {
    version: 1,
    headings: {},
    actions: [],
    heldOn: '2026-11-03',
    minutes: 90,
    checkIn: false,
    differences: {},
    notRecorded: {},
    savedAt: '2026-11-03T16:00:00Z',
  },
  actions: [
    anAction(),
    anAction({
      id: 'action-2',
      text: 'Ask about a second phone',
      owner: SUPERVISOR,
      overdue: true,
      due: '2026-10-20',
      state: 'stuck',
      why: 'Waiting for the budget',
      mine: false,
    }),
  ],
  signatures: [],
  statements: [],
  changeRequests: [],
  sent: false,
  closed: false,
});

const textOf = (fake: FakeSession): RecordText => ({
  reference: 'SR-7K3M9Q',
  organisation: 'Northbrook Council',
  policy: { id: 'luton', title: 'Luton supervision framework', version: '41' },
  kind: { id: 'personal', title: 'Personal supervision' },
  worker: WORKER,
  supervisor: SUPERVISOR,
  team: WORKER.team,
  service: 'Family Support',
  plannedOn: '2026-11-03',
  heldOn: fake.draft.heldOn ?? '',
  minutes: fake.draft.minutes ?? 0,
  checkIn: fake.draft.checkIn,
  headings: HEADINGS.map(({ id, title }) => ({
    id,
    title,
    notes: '',
    decisions: '',
    ...fake.draft.headings[id],
  })),
  items: fake.items.map(({ text, by }) => ({ text, by: by.name })),
  ...(fake.reflection.inRecord
    ? {
        reflection: QUESTIONS.map(({ id, question }) => ({
          question,
          answer: fake.reflection.shared?.[id] ?? '',
        })),
      }
    : {}),
  actions: fake.draft.actions.map((action) => ({
    ...action,
    owner: action.owner === 'worker' ? WORKER : SUPERVISOR,
  })),
  carried: fake.actions.map(({ text, owner, due, agreedOn, state, why }) => ({
    text,
    owner: owner.name,
    due,
    agreedOn,
    state,
    why,
  })),
  differences: Object.entries(fake.draft.differences)
    .filter(([, text]) => text)
    .map(([role, text = '']) => ({
      role: role as 'worker',
      by: role === 'worker' ? WORKER.name : SUPERVISOR.name,
      text,
    })),
  notRecorded: fake.draft.notRecorded.worker === true && fake.draft.notRecorded.supervisor === true,
});

/** The record as it stands, for one of the two. */
export function recordOf(fake: FakeSession, who: Who): RecordView {
  const text = textOf(fake);
  const awaited = (['supervisor', 'worker'] as const).filter(
    (role) => !fake.signatures.some((one) => one.role === role),
  );
  return {
    ref: REF,
    number: 1,
    version: 1 + fake.signatures.length,
    text,
    hash: createHash('sha256').update(JSON.stringify(text)).digest('hex'),
    sentAt: '2026-11-04T09:00:00Z',
    lateBy: 0,
    signatures: fake.signatures,
    voided: [],
    statements: fake.statements,
    changeRequests: fake.changeRequests,
    awaited: [...awaited],
    signBy: '2026-11-18',
    closed: fake.closed,
    unsigned: [],
    ...(fake.closed
      ? {
          filing: {
            state: 'filed',
            at: '2026-11-05T09:00:00Z',
            webUrl: 'https://example.invalid/record',
            driveId: 'd',
            itemId: 'i',
            sha256: '0',
          },
        }
      : {}),
    stateText: fake.closed
      ? 'Signed by both and filed.'
      : 'Sent for signature; signatures are asked for by 18 November.',
    maySign: fake.sent && awaited.includes(roleOf(who)),
  };
}

const MAY: Record<'worker' | 'supervisor', OperationName[]> = {
  worker: [
    'requestMove',
    'addAgendaItem',
    'removeAgendaItem',
    'saveReflection',
    'shareReflection',
    'withdrawReflection',
    'deleteReflection',
    'fileReflection',
    'saveDifference',
    'agreeNotToRecord',
    'markAction',
  ],
  supervisor: [
    'moveSession',
    'cancelSession',
    'addAgendaItem',
    'removeAgendaItem',
    'confirmHeld',
    'saveRecord',
    'saveDifference',
    'agreeNotToRecord',
    'sendRecord',
    'markAction',
  ],
};
const AFTER_SENDING = new Set<OperationName>([
  'saveRecord',
  'sendRecord',
  'moveSession',
  'cancelSession',
  'requestMove',
  'saveReflection',
  'shareReflection',
  'saveDifference',
  'agreeNotToRecord',
]);

/** The session as one of the two sees it: the other's unshared words are never in it. */
export function viewOf(fake: FakeSession, who: Who): SessionView {
  const role = roleOf(who);
  const { reflection, draft } = fake;
  const may = Object.fromEntries(
    MAY[role].filter((name) => !fake.sent || !AFTER_SENDING.has(name)).map((name) => [name, true]),
  ) as May;
  const questions = (answers: Record<string, string>) =>
    QUESTIONS.map((asked) => ({ ...asked, answer: answers[asked.id] ?? '' }));
  return {
    ref: REF,
    session: {
      version: fake.planned.version,
      kind: 'personal',
      plannedAt: fake.planned.at,
      plannedMinutes: fake.planned.minutes,
      moves: [],
      moveRequest: fake.moveRequest,
      items: fake.items,
    },
    kindTitle: 'Personal supervision',
    state: fake.state,
    stateText: 'Planned for Tuesday 3 November at 2pm, 90 minutes.',
    role,
    worker: WORKER,
    supervisor: SUPERVISOR,
    headings: HEADINGS,
    actions: fake.actions.map((action) => ({
      ...action,
      mine: action.owner.id === (role === 'worker' ? WORKER.id : SUPERVISOR.id),
    })),
    due: ['Agreement review due 4 December', 'Check-in due this month'],
    ...(role === 'worker'
      ? {
          ownReflection: {
            version: reflection.version,
            questions: questions(reflection.answers),
            shared: reflection.shared !== undefined,
            sharedChanged:
              reflection.shared !== undefined &&
              JSON.stringify(reflection.shared) !== JSON.stringify(reflection.answers),
            inRecord: reflection.inRecord,
          },
          ownPart: {
            version: draft.version,
            difference: draft.differences.worker ?? '',
            notRecorded: draft.notRecorded,
          },
        }
      : { draft }),
    ...(reflection.shared
      ? {
          sharedReflection: {
            questions: questions(reflection.shared).filter(({ answer }) => answer),
            at: '2026-11-02T18:00:00Z',
          },
        }
      : {}),
    ...(fake.sent ? { record: recordOf(fake, who) } : {}),
    versions: fake.sent ? [{ number: 1, state: 'waiting for signatures', at: '2026-11-04T09:00:00Z' }] : [],
    may,
    whoCanSee: {
      reflection:
        'Only you, until you share it; then your supervisor too. A court or a data request could reach it in law.',
      record: 'You two. When it is filed, senior managers and HR where they give a reason that you can see.',
      agenda: 'You two.',
    },
  };
}

type Does = { [N in OperationName]?: (fake: FakeSession, input: Input<N>, who: Who) => 'stale' | void };

/** What each operation does to the stand-in's session; 'stale' where the version that was seen is old. */
export const does: Does = {
  saveReflection: (fake, { seen, answers }) => {
    if (seen !== fake.reflection.version) return 'stale';
    fake.reflection = {
      ...fake.reflection,
      answers: { ...fake.reflection.answers, ...answers },
      version: seen + 1,
    };
  },
  shareReflection: (fake, { seen, answers }) => {
    if (seen !== fake.reflection.version) return 'stale';
    const shared = { ...fake.reflection.answers, ...answers };
    fake.reflection = { ...fake.reflection, answers: shared, shared, version: seen + 1 };
  },
  withdrawReflection: (fake) => {
    fake.reflection = { ...fake.reflection, shared: undefined, version: fake.reflection.version + 1 };
  },
  deleteReflection: (fake) => {
    fake.reflection = { version: 0, answers: {}, inRecord: false };
  },
  fileReflection: (fake, { inRecord }) => {
    fake.reflection = { ...fake.reflection, inRecord };
  },
  addAgendaItem: (fake, { item, text }, who) => {
    if (fake.items.some(({ id }) => id === item)) return;
    fake.items = [
      ...fake.items,
      { id: item, text, by: roleOf(who) === 'worker' ? WORKER : SUPERVISOR, at: '2026-11-02T10:00:00Z' },
    ];
  },
  removeAgendaItem: (fake, { item }) => {
    fake.items = fake.items.filter(({ id }) => id !== item);
  },
  moveSession: (fake, { plannedAt }) => {
    fake.planned = { ...fake.planned, at: plannedAt, version: fake.planned.version + 1 };
  },
  requestMove: (fake, { why }) => {
    fake.moveRequest = { by: WORKER, why, at: '2026-11-01T10:00:00Z' };
  },
  saveRecord: (fake, { seen, worker: _, session: __, ...changes }) => {
    if (seen !== fake.draft.version) return 'stale';
    const headings = { ...fake.draft.headings, ...changes.headings };
    fake.draft = {
      ...fake.draft,
      ...changes,
      headings,
      version: seen + 1,
      savedAt: new Date().toISOString(),
    };
  },
  saveDifference: (fake, { text }, who) => {
    fake.draft = {
      ...fake.draft,
      version: fake.draft.version + 1,
      differences: { ...fake.draft.differences, [roleOf(who)]: text },
    };
  },
  agreeNotToRecord: (fake, { agreed }, who) => {
    fake.draft = {
      ...fake.draft,
      version: fake.draft.version + 1,
      notRecorded: { ...fake.draft.notRecorded, [roleOf(who)]: agreed },
    };
  },
  sendRecord: (fake, { seen, hash, sign }, who) => {
    if (seen !== fake.draft.version || hash !== recordOf(fake, who).hash) return 'stale';
    fake.sent = true;
    fake.state = 'sent';
    if (sign)
      fake.signatures = [
        ...fake.signatures,
        { by: SUPERVISOR, role: 'supervisor', at: '2026-11-04T09:00:00Z', hash },
      ];
  },
  signRecord: (fake, { hash, stance, text }, who) => {
    if (hash !== recordOf(fake, who).hash) return 'stale';
    const by = roleOf(who) === 'worker' ? WORKER : SUPERVISOR;
    fake.signatures = [...fake.signatures, { by, role: roleOf(who), at: '2026-11-05T08:30:00Z', hash }];
    if (stance !== 'agree')
      fake.statements = [
        ...fake.statements,
        { by, role: roleOf(who), stance, text, at: '2026-11-05T08:30:00Z' },
      ];
    fake.closed = fake.signatures.length === 2;
  },
  askForChange: (fake, { text }) => {
    fake.changeRequests = [...fake.changeRequests, { by: WORKER.name, text, at: '2026-11-05T08:30:00Z' }];
  },
  markAction: (fake, { action, seen, state, why }) => {
    fake.actions = fake.actions
      .map((one) => (one.id === action ? { ...one, state, why, version: seen + 1 } : one))
      .filter(({ state: now }) => now === 'open' || now === 'stuck');
  },
};
