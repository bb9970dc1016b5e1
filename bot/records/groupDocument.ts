import type { PrintedRecord } from './recordDocument';

/** The part somebody plays in a group session. */
export type GroupRole = 'facilitator' | 'participant';

/** Whether somebody was there. */
export type Attendance = 'attended' | 'part' | 'apologies' | 'absent';

/** Somebody who belongs to the group. */
export interface GroupParticipant {
  name: string;
  jobTitle: string;
  attendance: Attendance;
}

/**
 * Everything that is printed in the record of a group session (DOMAIN.md rules 13 to 16). It has no
 * place for anybody's reflection: those stay with their author.
 */
export interface GroupDocument extends PrintedRecord<GroupRole> {
  facilitator: { name: string; jobTitle: string };
  /** In the order of the page; the facilitator is not among them. */
  participants: GroupParticipant[];
  /** Views that differ, each in its owner's words (DOMAIN.md rule 48). */
  differences: { by: string; text: string }[];
}
