import type { ActionState } from './action';
import type { CaseCounts } from './caseRegister/caseClock';
import type { Depth } from './caseRegister/caseEntry';
import type { ComplianceRow, FigureDefinition, ScopeView } from './complianceViews';
import type { ConcernStep } from './concern';
import type { Group } from './group';
import type { MyGroup } from './groupViews';
import type { Person } from './people';
import type { Filing, HeadingNotes, RecordDraft, RecordText, Role, Signature, Statement } from './record';
import type { Session, SessionRef, SessionState } from './session';

/** What a person may do with a session now, by operation name; what is absent is not offered. */
export type May = Partial<Record<OperationName, true>>;

/** Every operation that a person can ask for, whichever door they come through. */
export type OperationName =
  | 'startSession'
  | 'startGroup'
  | 'requestMove'
  | 'moveSession'
  | 'cancelSession'
  | 'addAgendaItem'
  | 'removeAgendaItem'
  | 'saveReflection'
  | 'shareReflection'
  | 'withdrawReflection'
  | 'deleteReflection'
  | 'fileReflection'
  | 'confirmHeld'
  | 'saveRecord'
  | 'saveDifference'
  | 'agreeNotToRecord'
  | 'sendRecord'
  | 'askForChange'
  | 'signRecord'
  | 'retryFiling'
  | 'correctRecord'
  | 'markAction'
  | 'addCases'
  | 'changeCaseType'
  | 'closeCases'
  | 'superviseCases'
  | 'recordedInCaseSystem'
  | 'requestSupervision'
  | 'saveLearning'
  | 'deleteLearning'
  | 'shareLearning'
  | 'raiseConcern'
  | 'takeUpConcern'
  | 'planForPair'
  | 'setPause'
  | 'endPause'
  | 'changeSupervisor'
  | 'nudge'
  | 'noteGap'
  | 'requestAccess'
  | 'grantAccess'
  | 'refuseAccess'
  | 'proposeQuietOpening'
  | 'confirmQuietOpening'
  | 'openSession'
  | 'openRecord'
  | 'openCases'
  | 'openConcern';

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
  /** The same sentence that the manager sees. */
  standing?: StandingRow;
  /** One's own case register, counted; absent where there never was a case in it. */
  cases?: CaseCounts;
}

/** One case of a register, as its worker and whoever supervises it see it. */
export interface CaseLine {
  id: string;
  version: number;
  reference: string;
  /** 'service/type' of the policy. */
  type: string;
  typeTitle: string;
  serviceTitle: string;
  openedOn: string;
  state: StandingState;
  /** The day by which it is to be supervised next, ISO date; absent where there is no interval. */
  dueBy?: string;
  /** Why, in a sentence or two, and the rule. */
  explanation: string;
  rule: string;
  /** A light touch counts under the case type. */
  lightTouch: boolean;
  /** Newest first. */
  supervised: {
    on: string;
    depth: Depth;
    by: string;
    /** Where it was said on a later day. */
    enteredOn?: string;
    /** The decision was recorded in the case system on that day. */
    recordedOn?: string;
  }[];
}

/** A worker's case register: no names of families, no narrative (DOMAIN.md A4). */
export interface CaseRegister {
  worker: Person;
  /** What the reader is. */
  role: Role;
  /** ISO date for which the lines were judged. */
  asOf: string;
  /** Those due first come first. */
  lines: CaseLine[];
  counts: CaseCounts;
  /** "3 of 12 cases are past their timescale." */
  countsText: string;
  /** The case types of the policy by service, the worker's own service first. */
  services: { id: string; title: string; types: { id: string; title: string }[] }[];
  /** The format of the case system's references, in words; absent where the policy names none. */
  format?: string;
  /** What is kept here, who sees it and who does not. */
  whoCanSee: string;
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

/** One's own learning log, with what the policy asks, and where the year stands. */
export interface LearningView {
  entries: LearningEntryView[];
  questions: { id: string; question: string; hint?: string }[];
  standards: { id: string; title: string }[];
  year: {
    from: string;
    by: string;
    pieces: number;
    withPeer: number;
    piecesAsked?: number;
    withPeerAsked?: number;
  };
  /** Sessions that an entry can be shared into now. */
  sessions: SessionLine[];
}

/** An entry of one's own. */
export interface LearningEntryView {
  id: string;
  version: number;
  /** ISO date. */
  on: string;
  answers: Answer[];
  standard?: { id: string; title: string };
  sharedIn: { session: SessionRef; with: string; day: string }[];
}

/** What a worker shared from their learning log into a session, as both see it. */
export interface SharedLearningView {
  entry: string;
  on: string;
  answers: Answer[];
  standard?: string;
  at: string;
}

/** Raising a concern (DOMAIN.md rule 63): who would read each step, and what was raised before. */
export interface ConcernsView {
  /** One for each supervisor; without a line manager the second step has nobody to go to. */
  about: { supervisor: Person; lineManager?: Person }[];
  raised: ConcernView[];
}

/** One concern, as the worker or its reader sees it. */
export interface ConcernView {
  id: string;
  worker: Person;
  step: ConcernStep;
  about: Person;
  reader: Person;
  text: string;
  at: string;
  tellSupervisor: boolean;
  takenUpAt?: string;
  /** The reader may say that they take it up. */
  mayTakeUp: boolean;
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
  cases?: CaseCounts;
  /** Alive actions of both, oldest first. */
  actions: ActionView[];
  /** The worker asks this supervisor for supervision: on which day (ISO date), and in which words. */
  asked?: { on: string; why?: string };
}

/** How the clock stands; 'notStated': the policy gives no figure. */
export type StandingState =
  'onTrack' | 'dueSoon' | 'pastTarget' | 'pastLimit' | 'paused' | 'notStarted' | 'notStated' | 'left';

/**
 * The facts about one worker's supervision for one function that a manager may see. By type it can
 * hold no content: dates, counts, states and names of people in post only.
 */
export interface StandingRow {
  worker: Person & { reference: string; jobTitle: string };
  team: { id: string; name: string };
  service: string;
  function: string;
  functionTitle: string;
  supervisor?: Person;
  profile: string;
  lastHeld?: string;
  /** "held 3 November, write-up awaited" sessions: their dates. */
  writeUpAwaited?: string;
  next?: string;
  state: StandingState;
  /** One plain sentence and the rule it comes from. */
  explanation: string;
  rule: string;
  targetDate?: string;
  limitDate?: string;
  yearCount?: number;
  yearExpected?: number;
  yearMinimum?: number;
  agreement: { signedOn?: string; reviewDue?: string; state: 'current' | 'reviewDue' | 'none' };
  signatures: { awaitedSince?: string; awaited: Role[]; count: number };
  filingFailed: number;
  actions: { open: number; oldestDays?: number; overdue: number };
  /** On the row for case supervision: the register, counted. */
  cases?: CaseCounts;
  paused?: { from: string; to?: string };
  /** The worker asked for supervision on that day (ISO date), and no session was planned in the time that the policy gives. */
  askedOn?: string;
  /** Not reachable in Teams, and what to do. */
  reach?: string;
}

/** A team's compliance as its manager sees it. */
export interface TeamView {
  team: { id: string; name: string; service: string };
  /** The service and the directorate, where the reader may open them; outermost first. */
  within: ScopeView[];
  /** ISO instant: changes show some seconds late. */
  asOf: string;
  rows: ComplianceRow[];
  definitions: FigureDefinition[];
  counts: Record<StandingState, number>;
}
