import { randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { OperationServices } from '../../bot/operations/services';
import { adoptedPolicies, policyOn } from '../../bot/policies/adoptedPolicies';
import { hashOf } from '../../bot/records/hashOf';
import { render } from '../../bot/records/printed';
import type { Store } from '../../bot/store/openStore';
import { sampleHeads } from '../../infra/local/sample/heads';
import { sampleOrganisation, samplePeople, samplePerson } from '../../infra/local/sample/people';
import { playSession } from '../../infra/local/sample/playSession';
import type { PlannedRecord } from './plan';

/** A record that waits for the worker's signature, with what the worker has on the screen. */
export interface Waiting {
  plan: PlannedRecord;
  worker: string;
  supervisor: string;
  session: string;
  number: number;
  hash: string;
  /** The record's own reference. */
  reference: string;
}

/** The policy pack that the runs adopt. */
export const POLICY = 'luton-social-care';

/**
 * Plays the sessions of a run, as people would have, up to the supervisor's signature; everyone can be
 * reached in Teams. What those steps announced is taken off the queue: only the second signature is tried.
 */
export async function prepare(
  store: Store,
  records: readonly PlannedRecord[],
  serviceUrl: string,
  clearQueue: () => Promise<unknown>,
): Promise<Waiting[]> {
  const clock = { now: DateTime.now().toUTC().toISO() };
  const services = servicesOf(store, clock);
  const today = DateTime.now().setZone('Europe/London').toISODate() ?? '';
  const workers = new Set(records.map(({ worker }) => samplePerson(worker).oid));
  const heads = sampleHeads(today).filter(({ worker }) => workers.has(worker.id));
  await Promise.all(heads.map((head) => store.subjects.createWorker(head)));
  await Promise.all(
    samplePeople.map(({ oid }) =>
      store.conversations.putIfDifferent('person', oid, referenceOf(oid, serviceUrl)),
    ),
  );
  const operations = makeOperations(services, {
    render,
    fetch: async () => undefined,
    sealed: async () => undefined,
  });
  for (const [index, { worker, daysAgo }] of [...records.entries()].sort(
    ([, a], [, b]) => b.daysAgo - a.daysAgo,
  ))
    await playSession({ services, operations, clock, today }, worker, { daysAgo, ending: 'unsigned' }, index);
  await clearQueue();
  return Promise.all(records.map((plan, index) => waiting(store, plan, index)));
}

function servicesOf(store: Store, clock: { now: string }): OperationServices {
  const policies = adoptedPolicies({ ids: [POLICY] });
  const quiet = () => undefined;
  return {
    store,
    policies,
    policyOn: (day) => policyOn(policies, day),
    organisation: sampleOrganisation.name,
    now: () => clock.now,
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: { info: quiet, warn: quiet, error: quiet },
  };
}

/** Where the stand-in for Teams' connector has a person's chat with the app. */
function referenceOf(oid: string, serviceUrl: string): object {
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: '28:supervision', name: 'Supervision' },
    user: { id: `29:${oid}`, aadObjectId: oid },
    conversation: { id: `a:${oid}`, conversationType: 'personal', tenantId: sampleOrganisation.tenantId },
  };
}

async function waiting(store: Store, plan: PlannedRecord, index: number): Promise<Waiting> {
  const { oid: worker, supervisor = '' } = samplePerson(plan.worker);
  const session = `sample-${plan.worker}-${index}`;
  const version = (await store.subjects.load(worker, session))?.subject.versions.at(-1);
  if (!version) throw new Error('A record of the run was not sent for signature.');
  const { number, hash, text } = version;
  return {
    plan,
    worker,
    supervisor: samplePerson(supervisor).oid,
    session,
    number,
    hash,
    reference: text.reference,
  };
}
