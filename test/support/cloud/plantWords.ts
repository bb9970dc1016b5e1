import { randomBytes } from 'node:crypto';
import { QueueClient } from '@azure/storage-queue';
import { DateTime } from 'luxon';
import { makeOperations } from '../../../bot/operations/makeOperations';
import type { Actor, Operations } from '../../../bot/operations/operations';
import type { OperationServices } from '../../../bot/operations/services';
import { adoptedPolicies, policyOn } from '../../../bot/policies/adoptedPolicies';
import { hashOf } from '../../../bot/records/hashOf';
import { render } from '../../../bot/records/printed';
import { openStore, type Store } from '../../../bot/store/openStore';
import type { OperationName } from '../../../bot/supervision/operationName';
import { sampleHeads, sampleTeams } from '../../../infra/local/sample/heads';
import { samplePerson } from '../../../infra/local/sample/people';
import { CLOUD } from './issuers';

/** A word that stands in what somebody wrote, and the people (Entra ids) who may ever read it. */
export interface Planted {
  word: string;
  readers: ReadonlySet<string>;
}

/** The sample people with words planted in what they wrote. */
export interface PlantedWorld {
  store: Store;
  operations: Operations;
  services: OperationServices;
  planted: Planted[];
  /** Sessions that exist, by worker. */
  sessions: { worker: string; session: string }[];
}

/** Workers whose words are planted, each with the supervisor. */
export const VICTIMS = [
  ['tom', 'priya'],
  ['lan', 'priya'],
  ['mohammed', 'zoe'],
] as const;

/** Fills a store with the sample people and, for each victim, a session in every state, with planted words. */
export async function plantWords(connectionString: string): Promise<PlantedWorld> {
  const store = await openStore({ connectionString });
  const clock = { now: new Date().toISOString() };
  const services = servicesOf(store, clock);
  const noDocuments = { render, fetch: async () => undefined, sealed: async () => undefined };
  const operations = makeOperations(services, noDocuments);
  await people(store);
  const world: PlantedWorld = { store, operations, services, planted: [], sessions: [] };
  for (const [worker, supervisor] of VICTIMS) await plantFor(world, clock, worker, supervisor);
  clock.now = new Date().toISOString();
  // What was only prepared is no news to anybody.
  await new QueueClient(connectionString, 'operations').clearMessages();
  return world;
}

function servicesOf(store: Store, clock: { now: string }): OperationServices {
  const policies = adoptedPolicies({ ids: ['luton-social-care'] });
  const quiet = () => undefined;
  return {
    store,
    policies,
    policyOn: (day) => policyOn(policies, day),
    organisation: 'Sampleton',
    now: () => clock.now,
    newId: () => randomBytes(12).toString('hex'),
    hash: hashOf,
    log: { info: quiet, warn: quiet, error: quiet },
    rolesMaxAgeHours: 24,
  };
}

async function people(store: Store): Promise<void> {
  const today = DateTime.now().setZone('Europe/London').toISODate() ?? '';
  for (const team of sampleTeams()) {
    await store.teams.put(team);
    for (const { id } of team.managers) await store.people.put(id, { kind: 'manages', team: team.id });
  }
  for (const head of sampleHeads(today)) {
    await store.subjects.createWorker(head);
    for (const { supervisor, functions } of head.pairings)
      for (const name of functions)
        await store.people.put(supervisor.id, { kind: 'supervises', worker: head.worker.id, function: name });
  }
}

/** One victim's sessions: to come, held and being written up, sent, and signed by both. */
async function plantFor(
  world: PlantedWorld,
  clock: { now: string },
  workerKey: string,
  supervisorKey: string,
): Promise<void> {
  const worker = actorFor(workerKey);
  const supervisor = actorFor(supervisorKey);
  const both = [worker.id, supervisor.id];
  const plant = (what: string, readers: string[]) => {
    const word = `qz${what}${workerKey}`;
    world.planted.push({ word, readers: new Set(readers) });
    return `I wrote ${word} here.`;
  };
  const act = actIn(world);
  const [heading = ''] = world.services.policyOn(clock.now.slice(0, 10)).agenda.headings.map(({ id }) => id);

  const coming = await startedAt(world, clock, { worker, supervisor, name: 'coming', inDays: 6 });
  await act(worker, 'addAgendaItem', { ...coming, item: 'item-1', text: plant('agenda', both) });
  await act(worker, 'saveReflection', {
    ...coming,
    seen: 0,
    answers: { [await questionOf(world, worker, coming)]: plant('reflection', [worker.id]) },
  });

  const written = (name: string, readers: string[]) => ({
    seen: 0,
    headings: { [heading]: { notes: plant(name, readers), decisions: plant(`${name}decision`, readers) } },
    heldOn: daysFromNow(-2).slice(0, 10),
    minutes: 90,
    actions: [
      {
        id: `act-${name}-${workerKey}`,
        text: plant(`${name}action`, readers),
        owner: 'worker',
        due: daysFromNow(20).slice(0, 10),
      },
    ],
  });
  const draft = await startedAt(world, clock, { worker, supervisor, name: 'draft', inDays: -2 });
  await act(supervisor, 'saveRecord', { ...draft, ...written('draft', both) });

  for (const name of ['sent', 'signed']) {
    const ref = await startedAt(world, clock, { worker, supervisor, name, inDays: -2 });
    await act(supervisor, 'saveRecord', { ...ref, ...written(name, both) });
    const preview = await world.operations.preview(supervisor, ref);
    if (!preview.ok) throw new Error('The record cannot be previewed.');
    const { seen, record } = preview.preview;
    await act(supervisor, 'sendRecord', { ...ref, seen, hash: record.hash, sign: true });
    if (name === 'signed')
      await act(worker, 'signRecord', {
        ...ref,
        number: 1,
        hash: record.hash,
        stance: 'comment',
        text: plant('comment', both),
      });
  }
}

const actorFor = (key: string): Actor => ({ id: samplePerson(key).oid, tenant: CLOUD.tenant });

const actIn =
  ({ operations }: PlantedWorld) =>
  async (who: Actor, name: OperationName, input: object) => {
    const outcome = await operations.perform(who, name, input);
    if (!outcome.ok) throw new Error(`${name} was refused: ${JSON.stringify(outcome.refusal)}`);
    return outcome.session;
  };

async function startedAt(
  world: PlantedWorld,
  clock: { now: string },
  of: { worker: Actor; supervisor: Actor; name: string; inDays: number },
): Promise<{ worker: string; session: string }> {
  const ref = { worker: of.worker.id, session: `planted-${of.name}` };
  clock.now = daysFromNow(of.inDays - 10);
  await actIn(world)(of.supervisor, 'startSession', {
    ...ref,
    kind: 'personal',
    plannedAt: daysFromNow(of.inDays),
    minutes: 90,
  });
  clock.now = new Date().toISOString();
  world.sessions.push(ref);
  return ref;
}

async function questionOf(
  { operations }: PlantedWorld,
  worker: Actor,
  ref: { worker: string; session: string },
): Promise<string> {
  const outcome = await operations.session(worker, ref);
  return (outcome.ok && outcome.view.ownReflection?.questions[0]?.id) || '';
}

const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
