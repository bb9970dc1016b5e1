import { randomUUID } from 'node:crypto';
import { commitOperation } from '../../../bot/operations/commitOperation';
import { contextFor } from '../../../bot/operations/context';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { OnSession } from '../../../bot/operations/operation';
import type { Actor, Operations } from '../../../bot/operations/operations';
import type { OperationServices } from '../../../bot/operations/services';
import { policyOn } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import { openStore, type Store } from '../../../bot/store/openStore';
import type { Pairing } from '../../../bot/supervision/people';
import type { Party } from '../../../bot/supervision/permissions';
import { appRoles, type AppRole } from '../../../bot/supervision/roles';
import { termsOf, type Audit } from '../../../bot/supervision/audit';
import type { Head, Subject } from '../../../bot/supervision/subject';
import { makeHead, makeSent, makeSession, makeSubject, NOW, POLICIES } from './builders';

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

export type SessionName = keyof typeof SESSIONS;

/** Somebody who walks through the house. */
export interface Walker {
  title: string;
  actor: Actor;
  /** What they are to a file; to one session in it where that is named. */
  parties(session?: SessionName): Party[];
}

/** A store with people in every relation and every role, and files to try them on. */
export interface WalkedHouse {
  store: Store;
  services: OperationServices;
  operations: Operations;
  walkers: Walker[];
  team: string;
  service: string;
  /** A worker's file of its own, as all others are; its id. */
  file(): Promise<string>;
  /** The person with this party, to whatever file. */
  as(party: Party): Actor;
}

const TENANT = 'tenant-0001';
const actor = (id: string, roles: readonly AppRole[] = []): Actor => ({ id, tenant: TENANT, roles });

const ID = {
  supervisor: 'supervisor-0001',
  caseSupervisor: 'case-supervisor-0001',
  former: 'former-0001',
  granted: 'granted-0001',
  line: 'line-manager-0001',
  team: 'team-manager-0001',
  service: 'service-manager-0001',
  director: 'director-0001',
  reader: 'concern-reader-0001',
  auditor: 'auditor-0001',
  stranger: 'stranger-0001',
};
const named = (id: string) => ({ id, name: `Named ${id}`, jobTitle: 'In post' });

/** Opens the house over an Azurite. */
export async function openHouse(connectionString: string): Promise<WalkedHouse> {
  const store = await openStore({ connectionString });
  const services: OperationServices = {
    store,
    policies: POLICIES,
    policyOn: (day) => policyOn(POLICIES, day),
    organisation: 'Sampleton',
    now: () => NOW,
    newId: () => randomUUID(),
    hash: hashOf,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  const operations = makeOperations(services, {
    render: async () => Buffer.from(`%PDF ${CANARY}`),
    fetch: async () => undefined,
    sealed: async () => undefined,
  });
  await furnish(store);
  const current = { worker: '' };
  const walkers = walkersOf(current);
  return {
    store,
    services,
    operations,
    walkers,
    team: 'walk-team',
    service: 'Walked service',
    file: async () => {
      current.worker = `worker-${randomUUID()}`;
      await makeFile(services, current.worker);
      return current.worker;
    },
    as: (party) => {
      const found = walkers.find((walker) => walker.parties('open').includes(party));
      if (!found) throw new Error(`Nobody here is ${party}.`);
      return found.actor;
    },
  };
}

async function furnish(store: Store): Promise<void> {
  const until = { until: '2026-12-18', by: 'Ada Clerk', why: 'Inspection', at: NOW };
  await store.teams.put({
    id: 'walk-team',
    name: 'Walked team',
    service: 'Walked service',
    managers: [named(ID.team)],
  });
  await store.teams.putService({ name: 'Walked service', managers: [named(ID.service)] });
  await store.teams.putDirectorate({ directors: [named(ID.director)] });
  await store.roles.putInspector('role-inspector', until);
  const head = makeHead();
  await store.subjects.createWorker({
    ...head,
    worker: { ...head.worker, ...named(ID.supervisor), reference: 'W-2000' },
    pairings: [pairing(ID.line, ['personal'])],
  });
}

const pairing = (id: string, functions: string[], rest: Partial<Pairing> = {}): Pairing => ({
  id: `pairing-${id}`,
  supervisor: named(id),
  functions,
  from: '2026-01-05',
  ...rest,
});

function walkersOf(current: { worker: string }): Walker[] {
  const fixed = (title: string, id: string, ...parties: Party[]): Walker => ({
    title,
    actor: actor(id),
    parties: () => parties,
  });
  const inFile: Walker[] = [
    {
      title: 'the worker',
      get actor() {
        return actor(current.worker);
      },
      parties: () => ['worker'],
    },
    {
      title: 'the supervisor',
      actor: actor(ID.supervisor),
      parties: (session) => ['pairedSupervisor', ...asSupervisor(session)],
    },
    fixed('the supervisor of cases', ID.caseSupervisor, 'pairedSupervisor', 'caseSupervisor'),
    {
      title: 'a supervisor who has moved on',
      actor: actor(ID.former),
      parties: (session) => (session === 'owed' ? ['formerSupervisor'] : []),
    },
    fixed('somebody who was let in', ID.granted, 'granted'),
    fixed('the supervisor’s line manager', ID.line, 'lineManager'),
    fixed('the team manager', ID.team, 'teamManager'),
    fixed('the service manager', ID.service, 'serviceManager'),
    fixed('a director', ID.director, 'director'),
    fixed('a reader of concerns', ID.reader, 'concernReader'),
    fixed('a stranger', ID.stranger),
    ...appRoles.map((role): Walker => ({
      title: `the role ${role}`,
      actor: actor(`role-${role}`, [role]),
      parties: () => [role],
    })),
    {
      title: 'an inspector whose time has passed',
      actor: actor('role-past-inspector', ['inspector']),
      parties: () => [],
    },
  ];
  for (const walker of inFile) {
    const { parties } = walker;
    walker.parties = (session) => (session === 'audit' ? [] : parties(session));
  }
  const auditor: Walker = {
    title: 'the auditor of a sample',
    actor: actor(ID.auditor),
    parties: (session) => (['open', 'sent', 'owed'].includes(session ?? '') ? [] : ['auditorOfSample']),
  };
  return [...inFile, auditor];
}

function asSupervisor(session?: SessionName): Party[] {
  if (session === 'past') return ['successor'];
  return session === undefined || session === 'owed' ? [] : ['supervisor'];
}

async function makeFile(services: OperationServices, worker: string): Promise<void> {
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
