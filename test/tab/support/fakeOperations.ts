import type { Input } from '../../../bot/operations/inputs';
import type { OperationName } from '../../../bot/supervision/operationName';
import type { FakeSession } from './fakeSession';
import { recordOf } from './fakeSession';
import { roleOf, SUPERVISOR, WORKER, type Who } from './samplePeople';

/** Whether the version that was seen is old. */
export type Outcome = 'stale' | undefined;

type Does = { [N in OperationName]?: (fake: FakeSession, input: Input<N>, who: Who) => Outcome };

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
