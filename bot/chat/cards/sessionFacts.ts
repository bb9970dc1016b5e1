import type { Person } from '../../supervision/people';
import type { RecordText, Role } from '../../supervision/record';
import type { Session, SessionRef, SessionState } from '../../supervision/session';
import type { May, RecordView } from '../../supervision/views';

/**
 * What a card that stays in a chat may say of a session: who, what, when, where it stands. A
 * `SessionView` can be passed where this is asked for; what people wrote is out of reach by type.
 */
export interface SessionFacts {
  ref: SessionRef;
  kindTitle: string;
  state: SessionState;
  stateText: string;
  /** Of the person who gets the card. */
  role: Role;
  session: Pick<Session, 'version' | 'plannedAt' | 'plannedMinutes'>;
  worker: Person;
  supervisor: Person;
  may: May;
}

/** What a card that stays in a chat may say of a record; never the text, never a stance. */
export interface RecordFacts extends Pick<
  RecordView,
  'ref' | 'number' | 'sentAt' | 'awaited' | 'signBy' | 'closed' | 'unsigned' | 'stateText'
> {
  text: Pick<RecordText, 'kind' | 'heldOn' | 'minutes'> & { worker: Person; supervisor: Person };
  signatures: { by: Person; at: string }[];
  filing?: { state: 'waiting' | 'filed' | 'failed' };
}

/** The other of the two, seen from the person who gets the card. */
export function otherOf({
  role,
  worker,
  supervisor,
}: Pick<SessionFacts, 'role' | 'worker' | 'supervisor'>): Person {
  return role === 'worker' ? supervisor : worker;
}

/** The person who gets the card. */
export function selfOf({
  role,
  worker,
  supervisor,
}: Pick<SessionFacts, 'role' | 'worker' | 'supervisor'>): Person {
  return role === 'worker' ? worker : supervisor;
}
