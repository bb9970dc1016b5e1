import type { Person } from './people';
import type { SessionLine } from './views';

/** A group that somebody belongs to or facilitates. */
export interface MyGroup {
  group: Person;
  facilitator: string;
  facilitates: boolean;
  /** Those who belong to it now. */
  members: Person[];
  /** The reader was a member and is none any more: what is listed is of their time in it. */
  left: boolean;
  open: SessionLine[];
  records: SessionLine[];
}

/** Somebody who can be invited to a group. */
export interface InvitedPerson extends Person {
  jobTitle: string;
  team: string;
  /** By whoever invites. */
  supervised: boolean;
}
