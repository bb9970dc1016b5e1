import { change, refuse } from '../supervision/decision';
import type { Decide } from './operation';

/** Takes a shared reflection back; possible until the session starts. The draft stays. */
export const withdrawReflection: Decide<'withdrawReflection'> = (subject, _input, context) => {
  const { reflection, session } = subject;
  if (!reflection?.shared) return change(subject);
  if (hasStarted(session, context.now)) return refuse('alreadyStarted');
  const { shared: _shared, ...draft } = reflection;
  return change(
    { ...subject, reflection: { ...draft, inRecord: false, version: draft.version + 1 } },
    { kind: 'notify', to: session.supervisor.id, about: 'reflectionWithdrawn', session: session.id },
  );
};

/** Whether the two are past the point at which what was shared may have been talked about. */
export function hasStarted(
  session: { plannedAt: string; held?: object; record?: object },
  now: string,
): boolean {
  return (
    Date.parse(session.plannedAt) <= Date.parse(now) ||
    session.held !== undefined ||
    session.record !== undefined
  );
}
