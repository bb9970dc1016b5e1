import { commitOperation } from '../../../bot/operations/commitOperation';
import { contextFor } from '../../../bot/operations/context';
import type { OnSession } from '../../../bot/operations/operation';
import type { OperationServices } from '../../../bot/operations/services';
import { termsOf, type Audit } from '../../../bot/supervision/audit';
import type { Head, Subject } from '../../../bot/supervision/subject';
import { makeHead, makeSent, makeSession, makeSubject, NOW } from './builders';
import { ID, named, pairing } from './walkedPeople';

/** What stands in everything that people wrote here, so that it is found wherever it should not be. */
export const CANARY = 'Kingfisher';

/** The sessions of every walked file, by what they stand for. */
export const SESSIONS = {
  /** Preparing: the worker has shared a reflection, the supervisor has a draft. */
  open: 'session-open',
  /** Sent for signature, and signed by the supervisor. */
  sent: 'session-sent',
  /** Complete, by the present supervisor. */
  done: 'session-done',
  /** Complete, by a supervisor who has moved on. */
  past: 'session-past',
  /** Sent by a supervisor who has moved on, and not signed by them. */
  owed: 'session-owed',
  /** No session: the file was drawn, and is being examined. */
  audit: 'audit-0001',
} as const;

/** By what a session stands for. */
export type SessionName = keyof typeof SESSIONS;

/** Puts a worker’s file into the store, with every session, an action and a concern. */
export async function makeFile(services: OperationServices, worker: string): Promise<void> {
  await services.store.subjects.createWorker(headOf(worker));
  for (const name of Object.keys(SESSIONS) as SessionName[]) await put(services, worker, name);
  await put(services, worker);
}

function headOf(worker: string): Head {
  const head = makeHead();
  const asked = { why: `Asked ${CANARY}`, at: NOW };
  const decided = { by: named('role-hr'), at: NOW };
  return {
    ...head,
    worker: {
      ...head.worker,
      id: worker,
      reference: `W-${worker.slice(7, 13)}`,
      team: 'walk-team',
      teamName: 'Walked team',
      service: 'Walked service',
    },
    pairings: [
      pairing(ID.former, ['personal'], { to: '2026-06-30' }),
      pairing(ID.supervisor, ['personal'], { from: '2026-07-01' }),
      pairing(ID.caseSupervisor, ['case']),
    ],
    pauses: [{ from: '2026-11-03', reason: 'long-leave' }],
    requests: [
      { id: 'request-0001', by: named(ID.team), ...asked },
      { id: 'request-0002', by: named(ID.granted), ...asked, decided: { ...decided, until: '2026-11-30' } },
    ],
    audits: [{ id: SESSIONS.audit, auditor: ID.auditor, ...termsOf('2026-11-03') }],
    quiet: [
      { id: 'quiet-0001', by: named('somebody-else'), why: 'An allegation', at: NOW, until: '2026-12-01' },
    ],
    subjectAccess: [{ id: 'request-0011', receivedOn: '2026-11-01', by: named('somebody-else') }],
  };
}

/** One session with what belongs to it; without a name, the open action and the concern. */
async function put(services: OperationServices, worker: string, name?: SessionName): Promise<void> {
  const id = name && SESSIONS[name];
  const loaded = await services.store.subjects.load(worker, id);
  if (!loaded) throw new Error('The file is not there.');
  const next = name ? { ...sessionsRows(name), head: loaded.subject.head } : withAction(loaded.subject);
  const context = contextFor(services, { id: ID.supervisor });
  const doing = { name: 'saveRecord', by: ID.supervisor, byName: 'The supervisor' };
  await commitOperation(services, loaded, next, doing, [], context, false);
}

function withAction(subject: Subject): Subject {
  const owner = { id: subject.head.worker.id, name: subject.head.worker.name };
  const action = {
    id: 'action-0001',
    version: 1,
    text: `Action ${CANARY}`,
    owner,
    due: '2026-12-01',
    agreedOn: '2026-10-01',
    state: 'open' as const,
    changedAt: NOW,
    session: SESSIONS.done,
  };
  const concern = {
    id: 'concern-0001',
    step: 'lineManager' as const,
    about: named(ID.supervisor),
    reader: named(ID.reader),
    text: `Concern ${CANARY}`,
    tellSupervisor: false,
    at: NOW,
  };
  return { ...subject, actions: [action], concern };
}

function sessionsRows(name: SessionName): OnSession {
  const by = ['past', 'owed'].includes(name) ? ID.former : ID.supervisor;
  const supervisor = { id: by, name: `Named ${by}` };
  const session = makeSession({ id: SESSIONS[name], supervisor });
  if (name === 'open') return openRows(session);
  if (name === 'audit') return makeSubject({ session: { ...session, kind: 'audit', audit: anAudit() } });
  const sent = makeSent({ session }, name !== 'owed');
  const versions = sent.versions.map((version) => ({
    ...version,
    text: { ...version.text, headings: [{ id: 'support', title: 'Support', notes: CANARY, decisions: '' }] },
    ...(['done', 'past'].includes(name) && { closed: { at: NOW, unsigned: [] } }),
  }));
  const closed = { number: 1, state: 'closed' as const, sentOn: '2026-11-03' };
  const record = ['done', 'past'].includes(name) ? closed : sent.session.record;
  return { ...sent, versions, session: { ...sent.session, record } };
}

function openRows(session: OnSession['session']): OnSession {
  const answers = { well: CANARY };
  return makeSubject({
    session: { ...session, plannedAt: '2026-11-03T14:00:00.000Z' },
    draft: makeSent().draft,
    reflection: {
      author: session.workerId,
      version: 1,
      answers,
      shared: { answers, at: NOW },
      inRecord: false,
      savedAt: NOW,
    },
  });
}

function anAudit(): Audit {
  return {
    schedule: 'sample',
    auditor: named(ID.auditor),
    supervisor: named(ID.supervisor),
    drawnBy: named('role-seniorManager'),
    seed: 'seed',
    among: 3,
    ...termsOf('2026-11-03'),
    draft: {
      version: 9,
      answers: { example: { value: CANARY, comment: '' } },
      feedback: { supervisor: CANARY, supervisee: CANARY },
      savedAt: NOW,
    },
  };
}
