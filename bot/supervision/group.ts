import type { Person } from './people';
import type { SessionKindId } from './policy';
import type { Head } from './subject';

/** Somebody who is supervised in a group, as they were named when it was formed. */
export interface Member extends Person {
  /** 'W-1042'. */
  reference: string;
  jobTitle: string;
}

/**
 * Several workers who are supervised together (DOMAIN.md rules 13 to 16). A group has a partition of its own:
 * its head's `worker` stands for the whole group, its one pairing names who facilitates it.
 */
export interface Group {
  members: Member[];
}

/** Whether somebody was there. */
export type Attendance = 'attended' | 'part' | 'apologies' | 'absent';

/** A member, and whether they were there: frozen with the record. */
export interface Participant extends Member {
  attendance: Attendance;
}

/** The kinds of session that are held with a group, and never with one worker alone. */
const GROUP_KINDS: readonly SessionKindId[] = ['group', 'peer'];

/** The function under which a facilitator is paired with the group. */
export const GROUP_FUNCTION = 'group';

/** Whether a kind of session needs a group. */
export function isGroupKind(kind: string): boolean {
  return GROUP_KINDS.some((each) => each === kind);
}

/** Whether they took part, in the whole session or in part of it. */
export function wasThere({ attendance }: Pick<Participant, 'attendance'>): boolean {
  return attendance === 'attended' || attendance === 'part';
}

/** The people whose supervision a partition holds: one worker, or the members of a group. */
export function supervisedIn({ worker, group }: Pick<Head, 'worker' | 'group'>): Person[] {
  if (!group) return [{ id: worker.id, name: worker.name }];
  return group.members.map(({ id, name }) => ({ id, name }));
}

/** One of those, by id. */
export function supervisedPerson(head: Pick<Head, 'worker' | 'group'>, person: string): Person | undefined {
  return supervisedIn(head).find(({ id }) => id === person);
}
