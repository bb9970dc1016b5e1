import { randomUUID } from 'node:crypto';
import type { Action } from '../../bot/supervision/action';
import type { OperationRow } from '../../bot/supervision/effect';
import { emptyDraft, type RecordDraft, type RecordVersion } from '../../bot/supervision/record';
import type { Reflection } from '../../bot/supervision/reflection';
import type { Session } from '../../bot/supervision/session';
import type { Head, Subject } from '../../bot/supervision/subject';

const NOW = '2026-11-03T10:00:00.000Z';
const SUPERVISOR = { id: 'supervisor-1', name: 'Priya Shah' };

/** A new worker's head, with a partition of its own. */
export function makeHead(changes: Partial<Head> = {}): Head {
  return {
    version: 1,
    worker: {
      id: randomUUID(),
      name: 'Sam Okafor',
      reference: 'W-1042',
      jobTitle: 'Social worker',
      team: 'team-1',
      teamName: 'North',
      service: 'service-1',
      profile: 'default',
      startedOn: '2024-01-08',
    },
    pairings: [],
    pauses: [],
    sessions: [],
    chain: { hash: '', count: 0 },
    ...changes,
  };
}

/** A planned session of a worker. */
export function makeSession(workerId: string, changes: Partial<Session> = {}): Session {
  return {
    id: randomUUID(),
    version: 1,
    workerId,
    supervisor: SUPERVISOR,
    functions: ['personal'],
    kind: 'personal',
    plannedAt: NOW,
    plannedMinutes: 90,
    moves: [],
    items: [],
    ...changes,
  };
}

/** An open action. */
export function makeAction(changes: Partial<Action> = {}): Action {
  return {
    id: randomUUID(),
    version: 1,
    text: 'Book the training',
    owner: SUPERVISOR,
    due: '2026-12-01',
    agreedOn: '2026-11-03',
    session: 'session-1',
    state: 'open',
    changedAt: NOW,
    ...changes,
  };
}

/** A reflection with one answer. */
export function makeReflection(author: string, answer: string): Reflection {
  return { author, version: 1, answers: { well: answer }, inRecord: false, savedAt: NOW };
}

/** A version of a record; its text is beside the point of the store. */
export function makeVersion(number: number, changes: Partial<RecordVersion> = {}): RecordVersion {
  return {
    number,
    version: 1,
    text: makeText(),
    hash: `hash-${number}`,
    sentAt: NOW,
    sentBy: SUPERVISOR,
    lateBy: 0,
    signatures: [],
    voided: [],
    statements: [],
    changeRequests: [],
    ...changes,
  };
}

function makeText(): RecordVersion['text'] {
  return {
    reference: 'S-1',
    organisation: 'Sample',
    policy: { id: 'p', title: 'Policy', version: '1' },
    kind: { id: 'personal', title: 'Personal' },
    worker: { id: 'w', name: 'Sam Okafor', reference: 'W-1042', jobTitle: 'Social worker' },
    supervisor: { ...SUPERVISOR, jobTitle: 'Team manager' },
    team: 'North',
    service: 'service-1',
    plannedOn: '2026-11-03',
    heldOn: '2026-11-03',
    minutes: 90,
    checkIn: false,
    headings: [],
    items: [],
    actions: [],
    carried: [],
    differences: [],
    notRecorded: false,
  };
}

/** A draft whose twelve headings hold that many characters each. */
export function makeDraft(characters: number): RecordDraft {
  const headings: RecordDraft['headings'] = {};
  for (let index = 0; index < 12; index += 1) {
    headings[`heading-${index}`] = { notes: 'n'.repeat(characters), decisions: '' };
  }
  return { ...emptyDraft(NOW), headings };
}

/** The row of an operation, next in the chain after the head's. */
export function makeOperation(head: Head, changes: Partial<OperationRow> = {}): OperationRow {
  const id = changes.id ?? randomUUID();
  return {
    id,
    name: 'saveRecord',
    by: SUPERVISOR.id,
    byName: SUPERVISOR.name,
    at: NOW,
    effects: [],
    number: head.chain.count + 1,
    previous: head.chain.hash,
    hash: `hash-of-${id}-${head.version}`,
    ...changes,
  };
}

/** The subject after a change: what is given, and a head that counts it. */
export function changed(subject: Subject, operation: OperationRow, changes: Partial<Subject> = {}): Subject {
  const { head } = subject;
  const chain = { hash: operation.hash, count: operation.number };
  return { ...subject, ...changes, head: { ...head, ...changes.head, version: head.version + 1, chain } };
}
