import { randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import { makeOperations } from '../../bot/operations/makeOperations';
import type { OperationServices } from '../../bot/operations/services';
import { adoptedPolicies, policyOn } from '../../bot/policies/adoptedPolicies';
import { hashOf } from '../../bot/records/hashOf';
import { render } from '../../bot/records/printed';
import type { Store } from '../../bot/store/openStore';
import { RECORD } from '../../bot/text/recordWords';
import { sampleHeads } from '../../infra/local/sample/heads';
import { sampleOrganisation, samplePeople, samplePerson } from '../../infra/local/sample/people';
import { playSession } from '../../infra/local/sample/playSession';
import type { PlannedRecord } from './plan';
import { prepareAudit } from './prepareAudit';
import { prepareGroup } from './prepareGroup';
import type { Scene } from './scene';
import type { Waiting } from './waiting';

/** The policy pack that the runs adopt. */
export const POLICY = 'luton-social-care';

/**
 * Plays what comes before a run, as people would have: records up to the last signature that they need, audits up to
 * being completed; everyone can be reached in Teams. What those steps announced is taken off the queue: only the last
 * act is tried.
 */
export async function prepare(
  store: Store,
  records: readonly PlannedRecord[],
  serviceUrl: string,
  clearQueue: () => Promise<unknown>,
): Promise<Waiting[]> {
  const now = DateTime.now().toUTC().toISO();
  const clock = { now };
  const services = servicesOf(store, clock);
  const today = DateTime.now().setZone('Europe/London').toISODate() ?? '';
  await Promise.all(sampleHeads(today).map((head) => store.subjects.createWorker(head)));
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
  const scene: Scene = { services, operations, clock, now, today };
  const waiting: Waiting[] = [];
  for (const [index, plan] of [...records.entries()].sort(([, a], [, b]) => b.daysAgo - a.daysAgo))
    waiting.push(await PREPARED[plan.what](scene, plan, index));
  await clearQueue();
  return waiting;
}

const PREPARED: Record<
  PlannedRecord['what'],
  (scene: Scene, plan: PlannedRecord, index: number) => Promise<Waiting>
> = { personal: preparePersonal, group: prepareGroup, audit: prepareAudit };

/** A session of the two, sent and signed by the supervisor. */
async function preparePersonal(scene: Scene, plan: PlannedRecord, index: number): Promise<Waiting> {
  const { store } = scene.services;
  await playSession(scene, plan.worker, { daysAgo: plan.daysAgo, ending: 'unsigned' }, index);
  const { oid: worker, supervisor: key = '' } = samplePerson(plan.worker);
  const supervisor = samplePerson(key).oid;
  const session = `sample-${plan.worker}-${index}`;
  const version = (await store.subjects.load(worker, session))?.subject.versions.at(-1);
  if (!version) throw new Error('A record of the run was not sent for signature.');
  const { number, hash, text } = version;
  const { stance } = plan;
  const words = stance === 'agree' ? {} : { text: DIFFERS };
  const says = RECORD.filingStates.filed;
  return {
    plan,
    worker,
    session,
    number,
    reference: text.reference,
    signer: worker,
    operation: 'signRecord',
    input: { number, hash, stance, ...words },
    asker: supervisor,
    receipts: [worker, supervisor].map((person) => ({ person, says })),
  };
}

const DIFFERS = 'I see the second point differently, and would like that to be noted.';

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
