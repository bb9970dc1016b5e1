import type { PreviewAnswer } from '../../../bot/api/contract';
import type { RecordText } from '../../../bot/supervision/record';
import type { RecordView } from '../../../bot/supervision/views';
import { whoCanSee } from '../../../bot/text/whoCanSee';
import { NOW } from './cardContext';
import { HEADINGS } from './samplePolicy';
import { ref, type Written, written, people } from './written';

/** The frozen text of a record. */
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

/** A record that the supervisor has signed and the worker not yet. */
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
  mayOpenFiled: true,
  ...over,
});

/** The record as it would be sent. */
export const makePreview = (over: Partial<PreviewAnswer> = {}, w: Written = written): PreviewAnswer => ({
  seen: 7,
  record: makeRecord({ signatures: [], statements: [], voided: [], changeRequests: [] }, w),
  missing: [],
  ...over,
});
