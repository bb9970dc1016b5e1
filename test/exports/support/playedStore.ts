import type { Printed } from '../../../bot/records/printed';
import { randomBytes, randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { consume } from '../../../bot/effects/consume';
import type { EffectServices } from '../../../bot/effects/effectServices';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { Documents } from '../../../bot/operations/documentOf';
import { adoptedPolicies, policyOn } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import { openStore, type Store } from '../../../bot/store/openStore';
import { sampleHeads, sampleTeams } from '../../../infra/local/sample/heads';
import { sampleSessions } from '../../../infra/local/sample/history';
import { sampleOrganisation, samplePerson } from '../../../infra/local/sample/people';
import { playSession, type Player } from '../../../infra/local/sample/playSession';

/** A store with the six months of some sample people, and everything that operations and effects need. */
export interface PlayedStore extends Player {
  services: EffectServices;
  store: Store;
  documents: Documents;
  /** Documents that were filed, by item id. */
  library: Map<string, Buffer>;
}

/** Opens a store at this address with operations and a library in memory; nothing is in it yet. */
export async function openPlayed(connectionString: string): Promise<PlayedStore> {
  const store = await openStore({ connectionString });
  const clock = { now: DateTime.now().toUTC().toISO() };
  const policies = adoptedPolicies({ ids: ['luton-social-care'] });
  const library = new Map<string, Buffer>();
  const documents: Documents = {
    render: async ({ document: { reference, version } }) =>
      Buffer.from(`%PDF rendered ${reference} ${version}`),
    fetch: async (_drive, item) => library.get(item),
    sealed: (reference, version) => store.sealed.get(reference, version),
  };
  const services: EffectServices = {
    store,
    policies,
    policyOn: (day: string) => policyOn(policies, day),
    organisation: sampleOrganisation.name,
    now: () => clock.now,
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    sealed: async ({ document: { reference } }: Printed) =>
      Buffer.from(`%PDF sealed ${reference} ${randomUUID()}`),
    file: filing(library),
    messenger: silentMessenger,
    access: async () => ({ state: 'synced', folder, granted: [], revoked: 0, notFound: [] }),
    driveIds: ['drive'],
    readerGroups: [],
  };
  const operations = makeOperations(services, documents);
  const today = DateTime.now().setZone('Europe/London').toISODate() ?? '';
  return { services, store, documents, library, operations, clock, today };
}

/** Puts sample people into the store, and plays their sessions through the operations. */
export async function playPeople(played: PlayedStore, keys: readonly string[]): Promise<void> {
  const { store } = played;
  for (const team of sampleTeams()) await store.teams.put(team);
  for (const head of sampleHeads(played.today)) {
    await store.subjects.createWorker(head);
    for (const { supervisor, functions } of head.pairings)
      for (const name of functions)
        await store.people.put(supervisor.id, { kind: 'supervises', worker: head.worker.id, function: name });
  }
  for (const key of keys)
    for (const [index, session] of sampleSessions(key).entries())
      await playSession(played, key, session, index);
  played.clock.now = DateTime.now().toUTC().toISO();
}

/** Does what waits on the queue, at most so many messages; the others stay undone. */
export async function followSome({ services, store }: PlayedStore, most: number): Promise<number> {
  let done = 0;
  for (let empty = 0; done < most && empty < 30;) {
    const messages = await store.queue.receive(Math.min(32, most - done), 60);
    empty = messages.length === 0 ? empty + 1 : 0;
    for (const message of messages) await consume(services, message);
    done += messages.length;
    if (messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return done;
}

/** The object id of a sample person. */
export function oidOf(key: string): string {
  return samplePerson(key).oid;
}

/** Somebody who asks, from the sample organisation. */
export function actorOf(key: string) {
  return { id: oidOf(key), tenant: sampleOrganisation.tenantId };
}

const folder = { driveId: 'drive', itemId: 'folder', webUrl: 'https://sharepoint.example/folder' };

function filing(library: Map<string, Buffer>): EffectServices['file'] {
  return async ({ recordId, version, pdf }) => {
    const itemId = `${recordId}-${version}`;
    const there = library.get(itemId);
    if (there && !there.equals(pdf))
      return { state: 'failed', why: 'Another is there.', whatToDo: 'Look.', reference: '-' };
    library.set(itemId, Buffer.from(pdf));
    return { state: 'filed', driveId: 'drive', itemId, webUrl: `https://sharepoint.example/${itemId}` };
  };
}

const sent = async () => ({ state: 'sent' as const });
const silentMessenger: EffectServices['messenger'] = {
  notify: sent,
  digest: sent,
  agendaToChat: sent,
  agendaToPerson: sent,
  recordToChat: sent,
  recordToPerson: sent,
  handover: sent,
  aside: sent,
};

/** All that an archive gives, in one piece. */
export async function bytesOf(zip: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of zip) parts.push(part);
  return Buffer.concat(parts);
}
