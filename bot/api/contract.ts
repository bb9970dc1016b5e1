import type { Input } from '../operations/inputs';
import type { PossibleSupervisor } from '../operations/readSupervisors';
import type { KeptView } from '../privacy/keptView';
import type { ArrangementsView, OverviewView, PairingView, ScopeView } from '../supervision/complianceViews';
import type { AuditsView, AuditView, SamplingView } from '../supervision/auditViews';
import type { InvitedPerson } from '../supervision/groupViews';
import type { OperationName } from '../supervision/operationName';
import type { Person } from '../supervision/people';
import type { AppRole } from '../supervision/roles';
import type { CaseRegister } from '../supervision/caseViews';
import type { ConcernsView, ConcernView, LearningView } from '../supervision/ownViews';
import type { MineView, MyWorker, RecordView, SessionLine, SessionView } from '../supervision/views';
import type { TeamView } from '../supervision/standingViews';

/** GET /api/config, the one answer without a sign-in: how to sign in outside Teams. */
export interface ConfigAnswer {
  organisation: string;
  sample: boolean;
  authority: string;
  clientId: string;
  scope: string;
}

/** GET /api/me */
export interface MeAnswer {
  id: string;
  name: string;
  isWorker: boolean;
  supervises: boolean;
  manages: { id: string; name: string; service: string }[];
  /** What the overview can be opened for: the directorate, services and teams, the widest first; none for most people. */
  oversees: ScopeView[];
  /** App roles that count for this person now. */
  roles: AppRole[];
  /** Kinds, reasons, lengths and headings that forms need, from the adopted policy. */
  policy: PolicyForForms;
}

/** What forms need of the policy. */
export interface PolicyForForms {
  title: string;
  version: string;
  /** Planned with one worker. */
  kinds: { id: string; title: string }[];
  /** Planned with a group. */
  groupKinds: { id: string; title: string }[];
  minutes: { from: number; to: number };
  reasons: { id: string; title: string }[];
  pauseReasons: { id: string; title: string }[];
  headings: { id: string; title: string; prompts: string[] }[];
}

/** GET /api/mine · GET /api/my-team · GET /api/sessions/:worker/:session · GET /api/teams/:team */
export interface Answers {
  mine: MineView;
  myTeam: { workers: MyWorker[] };
  session: SessionView;
  /** GET /api/audits · GET /api/audits/:worker/:session */
  audits: AuditsView;
  audit: AuditView;
  /** GET /api/sampling/:scope */
  sampling: SamplingView;
  /** GET /api/kept */
  kept: { kept: KeptView[] };
  /** GET /api/group-people */
  groupPeople: { people: InvitedPerson[] };
  /** GET /api/records/:worker/:session/:number ; the same address with .pdf gives the document. */
  record: RecordView;
  team: TeamView;
  /** GET /api/supervisors/:team : whom a manager can choose for changeSupervisor. */
  supervisors: { people: PossibleSupervisor[] };
  /** GET /api/cases/:worker */
  cases: CaseRegister;
  /** GET /api/learning · GET /api/concerns · GET /api/concerns/:worker/:concern */
  learning: LearningView;
  concerns: ConcernsView;
  concern: ConcernView;
  /** GET /api/overview/:scope, with the `scope` of a ScopeView: `directorate`, `service.<id>` or `team.<id>`. */
  overview: OverviewView;
  /** GET /api/arrangements/:scope */
  arrangements: ArrangementsView;
  /** GET /api/pairings/:team/:worker/:function, all three as a StandingRow has them. */
  pairing: PairingView;
}

/** GET /api/inspection: an inspector's term and what can be sampled, and the packs that were opened. */
export interface InspectionAnswer {
  /** The inspector's last day (ISO date); absent for whoever only reads the list. */
  until?: string;
  /** What a pack can be drawn from; empty for whoever only reads the list. */
  scopes: ScopeView[];
  /** Most records in one pack. */
  most: number;
  /** The newest first; an inspector's own, everybody's for the others. */
  packs: { by: string; scope: string; reason: string; records: number; at: string }[];
  whoCanSee: string;
}

/**
 * GET /api/tables/:table/:scope/:format gives a file with the whole table, in the order of the page's first opening.
 * No file holds content or the reason of a pause. GET /api/compliance/:scope gives a page as PDF for an inspector, and
 * POST /api/inspector-pack/:scope with `{ reason, records }` a zip of sampled records.
 */
export interface TableAddress {
  /** rows: the arrangements with their facts · parts: the scopes below · months: the series · sessions: dates and what became of each. */
  table: 'rows' | 'parts' | 'months' | 'sessions';
  scope: string;
  format: 'csv' | 'xlsx';
}

/** GET /api/pairings/:team/:worker/:function/:format gives the sessions of one arrangement as a file. */
export interface PairingTableAddress {
  team: string;
  worker: string;
  function: string;
  format: TableAddress['format'];
}

