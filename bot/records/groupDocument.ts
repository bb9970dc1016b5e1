import type {
  CarriedAction,
  IsoDate,
  RecordAction,
  RecordHeading,
  RecordSignature,
  RecordStatement,
  RecordUnsigned,
} from './recordDocument';

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
 * Everything that is printed in the record of a group session: plain data with names instead of ids
 * (DOMAIN.md rules 13 to 16). It has no place for anybody's reflection: those stay with their author.
 */
export interface GroupDocument {
  /** The record's id as people quote it. */
  reference: string;
  /** 1 for the first filed version. */
  version: number;
  supersedes?: { version: number; why: string };
  organisation: { name: string };
  kind: { id: string; title: string };
  facilitator: { name: string; jobTitle: string };
  /** In the order of the page; the facilitator is not among them. */
  participants: GroupParticipant[];
  team: string;
  service: string;
  heldOn: IsoDate;
  /** Printed only where it differs from heldOn. */
  plannedOn?: IsoDate;
  /** Length of the session in minutes. */
  minutes: number;
  writtenOn: IsoDate;
  /** Working days past the policy's write-up time; left out when it was in time. */
  lateBy?: number;
  headings: RecordHeading[];
  agendaItems?: { text: string; by: string }[];
  actions: RecordAction[];
  carriedActions: CarriedAction[];
  /** Views that differ, each in its owner's words (DOMAIN.md rule 48). */
  differences: { by: string; text: string }[];
  /** All agreed to leave something out (DOMAIN.md rule 51). */
  notRecorded: boolean;
  statements: RecordStatement<GroupRole>[];
  signatures: RecordSignature<GroupRole>[];
  unsigned: RecordUnsigned<GroupRole>[];
  policy: { title: string; version: string };
  /** SHA-256 of the text that people signed, 64 hexadecimal digits; see canonicalText. */
  textHash: string;
}
