import { change, refuse } from '../supervision/decision';
import type { Decide } from './operation';
import { hasStarted } from './withdrawReflection';

/** Deletes a draft for good. What was shared is first taken back, which is possible until the session starts. */
export const deleteReflection: Decide<'deleteReflection'> = (subject, _input, context) => {
  const { reflection, session } = subject;
  if (!reflection) return change(subject);
  if (reflection.shared && hasStarted(session, context.now)) return refuse('alreadyStarted');
  return change(
    { ...subject, reflection: undefined },
    ...(reflection.shared
      ? [
          {
            kind: 'notify',
            to: session.supervisor.id,
            about: 'reflectionWithdrawn',
            session: session.id,
          } as const,
        ]
      : []),
  );
};
