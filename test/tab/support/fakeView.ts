import type { OperationName } from '../../../bot/supervision/operationName';
import type { May, SessionView } from '../../../bot/supervision/views';
import type { FakeSession } from './fakeSession';
import { recordOf } from './fakeSession';
import { REF, roleOf, SUPERVISOR, WORKER, type Who } from './samplePeople';
import { HEADINGS, QUESTIONS } from './sampleQuestions';

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
    [...MAY[role], ...(fake.ofCases ? (['superviseCases'] as const) : [])]
      .filter((name) => !fake.sent || !AFTER_SENDING.has(name))
      .map((name) => [name, true]),
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
    learning: [],
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
