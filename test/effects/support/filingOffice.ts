import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { consume } from '../../../bot/effects/consume';
import type { EffectServices } from '../../../bot/effects/effectServices';
import { fetchDocument } from '../../../bot/filing/fetchDocument';
import { fileRecord } from '../../../bot/filing/fileRecord';
import { syncAccess } from '../../../bot/filing/syncAccess';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { Actor, Operations } from '../../../bot/operations/operations';
import { render } from '../../../bot/records/printed';
import { sealPdf } from '../../../bot/records/seal';
import type { Person } from '../../../bot/supervision/people';
import { startAzurite } from '../../support/azurite';
import { driveId, startGraphStack, type GraphStack } from '../../filing/support/graphStack';
import { makeHead } from '../../operations/support/builders';
import { sampleSigner } from '../../records/certificates';
import { makeDesk, type Said } from './desk';

/** A store on Azurite, a library of the Graph stand-in, real documents and seals; nobody hears a message. */
export interface FilingOffice {
  services: EffectServices;
  operations: Operations;
  graph: GraphStack;
  said: Said[];
  clock: { now: string };
  /** A worker's file, with a supervisor; their team is North. */
  worker(name: string, supervisor?: Person): Promise<Person>;
  /** A new person without a file. */
  person(name: string): Person;
  /** Does all that follows, until the queue is empty. */
  settle(): Promise<void>;
  /** The filed documents, by path. */
  files(): string[];
  read(path: string): Buffer;
  stop(): Promise<void>;
}

/** Starts it. One a file of tests. */
export async function startFilingOffice(): Promise<FilingOffice> {
  const [azurite, graph] = await Promise.all([startAzurite(), startGraphStack()]);
  const { services: desk, said, clock } = await makeDesk(azurite.connectionString);
  const client = graph.client();
  const services: EffectServices = {
    ...desk,
    sealed: async (printed) => sealPdf(await render(printed), sampleSigner, new Date(clock.now)),
    file: (request) => fileRecord(client, request),
    access: (request) => syncAccess(client, request),
    driveIds: [driveId],
  };
  const operations = makeOperations(services, {
    render,
    fetch: (drive, item) => fetchDocument(client, drive, item),
    sealed: (reference, version) => services.store.sealed.get(reference, version),
  });
  let made = 0;
  return {
    services,
    operations,
    graph,
    said,
    clock,
    person: (name) => ({ id: randomUUID(), name }),
    worker: (name, supervisor) => makeWorker(services, name, `W-${(made += 1) + 2000}`, supervisor),
    settle: () => settle(services),
    files: () => graph.files().sort(),
    read: (path) => readFileSync(join(graph.filesDir, path)),
    stop: async () => {
      await Promise.all([azurite.stop(), graph.stop()]);
    },
  };
}

/** Who asks, as the doors say it. */
export function actorOf({ id, name }: Person): Actor {
  return { id, tenant: 't', name };
}

async function makeWorker(
  { store }: EffectServices,
  name: string,
  reference: string,
  supervisor?: Person,
): Promise<Person> {
  const head = makeHead();
  const id = randomUUID();
  const [pairing] = head.pairings;
  const pairings =
    supervisor && pairing ? [{ ...pairing, supervisor: { ...supervisor, jobTitle: 'Team manager' } }] : [];
  await store.subjects.createWorker({ ...head, worker: { ...head.worker, id, name, reference }, pairings });
  if (supervisor)
    await store.people.put(supervisor.id, { kind: 'supervises', worker: id, function: 'personal' });
  return { id, name };
}

/** Messages that are hidden still, for their two seconds or a retry's wait, are waited for as the consumer does. */
async function settle(services: EffectServices): Promise<void> {
  const until = DateTime.now().plus({ seconds: 20 });
  for (let quiet = 0; quiet < 8 && DateTime.now() < until;) {
    const messages = await services.store.queue.receive(32);
    for (const message of messages) await consume(services, message);
    quiet = messages.length > 0 ? 0 : quiet + 1;
    if (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 120));
  }
}
