import { randomUUID } from 'node:crypto';
import type { AdministrationServices } from '../../../bot/administration/administrationServices';
import type { Answer } from '../../../bot/administration/command';
import { runAdministration } from '../../../bot/administration/runAdministration';
import { fileRecord } from '../../../bot/filing/fileRecord';
import { removeFile } from '../../../bot/filing/removeFile';
import { syncAccess } from '../../../bot/filing/syncAccess';
import { remindOnce } from '../../../bot/reminders/runReminders';
import type { HandoverSummary } from '../../../bot/supervision/handover';
import type { OperationRow } from '../../../bot/supervision/effect';
import type { Head, Subject } from '../../../bot/supervision/subject';
import type { StandInPerson } from '../../../infra/local/graph/standInPerson';
import { samplePerson } from '../../../infra/local/sample/people';
import { makeDesk, sent, type Desk } from '../../effects/support/desk';
import { driveId, startGraphStack, type GraphStack } from '../../filing/support/graphStack';
import { makeHead } from '../../operations/support/builders';

/** A worker, a supervisor and the next one, with a real store, a library that answers as Graph does, and the commands. */
export interface Office {
  desk: Desk;
  stack: GraphStack;
  services: AdministrationServices;
  worker: string;
  reference: string;
  supervisor: string;
  /** Siân, who may become the supervisor; a worker here herself. */
  next: string;
  told: { to: string; summary: HandoverSummary }[];
  /** An administrator's command, with who and why added. */
  admin(command: string, options?: Record<string, string>): Promise<Answer>;
  /** The command's words as they are. */
  run(...words: string[]): Promise<Answer>;
  head(): Promise<Head>;
  session(): Promise<Subject>;
  log(): Promise<OperationRow[]>;
  /** What fell due by now, and all that follows. */
  dayBegins(now: string): Promise<void>;
  /** A session held, written up, signed by both and filed. */
  filed(): Promise<void>;
  /** Entra ids of those who may read the worker's folder. */
  readers(): Promise<string[]>;
}

/** Sets one up; each has a library of its own, and a reference of its own in the common store. */
export async function openOffice(connectionString: string): Promise<Office> {
  const people: StandInPerson[] = [];
  const stack = await startGraphStack({ people });
  const reference = `W-${randomUUID().slice(0, 8)}`;
  const desk = await makeDesk(connectionString, reference);
  const graph = stack.client();
  const next = randomUUID();
  for (const oid of [desk.worker, desk.supervisor, next]) people.push({ ...samplePerson('tom'), oid });
  const told: Office['told'] = [];
  Object.assign(desk.services, {
    file: (request: Parameters<typeof fileRecord>[1]) => fileRecord(graph, request),
    access: (request: Parameters<typeof syncAccess>[1]) => syncAccess(graph, request),
    driveIds: [driveId],
  });
  desk.services.messenger.handover = async (to, summary) => {
    told.push({ to, summary });
    return { state: 'sent' };
  };
  const services: AdministrationServices = {
    ...desk.services,
    removeFile: (request) => removeFile(graph, request),
    directoryPerson: async (id) =>
      id === desk.supervisor ? { id, name: 'Priya Raman', jobTitle: 'Senior practitioner' } : undefined,
  };
  await makeNext(desk, next);
  desk.others.push(next);
  const { worker, supervisor } = desk;
  const office: Office = {
    desk,
    stack,
    services,
    worker,
    reference,
    supervisor,
    next,
    told,
    admin: (command, options = {}) => {
      const given = { by: 'Ada Clerk', why: 'Asked for by the team manager', worker: reference, ...options };
      const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
      return runAdministration([command, ...words], async () => services);
    },
    run: (...words) => runAdministration(words, async () => services),
    head: async () => mustHave(await desk.services.store.subjects.loadHead(worker)),
    session: async () => mustHave(await desk.services.store.subjects.load(worker, 'session-0001')).subject,
    log: async () => {
      const rows: OperationRow[] = [];
      for await (const row of desk.services.store.subjects.operations(worker)) rows.push(row);
      return rows;
    },
    dayBegins: async (now) => {
      desk.clock.now = now;
      await remindOnce(desk.services);
      await desk.follow();
      await remindOnce(desk.services);
      await desk.follow();
    },
    filed: () => file(desk),
    readers: () => readersIn(stack, reference),
  };
  return office;
}

async function makeNext({ services }: Desk, id: string): Promise<void> {
  const head = makeHead({ pairings: [] });
  const reference = `W-${id.slice(0, 8)}`;
  await services.store.subjects.createWorker({
    ...head,
    worker: { ...head.worker, id, name: 'Siân Bowen-Price', reference, jobTitle: 'Team manager' },
  });
}

async function file(desk: Desk): Promise<void> {
  const hash = await sent(desk);
  await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
  const { subjects } = desk.services.store;
  await desk.followUntil(async () => (await subjects.loadHead(desk.worker))?.access !== undefined);
}

async function readersIn(stack: GraphStack, reference: string): Promise<string[]> {
  const ask = stack.client();
  const folder = await ask({ method: 'GET', path: `/drives/${driveId}/root:/${reference}` });
  if (!folder.ok) return [];
  const { id } = folder.body as { id: string };
  const listed = await ask({ method: 'GET', path: `/drives/${driveId}/items/${id}/permissions` });
  const grants = listed.ok
    ? (listed.body as { value: { grantedToV2: { user: { id: string } } }[] }).value
    : [];
  return grants.map(({ grantedToV2 }) => grantedToV2.user.id).sort();
}

function mustHave<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