/** POST /api/operations/:name with Input<name>; 200 with OperationAnswer, 409 or 4xx with ProblemAnswer. */
export interface OperationAnswer {
  /** The session as it stands now, where the operation concerned one. */
  session?: SessionView;
  /** "Shared with Priya." */
  done: string;
}

/** Every answer that is not a success (RFC 9457): a sentence to act on and a reference for the log. */
export interface ProblemAnswer {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: string;
  /** What to mend, by field, in words. */
  fields?: Record<string, string>;
  reference: string;
  /** Where somebody changed it meanwhile: how it stands now. */
  session?: SessionView;
}

/** What each operation takes. */
export type OperationInput<N extends OperationName> = Input<N>;

/**
 * POST /api/preview/:worker/:session (supervisor, while drafting): the exact text and its hash as it
 * would be sent for signature, so that "Sign and send" is over what was on the screen.
 */
export interface PreviewAnswer {
  seen: number;
  record: RecordView;
  /** What stands in the way of sending, in words. */
  missing: string[];
  /** Where the text looks like case information, one sentence each. It stops nobody. */
  hints?: string[];
}

/** GET /api/access-log and GET /api/access-log/:before ; GET /api/export gives a zip. */
export interface AccessLogAnswer {
  /** Newest first. */
  lines: AccessLogLine[];
  /** What the next page's address ends with; absent on the last. */
  next?: string;
}

/** Who did or opened what, in one sentence. */
export interface AccessLogLine {
  /** ISO instant; of the newest where the line stands for several. */
  at: string;
  text: string;
  /** Given by somebody who opened what is not theirs, in their words. */
  reason?: string;
  /** The reader did it. */
  yours: boolean;
  /** The product did it, by itself. */
  itself?: true;
}

/** A worker as lists name them. */
export interface ListedWorker {
  id: string;
  name: string;
  reference: string;
  team: string;
}

/** GET /api/files/:worker : the records of a worker that this person may open, newest first. */
export interface RecordsAnswer {
  worker: ListedWorker;
  records: SessionLine[];
  /** Opening one takes a reason that the worker can read. */
  asksReason: boolean;
  /** The reader may ask that openings are shown to the worker later, with a second person. */
  mayOpenQuietly: boolean;
  /** Who can see this list, one sentence. */
  whoCanSee: string;
}

/** GET /api/files/:worker/request : whether the reader waits to be let into that file. */
export interface AskedForAnswer {
  /** When the reader asked (ISO instant); absent where nothing of theirs waits for an answer. */
  since?: string;
}

/** POST /api/find-worker with `{ words }` */
export interface FoundWorkersAnswer {
  workers: ListedWorker[];
  /** There are more than are listed. */
  more: boolean;
}

/** GET /api/access-requests : what waits for an answer. */
export interface AccessRequestsAnswer {
  requests: {
    request: string;
    worker: ListedWorker;
    by: Person;
    why: string;
    /** ISO instant. */
    at: string;
    /** The reader asked for it, so somebody else decides. */
    mine: boolean;
  }[];
  quiet: QuietLine[];
  /** Who can see this, one sentence. */
  whoCanSee: string;
}

/** Openings of a file that the worker is told of on a day and not before: asked for by one person, agreed by a second. */
export interface QuietLine {
  opening: string;
  worker: ListedWorker;
  by: Person;
  why: string;
  /** ISO instant. */
  at: string;
  /** The day on which all of it shows, ISO date. */
  until: string;
  /** Absent: it waits for a second person, and hides nothing yet. */
  second?: Person;
  /** The reader asked for it, so somebody else agrees. */
  mine: boolean;
}

/** GET /api/open-matters : what is open in files, for the data protection officer. Days are ISO dates. */
export interface OpenMattersAnswer {
  subjectAccess: { request: string; worker: ListedWorker; receivedOn: string; answerBy: string }[];
  quiet: QuietLine[];
  /** Who asks to be let into a file; with `until` and who decided: who was. */
  access: { worker: ListedWorker; by: Person; at: string; until?: string; decidedBy?: Person }[];
  holds: { worker: ListedWorker; by: string; on: string; why: string }[];
  /** Files of people who left whose period has ended. */
  review: { worker: ListedWorker; leftOn: string; since: string }[];
  /** Who can see this, one sentence. */
  whoCanSee: string;
}

/** POST /api/logs/:worker with `{ reason }`, for the data protection officer. */
export interface LogOfAnswer {
  worker: ListedWorker;
  lines: AccessLogLine[];
  /** Who can see this, one sentence. */
  whoCanSee: string;
}

/** POST /api/verify with `{ file }`, a PDF in base64: whether it is the one that was filed, a sentence each. */
export interface VerdictAnswer {
  /** The finding in a few words. */
  title: string;
  genuine: boolean;
  sentences: string[];
}
