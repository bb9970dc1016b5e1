import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { EffectServices } from '../../../bot/effects/effectServices';
import { consume } from '../../../bot/effects/consume';
import type { Delivery, Messenger } from '../../../bot/effects/messenger';
import type { FilingOutcome } from '../../../bot/filing/filingOutcome';
import type { AccessOutcome, AccessRequest } from '../../../bot/filing/syncAccess';
import type { FilingRequest } from '../../../bot/filing/filingRequest';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { Operations } from '../../../bot/operations/operations';
import { policyOn } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import type { QueuedOperation } from '../../../bot/store/operationQueue';
import { openStore } from '../../../bot/store/openStore';
import type { OperationName } from '../../../bot/supervision/operationName';
import { makeHead, POLICIES } from '../../operations/support/builders';

/** What was said to whom: 'notify prepare worker-…'. */
export interface Said {
  how: keyof Messenger;
  to: string;
  about?: string;
}

/** Everything that effects need, over a real store, with people and a library that answer as they are told. */
export interface Desk {
  services: EffectServices;
  operations: Operations;
  worker: string;
  supervisor: string;
  said: Said[];
  filed: FilingRequest[];
  /** Who was to read the worker's folder, each time that it was brought in line. */
  accesses: AccessRequest[];
  /** Answers of the messenger and of filing, first to last; 'sent' and 'filed' when there are none left. */
  deliveries: Delivery[];
  outcomes: FilingOutcome[];
  grants: AccessOutcome[];
  clock: { now: string };
  /** Other files of this story, whose messages are its own too. */
  others: string[];
  act(who: 'worker' | 'supervisor', name: OperationName, input: object): ReturnType<Operations['perform']>;
  /** Does what waits on the queue until there is nothing to be done now. */
  follow(): Promise<void>;
  /** The next message of this worker, taken off the queue. */
  taken(): Promise<QueuedOperation>;
  /** The same until something is so; tries that are put off are waited for. */
  followUntil(so: () => Promise<boolean>): Promise<void>;
}

export async function makeDesk(connectionString: string, reference = 'W-1005'): Promise<Desk> {
  const store = await openStore({ connectionString });
  const clock = { now: '2026-11-03T09:00:00.000Z' };
  const said: Said[] = [];
  const filed: FilingRequest[] = [];
  const deliveries: Delivery[] = [];
  const outcomes: FilingOutcome[] = [];
  const accesses: AccessRequest[] = [];
  const grants: AccessOutcome[] = [];
  const tell =
    (how: keyof Messenger) =>
    async (to: string, about?: unknown): Promise<Delivery> => {
      said.push({ how, to, ...(typeof about === 'string' && { about }) });
      return deliveries.shift() ?? { state: 'sent' };
    };
  const services: EffectServices = {
    store,
    policies: POLICIES,
    policyOn: (day) => policyOn(POLICIES, day),
    organisation: 'Sampleton',
    now: () => clock.now,
    newId: () => randomUUID(),
    hash: hashOf,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    sealed: async ({ document }) => Buffer.from(`sealed ${document.reference} ${randomUUID()}`),
    file: async (request) => {
      filed.push(request);
      return (
        outcomes.shift() ?? {
          state: 'filed',
          driveId: 'drive',
          itemId: 'item',
          webUrl: 'https://sharepoint.example/item',
        }
      );
    },
    messenger: {
      notify: tell('notify'),
      digest: tell('digest'),
      handover: tell('handover'),
      aside: tell('aside'),
      agendaToChat: tell('agendaToChat'),
      agendaToPerson: tell('agendaToPerson'),
      recordToChat: tell('recordToChat'),
      recordToPerson: tell('recordToPerson'),
    },
    access: async (request) => {
      accesses.push(request);
      return (
        grants.shift() ?? {
          state: 'synced',
          folder: { driveId: request.driveId, itemId: 'folder', webUrl: 'https://sharepoint.example/folder' },
          granted: [...request.readers],
          revoked: 0,
          notFound: [],
        }
      );
    },
    driveIds: ['drive'],
    readerGroups: [],
  };
  const operations = makeOperations(services, {
    render: async () => Buffer.from(''),
    fetch: async () => undefined,
    sealed: async () => undefined,
  });
  const desk: Desk = {
    services,
    operations,
    worker: randomUUID(),
    supervisor: randomUUID(),
    said,
    filed,
    accesses,
    grants,
    deliveries,
    outcomes,
    clock,
    others: [],
    act: (who, name, input) =>
      operations.perform({ id: desk[who], tenant: 't' }, name, {
        worker: desk.worker,
        session: 'session-0001',
        ...input,
      }),
    follow: () => follow(desk),
    taken: async () => {
      for (;;) {
        // One at a time: what is taken together with it would stay hidden from whoever asks next.
        const [message] = await receive(desk, 1);
        if (message) return message;
      }
    },
    followUntil: async (so) => {
      const until = DateTime.now().plus({ seconds: 15 });
      while (!(await so()) && DateTime.now() < until) await follow(desk);
    },
  };
  await makeWorker(desk, reference);
  return desk;
}

async function makeWorker({ services, worker, supervisor }: Desk, reference: string): Promise<void> {
  const head = makeHead();
  const [pairing] = head.pairings;
  if (!pairing) throw new Error('no pairing');
  await services.store.subjects.createWorker({
    ...head,
    worker: { ...head.worker, id: worker, reference },
    pairings: [
      { ...pairing, supervisor: { id: supervisor, name: 'Priya Raman', jobTitle: 'Senior practitioner' } },
    ],
  });
}

/** This desk's messages; what an earlier story left on the queue is none of this one's. */
async function receive({ services: { store }, worker, others }: Desk, most = 32) {
  const messages = await store.queue.receive(most);
  const isOurs = (message: QueuedOperation) => message.worker === worker || others.includes(message.worker);
  for (const message of messages) if (!isOurs(message)) await store.queue.done(message);
  return messages.filter(isOurs);
}

/** Messages that are hidden still (their two seconds, or a retry's wait) are waited for as the consumer does. */
async function follow(desk: Desk): Promise<void> {
  const until = DateTime.now().plus({ seconds: 4 });
  for (let quiet = 0; quiet < 3 && DateTime.now() < until;) {
    const messages = await receive(desk);
    for (const message of messages) await consume(desk.services, message);
    quiet = messages.length > 0 ? 0 : quiet + 1;
    if (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

/** A session planned, held, written up and sent for signature with the supervisor's own. */
export async function sent(desk: Desk): Promise<string> {
  const { operations, worker, supervisor } = desk;
  await desk.act('supervisor', 'startSession', {
    kind: 'personal',
    plannedAt: '2026-11-03T10:00:00.000Z',
    minutes: 90,
  });
  await desk.act('supervisor', 'saveRecord', {
    seen: 0,
    headings: { support: { notes: 'The workload.', decisions: '' } },
    heldOn: '2026-11-03',
    minutes: 90,
  });
  const preview = await operations.preview(
    { id: supervisor, tenant: 't' },
    { worker, session: 'session-0001' },
  );
  if (!preview.ok) throw new Error('cannot be previewed');
  const { hash } = preview.preview.record;
  await desk.act('supervisor', 'sendRecord', { seen: 1, hash, sign: true });
  return hash;
}
