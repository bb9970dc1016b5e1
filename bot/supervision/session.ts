import type { SharedLearning } from './learning';
import type { Audit } from './audit';
import type { Person } from './people';
import type { Filing, Role } from './record';

/** Which session: the worker's partition and the session in it. Cards and addresses carry this. */
export interface SessionRef {
  worker: string;
  session: string;
}

/** Whose need moved or cancelled a session; with a reason of the policy's list. */
export type Whose = 'worker' | 'supervisor' | 'organisation';

/** A session that was put at another time. */
export interface Move {
  from: string;
  to: string;
  whose: Whose;
  reason: string;
  by: string;
  at: string;
  /** It was cancelled and rebooked, rather than moved. */
  cancelled?: true;
}

/** Something that either put on the agenda. */
export interface AgendaItem {
  id: string;
  by: Person;
  text: string;
  at: string;
}

/** Somebody asked for another time; the supervisor answers by moving or cancelling. */
export interface MoveRequest {
  by: Person;
  why?: string;
  at: string;
}

/** One supervision, from being planned to being written up. Its record has rows of its own. */
export interface Session {
  id: string;
  /** Counts every change of this row; a card or page says which one it showed. */
  version: number;
  workerId: string;
  supervisor: Person;
  functions: string[];
  /** Kind id of the policy: 'personal', 'case', … */
  kind: string;
  /** ISO instant. */
  plannedAt: string;
  plannedMinutes: number;
  /** The shared chat that it was started in. */
  chat?: string;
  moves: Move[];
  moveRequest?: MoveRequest;
  cancelled?: { whose: Whose; reason: string; by: string; at: string };
  items: AgendaItem[];
  /** What the worker shared from their learning log; on the agenda, never in the record by itself. */
  learning?: SharedLearning[];
  /** Reminders that went out, each once: reasons of `DueReason`. */
  reminded?: string[];
  /** Not a session at all: the file was drawn, to be examined (kind 'audit'). */
  audit?: Audit;
  /** Said to have taken place; it counts only with a record sent for signature. */
  held?: { on: string; minutes: number };
  /** The number of the newest version of the record, and whether people may still change its text. */
  record?: {
    number: number;
    state: RecordState;
    sentOn?: string;
    /** The filed version that is being put right, and why; until the corrected one is sent, that one stands. */
    correction?: { of: number; why: string };
  };
}

/**
 * draft: the supervisor is writing it, again or for the first time · sent: waiting for signatures ·
 * closed: complete or past the deadline; it is filed or on its way.
 */
export type RecordState = 'draft' | 'sent' | 'closed';

/** Where a session stands, derived from its facts; the order of the tests is the priority. */
export type SessionState = 'cancelled' | 'filed' | 'sent' | 'held' | 'unconfirmed' | 'planned';

/** Derives the state on an instant (ISO). 'held' reads "held 3 November, write-up awaited". */
export function sessionState(
  session: Pick<Session, 'cancelled' | 'held' | 'plannedAt'> & {
    record?: { state: RecordState };
    correcting?: boolean;
  },
  now: string,
): SessionState {
  const { record, correcting } = session;
  if (session.cancelled) return 'cancelled';
  if (record?.state === 'closed' || correcting) return 'filed';
  if (session.record?.state === 'sent') return 'sent';
  if (session.held) return 'held';
  return Date.parse(session.plannedAt) <= Date.parse(now) ? 'unconfirmed' : 'planned';
}

/** What the head keeps of each recent session: enough for lists, the clock and the team page. */
export interface SessionSummary {
  id: string;
  kind: string;
  supervisor: Person;
  plannedAt: string;
  plannedMinutes: number;
  cancelled?: { whose: Whose; reason: string };
  moves: { from: string; to: string; whose: Whose; reason: string; cancelled?: true }[];
  heldOn?: string;
  minutes?: number;
  /** The day on which the record was first sent for signature, ISO date. */
  sentOn?: string;
  /** The day on which a version was first signed by all whom it asks, ISO date: a correction later makes it no later. */
  signedOn?: string;
  recordState?: RecordState;
  recordNumber?: number;
  /** The newest version that is complete, where another is being written or signed after it. */
  completeNumber?: number;
  /** A complete record is being put right, and the corrected text is not sent yet. */
  correcting?: true;
  /** The day on which the present version was sent, ISO date, where it is not the first. */
  askedOn?: string;
  /** Whose signature is awaited, while the record is sent. */
  awaited?: Role[];
  filing?: Filing['state'];
  checkIn?: boolean;
  /** Held with a group: the session lives there, and this says what it means for this worker. */
  group?: GroupPlace;
}

/** Where a group's session is found, and from which version of it the facts were copied. */
export interface GroupPlace {
  id: string;
  name: string;
  version: number;
}
