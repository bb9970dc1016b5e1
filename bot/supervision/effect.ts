/**
 * What follows a change, outside the turn. Each is idempotent by operation and place in the list,
 * and is rendered from the state at the time of sending. Never holds what people wrote.
 */
export type Effect =
  /** A card to one person about a session, an action or a record. */
  | { kind: 'notify'; to: string; about: Notice; session?: string; version?: number }
  /** The agenda or the record's card in the pair's shared chat, or in each personal chat where there is none. */
  | { kind: 'post'; what: 'agenda' | 'record'; session: string; version?: number }
  /** Render, seal and file one version of a record. */
  | { kind: 'file'; session: string; number: number }
  /** Bring who may read the worker's folder in line with who may today. */
  | { kind: 'access' }
  /** Bring in line what follows from who supervises today: sessions still to come, and the index of people. */
  | { kind: 'pairing' }
  /** Tells a supervisor that a worker asks for supervision, while they do. */
  | { kind: 'request'; to: string }
  /** Asks a supervisor to look at one worker's supervision. */
  | { kind: 'nudge'; to: string }
  /** Puts a concern before its reader, or takes it away once it is taken up; both are told. */
  | { kind: 'concern'; concern: string }
  /** Bring the list of what is open for those who look after files in line with this file. */
  | { kind: 'openMatters' }
  /** Tells one of those whom a request for access concerns how it stands. */
  | { kind: 'accessNews'; request: string; to: string }
  /** Tells a data protection officer that an opening of which the worker is told later waits for a second person. */
  | { kind: 'secondAsked'; opening: string; to: string }
  /** Let the members of a group and who facilitates it find it. */
  | { kind: 'group' }
  /** Tells somebody that they belong to a group now, or no longer. */
  | { kind: 'membership'; to: string }
  /** Write what a group session means for each member into their own file. */
  | { kind: 'attendance'; session: string }
  /** Puts an audit before its auditor, or what came of it before the two. */
  | { kind: 'audit'; session: string }
  /** A hint that something falls due on a day (ISO date). */
  | { kind: 'due'; on: string; session?: string; why: DueReason };

/** What a message is about; one card each. */
export type Notice =
  | 'prepare'
  /** To a member of a group: when it meets. */
  | 'invited'
  | 'moved'
  | 'cancelled'
  | 'moveRequested'
  /** To the supervisor: a manager planned a session for the pair. */
  | 'plannedForYou'
  | 'itemAdded'
  | 'reflectionShared'
  | 'reflectionWithdrawn'
  | 'signatureAsked'
  | 'signatureVoided'
  | 'changeAsked'
  | 'signed'
  | 'notRecordedAsked'
  | 'filingFailed'
  | 'unreachable'
  | 'remind'
  | 'didItHappen'
  | 'digest'
  /** To a new supervisor, and to their worker: who supervises from now on, with counts and dates. */
  | 'handover';

/** What is said beside any session: that something was asked for, or put to somebody to read. Never the words. */
export type Aside =
  | 'nudged'
  | 'supervisionRequested'
  | 'concernRaised'
  | 'concernTold'
  | 'concernTakenUp'
  | 'groupJoined'
  | 'groupLeft'
  | 'auditAsked'
  | 'auditDone'
  | 'auditCorrected'
  | 'accessAsked'
  | 'accessGranted'
  | 'accessRefused'
  /** To the worker: somebody was let into their file, or was not. */
  | 'fileOpened'
  | 'fileKeptClosed'
  /** To a data protection officer: names nobody but who asks, since the worker is to hear of it later. */
  | 'secondAsked';

/** Why the runner should look at a partition on a day; it recomputes from the state before it acts. */
export type DueReason =
  'prepare' | 'remind' | 'agenda' | 'didItHappen' | 'signing' | 'forgetReflection' | 'pairing' | 'handover';

/** One row of the access log: who did or opened what, chained by hash to the row before it. */
export interface OperationRow {
  id: string;
  name: string;
  by: string;
  byName: string;
  at: string;
  session?: string;
  /** Given where somebody opened what is not theirs. */
  reason?: string;
  /** A lawful exception: the worker is not shown this row before that day (ISO date). */
  hiddenUntil?: string;
  effects: Effect[];
  /** Number in the chain, from 1. */
  number: number;
  previous: string;
  hash: string;
}
