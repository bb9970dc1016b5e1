import type { ActionView, MineView, MyWorker, SessionLine } from '../../../bot/supervision/views';
import { WORKER, SUPERVISOR, REF } from './samplePeople';
import { aStanding, ROWS } from './sampleStandings';

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

/** The worker's own page. */
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
