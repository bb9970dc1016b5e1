import { change, refuse } from '../supervision/decision';
import { membersOf, type Group, type Member } from '../supervision/group';
import type { Effect } from '../supervision/effect';
import type { Subject } from '../supervision/subject';
import { GROUP_WORDS } from '../text/groupWords';
import type { Input } from './inputs';
import type { Decide } from './operation';

/** How many can belong to a group at a time. */
const FEWEST = 2;
const MOST = 30;

/** With those who may join, as their own files name them, and somebody who may not; the server adds both. */
export type MembersInput = Input<'changeMembers'> & { joining?: Member[]; stranger?: string };

/**
 * Who facilitates a group says who joins it and who leaves it, from now on. Sessions before stay with those who
 * belonged to it then: who joins reads none of them, and who leaves goes on reading theirs (DOMAIN.md rules 13 to 16).
 */
export const changeMembers: Decide<'changeMembers', Subject> = (subject, input, { now, actor }) => {
  const { head } = subject;
  const { joining = [], stranger } = input as MembersInput;
  if (!head.group) return refuse('invalid');
  if (stranger !== undefined) return refuse('notOfGroup', { values: { name: stranger } });
  const present = new Set(membersOf(head.group).map(({ id }) => id));
  const joins = joining.filter(({ id }) => id !== actor.id && !present.has(id));
  const leaves = input.leave.filter((id) => present.has(id));
  if (joins.length + leaves.length === 0) return change(subject);
  const count = present.size + joins.length - leaves.length;
  if (count < FEWEST) return refuse('invalid', { fields: { leave: GROUP_WORDS.tooFew } });
  if (count > MOST) return refuse('invalid', { fields: { join: GROUP_WORDS.tooMany } });
  const group = { ...head.group, members: changed(head.group, joins, leaves, now) };
  const told = [...joins.map(({ id }) => id), ...leaves].map((to): Effect => ({ kind: 'membership', to }));
  return change({ ...subject, head: { ...head, group } }, { kind: 'group' }, { kind: 'access' }, ...told);
};

function changed({ members }: Group, joins: Member[], leaves: string[], now: string): Group['members'] {
  const stayed = members.map((one) =>
    leaves.includes(one.id) && !one.leftAt ? { ...one, leftAt: now } : one,
  );
  const joined = joins.map((member) => ({ ...member, joinedAt: now }));
  return [...stayed, ...joined].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
