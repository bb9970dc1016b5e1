import { everMembers, membersOf } from '../supervision/group';
import type { EffectResult, EffectServices } from './effectServices';
import { settle } from './notify';

/** Tells somebody that they belong to a group now, or no longer; as it is when it is sent. */
export async function tellMember(services: EffectServices, group: string, to: string): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(group);
  const by = head?.pairings.at(-1)?.supervisor;
  if (!head?.group || !by || !everMembers(head.group).some(({ id }) => id === to))
    return { done: 'overtaken' };
  const about = membersOf(head.group).some(({ id }) => id === to) ? 'groupJoined' : 'groupLeft';
  const facts = { worker: { id: group, name: head.worker.name }, by };
  return settle(services, group, to, await services.messenger.aside(to, about, facts));
}
