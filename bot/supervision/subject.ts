import type { Action } from './action';
import type { Pairing, Pause, Worker } from './people';
import type { RecordDraft, RecordVersion } from './record';
import type { Reflection } from './reflection';
import type { Session, SessionSummary } from './session';

/**
 * The head of a worker's partition: what every turn needs. Bounded: sessions older than
 * HEAD_MONTHS leave it, so ten years of history cost a turn no more than one.
 */
export interface Head {
  /** Counts every change; the standing facts carry it so that a late projection is skipped. */
  version: number;
  worker: Worker;
  pairings: Pairing[];
  pauses: Pause[];
  /** Why the worker cannot be reached in Teams, once that is known: a code of the directory. */
  reach?: string;
  /** The day of the last morning digest to this person as a supervisor, ISO date. */
  digestOn?: string;
  /** Newest last; the open ones and those of the last HEAD_MONTHS. */
  sessions: SessionSummary[];
  /** Head of the access log's chain: the hash and number of the newest operation row. */
  chain: { hash: string; count: number };
}

/** How long a session stays in the head, in months. */
export const HEAD_MONTHS = 25;

/** What one turn reads: a worker's head with open actions, and one session with all that belongs to it. */
export interface Subject {
  head: Head;
  /** Alive ones only. */
  actions: Action[];
  session?: Session;
  reflection?: Reflection;
  draft?: RecordDraft;
  /** Oldest first. */
  versions: RecordVersion[];
}

/** The newest version of the record, if it was ever sent. */
export function newestVersion(subject: Subject): RecordVersion | undefined {
  return subject.versions.at(-1);
}
