import type { ActionState } from './action';
import type { CaseSummary } from './caseViews';
import type { Group } from './group';
import type { AuditsView } from './auditViews';
import type { MyGroup } from './groupViews';
import type { SharedLearningView } from './ownViews';
import type { Person } from './people';
import type { Filing, HeadingNotes, RecordDraft, RecordText, Role, Signature, Statement } from './record';
import type { Session, SessionRef, SessionState } from './session';
import type { StandingRow } from './standingViews';
import type { OperationName } from './operationName';

/** What a person may do with a session now, by operation name; what is absent is not offered. */
export type May = Partial<Record<OperationName, true>>;

/** An action as the two see it, with its age. */
export interface ActionView {
  id: string;
  version: number;
  text: string;
  owner: Person;
  due: string;
  overdue: boolean;
  agreedOn: string;
  ageDays: number;
  state: ActionState;
  why?: string;
  mine: boolean;
  /** Whose supervision it belongs to; the supervisor's own promises stand in the workers' files. */
  worker: Person;
}

/** A question and what was answered. */
export interface Answer {
  id: string;
  question: string;
  hint?: string;
  answer: string;
}

/** One session as one person may see it, now. Built from state; never holds another's unshared words. */
export interface SessionView {
  ref: SessionRef;
  session: Pick<
    Session,
    | 'version'
    | 'kind'
    | 'plannedAt'
    | 'plannedMinutes'
    | 'moves'
    | 'moveRequest'
    | 'cancelled'
    | 'items'
    | 'held'
  >;
  kindTitle: string;
  state: SessionState;
  /** One sentence: "Planned for Tuesday 3 November at 2pm, 90 minutes." */
  stateText: string;
  role: Role;
  worker: Person & { reference: string; jobTitle: string; team: string };
  supervisor: Person & { jobTitle: string };
  /** In a group session: who belongs to the group. */
  group?: Group;
  headings: { id: string; title: string; prompts: string[] }[];
  /** Alive actions, oldest first. */
  actions: ActionView[];
  /** "Agreement review due 4 December", "Check-in due this month". */
  due: string[];
  /** For the supervisor: why the worker cannot be reached in Teams, and what to do. */
  reach?: string;
  /** Only for the worker: what they are preparing. */
  ownReflection?: {
    version: number;
    questions: Answer[];
    shared: boolean;
    sharedChanged: boolean;
    inRecord: boolean;
    /** Where it looks like case information, one sentence each; never the words themselves (DOMAIN.md rule 50). */
    hints?: string[];
  };
  /** What the worker shared from their learning log; for both. */
  learning: SharedLearningView[];
  /** What the worker chose to share; for both. */
  sharedReflection?: { questions: Answer[]; at: string };
  /** For the supervisor while writing; for the worker only their own difference and the not-recorded state. */
  draft?: Omit<RecordDraft, 'headings'> & { headings: Record<string, HeadingNotes> };
  /** For the supervisor: which complete version is being put right, and why. */
  correcting?: { of: number; why: string };
  /** For the worker before the record is sent: only what is theirs. */
  ownPart?: { version: number; difference: string; notRecorded: Partial<Record<Role, boolean>> };
  /** The newest version, once sent. */
  record?: RecordView;
  /** Earlier and present versions, oldest first. */
  versions: { number: number; state: string; at: string }[];
  may: May;
  /** Who can see this, from the permission table, one sentence each. */
  whoCanSee: { reflection: string; record: string; agenda: string };
}

/** One version of a record as the two (or somebody with a reason) read it. */
export interface RecordView {
  ref: SessionRef;
  number: number;
  version: number;
  text: RecordText;
  hash: string;
  sentAt: string;
  lateBy: number;
  signatures: Signature[];
  voided: { by: string; role: Role; at: string; why: string }[];
  statements: Statement[];
  changeRequests: { by: string; text: string; at: string }[];
  awaited: { role: Role; name: string }[];
  /** By when the policy asks for the signature, ISO date. */
  signBy: string;
  closed: boolean;
  unsigned: { role: Role; name: string; reason: 'deadline' | 'left' }[];
  filing?: Filing;
  /** Whether the reader is one of those to whom the folder is open in which the document is filed. */
  mayOpenFiled: boolean;
  /** The complete version that this one follows, and why, as a sentence. */
  follows?: { number: number; why: string };
  /** A version after this one, and whether that one is complete: until it is, this one stands. */
  followedBy?: { number: number; complete: boolean };
  /** It is being put right; the corrected text is not sent yet, and until then this one stands. */
  correcting?: true;
  /** One sentence: where it stands. */
  stateText: string;
  maySign: boolean;
  /** For who may sign: where the text looks like case information, one sentence each. It stops nobody. */
  hints?: string[];
  /** The supervisor may open the filed text to put it right. */
  mayCorrect: boolean;
  /** Who can see it, one sentence. */
  whoCanSee: string;
}

/** A person's own supervision. */
export interface MineView {
  worker?: { name: string; reference: string; team: string };
  supervisors: { id: string; name: string; functions: string[]; agreementSignedOn?: string }[];
  next: SessionLine[];
  actions: ActionView[];
  records: SessionLine[];
  /** Records of agreements, newest first; the first is the one in force. */
  agreements: SessionLine[];
  asks: Asks;
  /** What others put to this person to read (DOMAIN.md rule 63), oldest first. */
  toRead: { worker: Person; concern: string; at: string }[];
  /** Absent where somebody belongs to none. */
  groups?: MyGroup[];
  /** Absent where there is nothing to examine and nothing came back. */
  audits?: AuditsView;
  /** The same sentence that the manager sees. */
  standing?: StandingRow;
  /** One's own case register, counted; absent where nobody supervises cases and there never was one. */
  cases?: CaseSummary;
}

/** Asking for supervision (DOMAIN.md rule 26). */
export interface Asks {
  /** Who can be asked; the first is asked unless another is chosen. */
  to: Person[];
  /** What was asked and stands, with the day (ISO date). */
  standing?: { to: Person; on: string; why?: string };
  /** "5 working days": after them managers see that it was asked and when. */
  managersAfter: string;
}

/** A session in a list. */
export interface SessionLine {
  ref: SessionRef;
  kindTitle: string;
  plannedAt: string;
  minutes: number;
  state: SessionState;
  stateText: string;
  with: Person;
  /** For links to the filed record. */
  recordNumber?: number;
}

/** A worker whom I supervise, in my list. */
export interface MyWorker {
  worker: Person;
  pairing: string;
  functions: string[];
  standing?: StandingRow;
  open: SessionLine[];
  /** The worker's case register, counted, for whoever supervises the cases. */
  cases?: CaseSummary;
  /** Alive actions of both, oldest first. */
  actions: ActionView[];
  /** The worker asks this supervisor for supervision: on which day (ISO date), and in which words. */
  asked?: { on: string; why?: string };
}
