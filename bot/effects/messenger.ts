import type { Aside, Notice } from '../supervision/effect';
import type { HandoverSummary } from '../supervision/handover';
import type { Person } from '../supervision/people';
import type { MyWorker, SessionView } from '../supervision/views';

/**
 * What came of sending a card. `unreachable`: not until somebody does something; the code says what.
 * `unknown`: it may have arrived, and the SDK has tried several times, so it is not sent again.
 */
export type Delivery =
  | { state: 'sent' | 'unknown' }
  | { state: 'unreachable'; code: string }
  | { state: 'retry'; afterSeconds: number };

/** What is said about a session; the others have a summary of their own. */
export type SessionNotice = Exclude<Notice, 'digest' | 'handover'>;

/** Whose supervision it is about, who acted or asked, and which concern or audit. */
export interface AsideFacts {
  worker: Person;
  by: Person;
  concern?: string;
  audit?: string;
  /** The last day of access that was given, ISO date. */
  until?: string;
}

/** How effects speak to people; bot/chat implements it, installing the app first where it is not there. */
export interface Messenger {
  notify(to: string, about: SessionNotice, view: SessionView): Promise<Delivery>;
  digest(to: string, workers: MyWorker[]): Promise<Delivery>;
  /** To a new supervisor or their worker: counts and dates. */
  handover(to: string, summary: HandoverSummary): Promise<Delivery>;
  aside(to: string, about: Aside, facts: AsideFacts): Promise<Delivery>;
  agendaToChat(chat: string, view: SessionView): Promise<Delivery>;
  agendaToPerson(to: string, view: SessionView): Promise<Delivery>;
  recordToChat(chat: string, view: SessionView): Promise<Delivery>;
  recordToPerson(to: string, view: SessionView): Promise<Delivery>;
}
