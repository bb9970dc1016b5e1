import type { ConcernsView, ConcernView, LearningView } from '../../../bot/supervision/ownViews';
import { MANAGER, ME, REF, SUPERVISOR, WORKER, type Who } from './samplePeople';

const person = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** A log with one entry that was shared and one that was not. */
export const learning = (): LearningView => ({
  entries: [
    {
      id: 'entry-1',
      version: 2,
      on: '2026-10-20',
      answers: [
        {
          id: 'activity',
          question: 'What did you do or take part in?',
          answer: 'A day on trauma-informed practice',
        },
        {
          id: 'learnt',
          question: 'What did you learn from it?',
          answer: 'To ask what happened, not what is wrong.',
        },
      ],
      standard: { id: 'swe-4', title: 'Social Work England 4: professional development' },
      sharedIn: [{ session: REF, with: SUPERVISOR.name, day: '2026-11-03' }],
    },
    {
      id: 'entry-2',
      version: 1,
      on: '2026-09-02',
      answers: [{ id: 'activity', question: 'What did you do or take part in?', answer: 'A joint visit' }],
      sharedIn: [],
    },
  ],
  questions: [
    { id: 'activity', question: 'What did you do or take part in?' },
    { id: 'learnt', question: 'What did you learn from it?' },
    { id: 'difference', question: 'What will you do differently?' },
    {
      id: 'peer',
      question: 'With whom did you reflect on it?',
      hint: 'Supervision with your manager is one way.',
    },
  ],
  standards: [{ id: 'swe-4', title: 'Social Work England 4: professional development' }],
  year: { from: '2025-12-01', by: '2026-11-30', pieces: 2, withPeer: 1, piecesAsked: 2, withPeerAsked: 1 },
  sessions: [],
});

/** One concern on the second step, as this person sees it. */
export const aConcern = (who: Who): ConcernView => ({
  id: 'concern-1',
  worker: person(WORKER),
  step: 'lineManager',
  about: person(SUPERVISOR),
  reader: person(MANAGER),
  text: 'Three of the last four sessions were cut to half an hour. I would like the time that we agreed.',
  at: '2026-10-28T10:00:00Z',
  tellSupervisor: false,
  mayTakeUp: ME[who].id === MANAGER.id,
});

/** Who would read each step, and one that was raised. */
export const concerns = (): ConcernsView => ({
  about: [{ supervisor: person(SUPERVISOR), lineManager: person(MANAGER) }],
  raised: [aConcern('worker')],
});
