import type { Head } from '../supervision/subject';
import type { MembersInput } from './changeMembers';
import { contextFor } from './context';
import { mayInvite, teamsOf } from './groupPeople';
import type { Actor } from './operations';
import type { OperationServices } from './services';
import { memberOf } from './startGroup';

/** Those who are to join a group, from their own files, and the first of them whom the actor may not invite. */
export async function joiningOf(
  services: OperationServices,
  actor: Actor,
  wanted: readonly string[],
): Promise<Pick<MembersInput, 'joining' | 'stranger'>> {
  if (wanted.length === 0) return { joining: [] };
  const context = contextFor(services, actor);
  const { subjects } = services.store;
  const [own, teams, heads] = await Promise.all([
    subjects.loadHead(actor.id),
    teamsOf(services, actor),
    Promise.all([...new Set(wanted)].map((id) => subjects.loadHead(id))),
  ]);
  const known = heads.filter((head): head is Head => head !== undefined && !head.group);
  const stranger = known.find((head) => !mayInvite(head, own, teams, context))?.worker.name;
  const missing = known.length < heads.length ? '' : undefined;
  return { joining: known.map(memberOf), stranger: stranger ?? missing };
}
