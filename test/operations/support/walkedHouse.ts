import { randomUUID } from 'node:crypto';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { Actor, Operations } from '../../../bot/operations/operations';
import type { OperationServices } from '../../../bot/operations/services';
import { policyOn } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import { openStore, type Store } from '../../../bot/store/openStore';
import type { Party } from '../../../bot/supervision/permissions';
import { makeHead, NOW, POLICIES } from './builders';
import { CANARY, makeFile } from './walkedFile';
import { ID, named, pairing } from './walkedPeople';
import { type Walker, walkersOf } from './walkers';

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
