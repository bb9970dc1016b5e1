import type { ActionView, SessionView } from '../../../bot/supervision/views';
import { whoCanSee } from '../../../bot/text/whoCanSee';
import { NOW } from './cardContext';
import { makeRecord } from './makeRecord';
import { QUESTIONS, HEADINGS } from './samplePolicy';
import { ref, type Written, written, people } from './written';

/** An open action of the worker’s. */
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

/** A planned session as the worker, or else the supervisor, sees it. */
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

/** A session whose record waits for the worker’s signature. */
export const makeSent = (role: 'worker' | 'supervisor', w: Written = written): SessionView => {
  const base = makeView({ role, state: 'sent', stateText: 'Held 3 November, sent for signature.' }, w);
  const may =
    role === 'worker'
      ? { signRecord: true as const, askForChange: true as const }
      : { saveRecord: true as const, retryFiling: true as const };
  return { ...base, record: makeRecord({}, w), may, session: { ...base.session, moveRequest: undefined } };
};
