import { londonDate } from './calendar';
import type { Person } from './people';
import type { SessionKindId } from './policyIds';
import type { Session } from './session';
import type { Head } from './subject';

/** Somebody who is supervised in a group, as they were named when it was formed. */
export interface Member extends Person {
  /** 'W-1042'. */
  reference: string;
  jobTitle: string;
}

/** Somebody's time in a group; who came back later has two. Absent instants: from the beginning, until today. */
export interface Membership extends Member {
  /** ISO instants. */
  joinedAt?: string;
  leftAt?: string;
}

/**
 * Several workers who are supervised together (DOMAIN.md rules 13 to 16). A group has a partition of its own:
 * its head's `worker` stands for the whole group, its one pairing names who facilitates it. Whose a session is
 * follows from who belonged to the group when it took place.
 */
export interface Group {
  members: Membership[];
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

/** What of a session decides whose it was. */
type When = Pick<Session, 'plannedAt' | 'held'>;

/** Whose supervision it is: all of a partition, or of one session in it. */
interface Supervised {
  head: Pick<Head, 'worker' | 'group'>;
  session?: When;
}

/** Who belongs to a group now, or belonged to it when a session took place. */
export function membersOf({ members }: Group, session?: When): Member[] {
  return members.filter((one) => (session ? wasMember(one, momentOf(session)) : !one.leftAt)).map(plain);
}

/** Everybody who ever belonged to a group, each once. */
export function everMembers({ members }: Group): Member[] {
  return [...new Map(members.map((one) => [one.id, plain(one)])).values()];
}

function plain({ joinedAt: _joined, leftAt: _left, ...member }: Membership): Member {
  return member;
}

function wasMember({ joinedAt, leftAt }: Membership, moment: number): boolean {
  return !(joinedAt && moment < Date.parse(joinedAt)) && !(leftAt && moment > Date.parse(leftAt));
}

/** The planned beginning; of a session that was held on another day, that day's noon. */
function momentOf({ plannedAt, held }: When): number {
  const moved = held && held.on !== londonDate(plannedAt);
  return Date.parse(moved ? `${held.on}T12:00:00.000Z` : plannedAt);
}

/** The people whose supervision it is: one worker, or the members of a group, at the time of the session where there is one. */
export function supervisedIn({ head, session }: Supervised): Person[] {
  const { worker, group } = head;
  if (!group) return [{ id: worker.id, name: worker.name }];
  return membersOf(group, session).map(({ id, name }) => ({ id, name }));
}

/** The same whenever it was: for naming them. */
export function everSupervised({ worker, group }: Supervised['head']): Person[] {
  return group ? everMembers(group) : [{ id: worker.id, name: worker.name }];
}

/** One of those, by id. */
export function supervisedPerson(of: Supervised, person: string): Person | undefined {
  return supervisedIn(of).find(({ id }) => id === person);
}
