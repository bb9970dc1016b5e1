import type { Notice } from '../supervision/effect';
import type { MyWorker, SessionView } from '../supervision/views';

/**
 * What came of sending a card. `unreachable`: not until somebody does something; the code says what.
 * `unknown`: it may have arrived, and the SDK has tried several times, so it is not sent again.
 */
export type Delivery =
  | { state: 'sent' | 'unknown' }
  | { state: 'unreachable'; code: string }
  | { state: 'retry'; afterSeconds: number };

/** How effects speak to people; bot/chat implements it, installing the app first where it is not there. */
export interface Messenger {
  notify(to: string, about: Notice, view: SessionView): Promise<Delivery>;
  digest(to: string, workers: MyWorker[]): Promise<Delivery>;
  agendaToChat(chat: string, view: SessionView): Promise<Delivery>;
  agendaToPerson(to: string, view: SessionView): Promise<Delivery>;
  recordToChat(chat: string, view: SessionView): Promise<Delivery>;
  recordToPerson(to: string, view: SessionView): Promise<Delivery>;
}
