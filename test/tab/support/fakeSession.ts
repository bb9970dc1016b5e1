import { createHash } from 'node:crypto';
import type { RecordDraft, RecordText, Signature, Statement } from '../../../bot/supervision/record';
import type { ActionView, RecordView, SessionView } from '../../../bot/supervision/views';
import { anAction } from './sampleLists';
import { REF, roleOf, SUPERVISOR, WORKER, type Who } from './samplePeople';
import { HEADINGS, QUESTIONS } from './sampleQuestions';

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
  /** It is a case session: whoever leads it says which cases were discussed. */
  ofCases?: boolean;
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
    .map(([role, text]) => ({
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
    awaited: awaited.map((role) => ({ role, name: text[role].name })),
    signBy: '2026-11-18',
    closed: fake.closed,
    unsigned: [],
    mayOpenFiled: true,
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
    whoCanSee: 'You and the other of the two can read it.',
    mayCorrect: false,
    maySign: fake.sent && awaited.includes(roleOf(who)),
  };
}
