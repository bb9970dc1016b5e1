import type { ActionState } from './action';
import type { AuditText } from './audit';
import { wasThere, type Attendance, type Participant } from './group';
import type { Person } from './people';

/** The parts that people play in a record. In a group each member is a worker, and who facilitates is the supervisor. */
export type Role = 'worker' | 'supervisor';

/** What the supervisor writes under one heading. */
export interface HeadingNotes {
  notes: string;
  decisions: string;
}

/** An action as it is being written; it comes alive when the record is sent. */
export interface DraftAction {
  id: string;
  text: string;
  owner: Role;
  /** In a group: which of its members, where the owner is a worker. */
  member?: string;
  due: string;
}

/** The record while it is written. One row; survives a closed window. */
export interface RecordDraft {
  version: number;
  headings: Record<string, HeadingNotes>;
  actions: DraftAction[];
  heldOn?: string;
  minutes?: number;
  checkIn: boolean;
  /** In an agreement: how often the two have agreed to meet, in days. */
  everyDays?: number;
  /** In a group: who was there, by person; who is not named attended. */
  attendance?: Record<string, Attendance>;
  /** A difference of view, each in their own words; neither can edit the other's (rule 48). */
  differences: Partial<Record<Role, string>>;
  /** "Agreed not to record": counts only when both said so; one line a record (rule 51). */
  notRecorded: Partial<Record<Role, boolean>>;
  savedAt: string;
}

/** The text that people sign: frozen, canonical, hashed. Names and titles as they were that day. */
export interface RecordText {
  reference: string;
  organisation: string;
  policy: { id: string; title: string; version: string };
  kind: { id: string; title: string };
  worker: Person & { reference: string; jobTitle: string };
  supervisor: Person & { jobTitle: string };
  /** In a group, whose name and reference then stand as the worker's. */
  participants?: Participant[];
  team: string;
  service: string;
  plannedOn: string;
  heldOn: string;
  minutes: number;
  checkIn: boolean;
  everyDays?: number;
  /** In an agreement: by when it is to be looked at again, by the policy of its day (rule 29). */
  reviewOn?: string;
  headings: ({ id: string; title: string } & HeadingNotes)[];
  items: { text: string; by: string }[];
  reflection?: { question: string; answer: string }[];
  actions: { id: string; text: string; owner: Person; due: string }[];
  carried: {
    text: string;
    owner: string;
    due: string;
    agreedOn: string;
    state: ActionState;
    why?: string;
  }[];
  differences: { by: string; role: Role; text: string }[];
  notRecorded: boolean;
  /** Not a record of supervision but an examination of the file; `supervisor` is then the auditor. */
  audit?: AuditText;
}

/** agree · agree with a comment · disagree, which files all the same. */
export type Stance = 'agree' | 'comment' | 'disagree';

/** One person's signature over the hash of the text that was on their screen. */
export interface Signature {
  by: Person;
  role: Role;
  at: string;
  hash: string;
}

/** A comment or a disagreement: appended, voids nothing. */
export interface Statement {
  by: Person;
  role: Role;
  stance: Stance;
  text?: string;
  at: string;
}

/** What became of the document. 'waiting' covers every try that may still succeed. */
export type Filing =
  | { state: 'waiting'; since: string; why?: string }
  | { state: 'filed'; at: string; webUrl: string; driveId: string; itemId: string; sha256: string }
  /** `reference`: what the administrator finds it by in Microsoft 365. */
  | { state: 'failed'; at: string; why: string; whatToDo: string; reference?: string };

/** Someone whose signature is not there when the record is closed, and why. */
export interface Unsigned {
  role: Role;
  name: string;
  reason: 'deadline' | 'left';
}

/** One version of the record, from being sent for signature on. */
export interface RecordVersion {
  /** 1, 2, …: what the file name and the columns carry. */
  number: number;
  /** Counts every change of this row. */
  version: number;
  text: RecordText;
  hash: string;
  sentAt: string;
  sentBy: Person;
  /** Working days past the policy's write-up time; 0 in time. */
  lateBy: number;
  signatures: Signature[];
  /** Signatures that a change of the text made void; kept, since they happened. */
  voided: (Signature & { why: string; voidedAt: string })[];
  statements: Statement[];
  changeRequests: { by: Person; text: string; at: string }[];
  closed?: { at: string; unsigned: Unsigned[] };
  supersedes?: { number: number; why: string };
  filing?: Filing;
  /** Kept before the first upload, so that every try makes the same document at the same place. */
  sealed?: Sealed;
}

/** The sealed document as it is to be filed. */
export interface Sealed {
  /** Of the sealed bytes, hexadecimal. */
  sha256: string;
  driveId: string;
  folder: string;
  prefix: string;
}

/** A draft with nothing in it. */
export function emptyDraft(now: string): RecordDraft {
  return {
    version: 0,
    headings: {},
    actions: [],
    checkIn: false,
    differences: {},
    notRecorded: {},
    savedAt: now,
  };
}

/** Whether both confirmed that something stays unrecorded. */
export function agreedNotToRecord(draft: RecordDraft): boolean {
  return draft.notRecorded.worker === true && draft.notRecorded.supervisor === true;
}

/** Somebody whose signature a record asks for. */
export interface Signatory {
  role: Role;
  by: Person;
}

/** Who is asked to sign: the two, or who facilitated and each member who was there. */
function signatories({ text }: Pick<RecordVersion, 'text'>): Signatory[] {
  const workers = text.participants?.filter(wasThere) ?? [text.worker];
  return [
    { role: 'supervisor', by: { id: text.supervisor.id, name: text.supervisor.name } },
    ...workers.map(({ id, name }): Signatory => ({ role: 'worker', by: { id, name } })),
  ];
}

/** Somebody's signature over the present text, if it is there. Of two people the part says who; of a group the person. */
export function signatureOf(version: RecordVersion, { role, by }: Signatory): Signature | undefined {
  const inGroup = role === 'worker' && version.text.participants !== undefined;
  return version.signatures.find(
    (signature) =>
      signature.role === role && signature.hash === version.hash && (!inGroup || signature.by.id === by.id),
  );
}

/** Whether a record asks for somebody's signature; a member of a group who was away is not asked. */
export function isAsked({ text }: Pick<RecordVersion, 'text'>, { role, by }: Signatory): boolean {
  const { participants } = text;
  if (role === 'supervisor' || !participants) return true;
  return participants.some((one) => one.id === by.id && wasThere(one));
}

/** Those whose signature is still awaited. */
export function awaited(version: RecordVersion): Signatory[] {
  return signatories(version).filter((signatory) => !signatureOf(version, signatory));
}
