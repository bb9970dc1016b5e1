/** An ISO calendar date in London, '2026-11-05'. */
export type IsoDate = string;

/** An ISO instant with its offset or Z, '2026-11-05T14:03:00Z'. */
export type IsoInstant = string;

/** The part somebody plays in a record. */
export type RecordRole = 'worker' | 'supervisor';

/** One heading of the agenda as it was written up. Paragraphs are separated by line feeds. */
export interface RecordHeading {
  title: string;
  notes: string;
  decisions: string;
}

/** Something agreed, as it stood when the record was written. */
export interface RecordAction {
  text: string;
  ownerName: string;
  /** Left out when no date was agreed. */
  due?: IsoDate;
  state: 'open' | 'done' | 'stuck' | 'no longer needed';
  /** Why it is stuck or no longer needed, in the owner's words. */
  why?: string;
}

/** An action from an earlier session, with its age on the day of this one. */
export interface CarriedAction extends RecordAction {
  agreedOn: IsoDate;
  /** Whole days from agreedOn to heldOn. */
  ageDays: number;
}

/** One person's view of a difference, in their own words (DOMAIN.md rule 48). */
export interface RecordDifference {
  by: string;
  role: RecordRole;
  text: string;
}

/** What a person said on signing; it is appended and voids nothing. */
export interface RecordStatement<Role extends string = RecordRole> {
  by: string;
  role: Role;
  stance: 'agree' | 'comment' | 'disagree';
  text?: string;
  at: IsoInstant;
}

/** One signature, over the hash of the text that the person was shown. */
export interface RecordSignature<Role extends string = RecordRole> {
  by: string;
  role: Role;
  at: IsoInstant;
  /** How the person was identified: 'Signed in Microsoft Teams with the work account'. */
  how: string;
  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  hash: string;
}

/** A signature that is not there, and why: 'not signed within 10 working days'. */
export interface RecordUnsigned<Role extends string = RecordRole> {
  role: Role;
  name: string;
  reason: string;
}

/** What every record says, of two people or of a group: plain data in the order of the page. */
export interface PrintedRecord<Role extends string> {
  /** The record's id as people quote it, 'SR-7K3M9Q'. */
  reference: string;
  /** 1 for the first filed version. */
  version: number;
  /** The version that this one follows, and why there is a new one. */
  supersedes?: { version: number; why: string };
  organisation: { name: string };
  kind: { id: string; title: string };
  team: string;
  service: string;
  heldOn: IsoDate;
  /** Printed only where it differs from heldOn. */
  plannedOn?: IsoDate;
  /** Length of the session in minutes. */
  minutes: number;
  /** The day on which the record was sent for signature. */
  writtenOn: IsoDate;
  /** Working days past the policy's write-up time; left out when it was in time. */
  lateBy?: number;
  headings: RecordHeading[];
  agendaItems?: { text: string; by: string }[];
  /** Agreed in this session. */
  actions: RecordAction[];
  carriedActions: CarriedAction[];
  /** All agreed to leave something out (DOMAIN.md rule 51): one line is printed, naming no heading. */
  notRecorded: boolean;
  statements: RecordStatement<Role>[];
  signatures: RecordSignature<Role>[];
  unsigned: RecordUnsigned<Role>[];
  policy: { title: string; version: string };
  /** SHA-256 of the text that people signed, 64 hexadecimal digits; see canonicalText. */
  textHash: string;
}

/**
 * Everything that is printed in a personal supervision record, with names instead of ids, so that
 * rendering looks nothing up (DOMAIN.md rules 46 to 51). A supervision agreement is one too, with the
 * kind 'agreement': its headings are the agreement's sections and heldOn is the day on which it was
 * made (rules 27 to 31).
 */
export interface RecordDocument extends PrintedRecord<RecordRole> {
  worker: { name: string; reference: string; jobTitle: string };
  supervisor: { name: string; jobTitle: string };
  /** In an agreement: the longest that the two let pass between sessions, in days. */
  everyDays?: number;
  /** In an agreement: the day by which they look at it again. */
  reviewOn?: IsoDate;
  /** Only where the worker chose to add it to the record. */
  reflection?: { question: string; answer: string }[];
  differences: RecordDifference[];
}
