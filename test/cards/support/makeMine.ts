import type { MineView, MyWorker, SessionLine } from '../../../bot/supervision/views';
import { makeAction } from './makeView';
import { ref, type Written, written, people } from './written';

/** A session in a list. */
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

/** What a worker sees of their own supervision. */
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

/** Whom somebody supervises: nothing open, nothing agreed. */
export const makeWorkers = (names: readonly string[]): MyWorker[] =>
  names.map((name, index) => ({
    worker: { id: `w-000${index + 1}`, name },
    pairing: `pair-${index + 1}`,
    functions: ['personal'],
    standing: undefined,
    open: [],
    actions: [],
  }));
