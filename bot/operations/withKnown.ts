import type { Pairing } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import { holdersOf } from './holdersOf';
import { joiningOf } from './joiningOf';
import { lineManagerOf } from './lineManagerOf';
import type { Actor } from './operations';
import type { ChangeName } from './registry';
import type { OperationServices } from './services';

/** An input with what the server knows besides the worker's own file; a client cannot send it, since schemas are strict. */
export async function withKnown<I extends object>(
  services: OperationServices,
  actor: Actor,
  name: ChangeName,
  { head }: Subject,
  input: I,
): Promise<I> {
  const { about, step, supervisor = '' } = input as { about?: string; step?: string; supervisor?: string };
  if (name === 'raiseConcern' && step === 'lineManager' && about !== undefined)
    return { ...input, lineManager: await lineManagerOf(services, about, head.worker) };
  if (name === 'changeSupervisor') return { ...input, person: await personInPost(services, supervisor) };
  if (name === 'requestAccess') return { ...input, deciders: await holdersOf(services, 'grantAccess') };
  if (name === 'proposeQuietOpening') return { ...input, officers: await holdersOf(services, 'openMatters') };
  const { join = [] } = input as { join?: string[] };
  if (name === 'changeMembers') return { ...input, ...(await joiningOf(services, actor, join)) };
  return input;
}

/** Somebody in post here, as their own file names them. */
async function personInPost(
  { store }: OperationServices,
  id: string,
): Promise<Pairing['supervisor'] | undefined> {
  const worker = (await store.subjects.loadHead(id))?.worker;
  return worker && !worker.leftOn ? { id, name: worker.name, jobTitle: worker.jobTitle } : undefined;
}
