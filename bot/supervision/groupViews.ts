import type { Person } from './people';
import type { SessionLine } from './views';

/** A group that somebody belongs to or facilitates. */
export interface MyGroup {
  group: Person;
  facilitator: string;
  facilitates: boolean;
  members: string[];
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
