import { relationsToScope } from '../supervision/oversight';
import type { Person } from '../supervision/people';
import { mayDo, type Party } from '../supervision/permissions';
import { doneText } from '../text/done';
import { drawSample } from './drawSample';
import { inputs } from './inputs';
import type { Actor, Done, Outcome } from './operations';
import { refused } from './perform';
import { readInput } from './readInput';
import { rolesOf } from './rolesOf';
import type { OperationServices } from './services';

/**
 * Draws a sample for a senior manager, or for the manager of the service in which the supervisor works
 * (DOMAIN.md rules 64 to 66). The seed is made here, so that nobody chooses the file.
 */
export async function sampleFor(
  services: OperationServices,
  actor: Actor,
  raw: unknown,
): Promise<Outcome<Done>> {
  const name = 'drawSample';
  const read = readInput(inputs.drawSample, raw);
  if ('refusal' in read) return refused(services, actor, name, read.refusal);
  const { input } = read;
  const parties = await partiesTo(services, actor, input.supervisor);
  if (!mayDo(name, parties)) return refused(services, actor, name, { code: 'notFound' });
  const by = await personOf(services, actor);
  if (await drewBefore(services, actor, input.session)) return { ok: true, done: doneText(name) };
  const drawn = await drawSample(services, by, { ...input, seed: services.newId() });
  if ('code' in drawn) return refused(services, actor, name, drawn);
  const { audit, among: count } = drawn;
  const values = { worker: `${drawn.reference} (${drawn.name})`, count, reader: audit.auditor.name };
  return { ok: true, done: doneText(name, { ...values, supervisor: audit.supervisor.name }) };
}

/** The same request again, its answer lost: one draw, not a second file. */
async function drewBefore({ store }: OperationServices, { id }: Actor, audit: string): Promise<boolean> {
  const drew = await store.people.list(id, 'drew');
  return drew.some(({ key }) => key.kind === 'drew' && key.audit === audit);
}

async function partiesTo(
  services: OperationServices,
  actor: Actor,
  supervisor: string,
): Promise<ReadonlySet<Party>> {
  const { subjects, teams } = services.store;
  const [roles, head, directorate] = await Promise.all([
    rolesOf(services, actor),
    subjects.loadHead(supervisor),
    teams.directorate(),
  ]);
  const service = head && (await teams.service(head.worker.service));
  const manages = service?.managers.some(({ id }) => id === actor.id) ?? false;
  const directs = relationsToScope({ services: [], directorate }, {}, actor.id).includes('director');
  return new Set<Party>([
    ...roles,
    ...(manages ? (['serviceManager'] as const) : []),
    ...(directs ? (['director'] as const) : []),
  ]);
}

async function personOf({ store }: OperationServices, { id, name }: Actor): Promise<Person> {
  return { id, name: (await store.subjects.loadHead(id))?.worker.name ?? name ?? id };
}
