import type { AccessRequest, QuietOpening } from './accessToFile';
import type { Action } from './action';
import type { AuditSummary } from './audit';
import type { CaseClock } from './caseRegister/caseClock';
import type { CaseEntry } from './caseRegister/caseEntry';
import type { Concern } from './concern';
import type { FolderAccess } from './folderAccess';
import type { Gap, Nudge } from './gap';
import type { LearningEntry } from './learning';
import type { Group } from './group';
import type { Pairing, Pause, Person, Worker } from './people';
import type { RecordDraft, RecordVersion } from './record';
import type { Reflection } from './reflection';
import type { Retention } from './retention';
import type { Session, SessionSummary } from './session';
import type { SubjectAccess } from './subjectAccess';
import type { SupervisionRequest } from './supervisionRequest';

/**
 * The head of a worker's partition: what every turn needs. Bounded: sessions older than
 * HEAD_MONTHS leave it, so ten years of history cost a turn no more than one.
 */
export interface Head {
  /** Counts every change; the standing facts carry it so that a late projection is skipped. */
  version: number;
  /** In a group's partition: what the group as a whole is called. */
  worker: Worker;
  /** Only in a group's partition. */
  group?: Group;
  pairings: Pairing[];
  pauses: Pause[];
  /** Why the worker cannot be reached in Teams, once that is known: a code of the directory. */
  reach?: string;
  /** The day of the last morning digest to this person as a supervisor, ISO date. */
  digestOn?: string;
  /** The library that holds this worker's file, chosen at the first filing: a library added later moves nobody. */
  driveId?: string;
  /** Who may read the folder in that library; absent until something is filed. */
  access?: FolderAccess;
  /** How long the file is kept, and what stands against deleting it. */
  retention?: Retention;
  /** The worker asks for supervision; gone once a session is planned. */
  request?: SupervisionRequest;
  /** Why supervision did not happen for a while, as managers noted it; newest last. */
  gaps?: Gap[];
  /** Whom managers nudged lately. */
  nudges?: Nudge[];
  /** Who asked to be let into this file, and what became of it; newest last. */
  requests?: AccessRequest[];
  /** Openings that the worker is told of later, and the rows of the log that are kept back until a day. */
  quiet?: QuietOpening[];
  hidden?: { number: number; until: string }[];
  /** The worker asked for their data; newest last. */
  subjectAccess?: SubjectAccess[];
  /** Examinations of this file by somebody from outside it; oldest first. */
  audits?: AuditSummary[];
  /** Newest last; the open ones and those of the last HEAD_MONTHS. */
  sessions: SessionSummary[];
  /** The clocks of the open cases of the register; absent where there never was one. */
  cases?: CaseClock[];
  /** Head of the access log's chain: the hash and number of the newest operation row. */
  chain: { hash: string; count: number };
}

/** How long a session stays in the head, in months. */
export const HEAD_MONTHS = 25;

/** What a former supervisor had drafted for a session that passed on: kept for a subject access request, shown to nobody. */
export interface KeptDraft {
  /** 1, 2, … within the session. */
  number: number;
  session: string;
  by: Person;
  /** ISO instant at which it was laid aside. */
  at: string;
  draft: RecordDraft;
}

/** What one turn reads: a worker's head with open actions, and one session with all that belongs to it. */
export interface Subject {
  head: Head;
  /** Alive ones only. */
  actions: Action[];
  /** The open cases of the register, and those closed in this change; only where they were asked for. */
  cases?: CaseEntry[];
  session?: Session;
  reflection?: Reflection;
  draft?: RecordDraft;
  keptDrafts?: KeptDraft[];
  /** The one entry of the learning log that was asked for. */
  learning?: LearningEntry;
  /** The one concern that was asked for. */
  concern?: Concern;
  /** Oldest first. */
  versions: RecordVersion[];
}

/** The newest version of the record, if it was ever sent. */
export function newestVersion(subject: Subject): RecordVersion | undefined {
  return subject.versions.at(-1);
}
