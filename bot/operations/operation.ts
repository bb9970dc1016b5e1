import type { Context, Decision } from '../supervision/decision';
import type { Session } from '../supervision/session';
import type { Subject } from '../supervision/subject';
import type { OperationName } from '../supervision/operationName';
import type { Input } from './inputs';

/** A subject of which the session is there: what every operation on a session is given. */
export type OnSession = Subject & { session: Session };

/** A pure decision: the subject as it is to be and what follows, or a refusal. */
export type Decide<N extends OperationName, S extends Subject = OnSession> = (
  subject: S,
  input: Input<N>,
  context: Context,
) => Decision;

/** The subject with its session changed; the row's version counts up. */
export function withSession(subject: OnSession, changes: Partial<Session>): OnSession {
  return { ...subject, session: { ...subject.session, ...changes, version: subject.session.version + 1 } };
}
