import { change, refuse, type Context, type Decision } from '../supervision/decision';
import type { Reflection } from '../supervision/reflection';
import type { Decide, OnSession } from './operation';

/** Keeps what the worker is writing, however long, for them alone. */
export const saveReflection: Decide<'saveReflection'> = (subject, input, context) => {
  const stopped = refuseWriting(subject, context);
  if (stopped) return stopped;
  const answers = merged(subject, input.answers, context);
  if (isSame(subject.reflection, answers)) return change(subject);
  if (input.seen !== (subject.reflection?.version ?? 0)) return refuse('stale');
  return change({ ...subject, reflection: written(subject, answers, context) });
};

/** A reflection belongs to a session that is still to be written up. */
export function refuseWriting({ session }: OnSession, _context: Context): Decision | undefined {
  if (session.cancelled) return refuse('alreadyCancelled');
  return session.record && session.record.state !== 'draft' ? refuse('alreadySent') : undefined;
}

/** The answers with those given now in place; only the policy's questions are kept. */
export function merged(
  { reflection }: OnSession,
  answers: Record<string, string>,
  { policy }: Context,
): Record<string, string> {
  const known = policy.reflection.questions.map(({ id }) => id);
  const all = { ...reflection?.answers, ...answers };
  return Object.fromEntries(known.filter((id) => all[id]?.trim()).map((id) => [id, all[id] ?? '']));
}

/** Whether these are the answers that are kept already. */
export function isSame(reflection: Reflection | undefined, answers: Record<string, string>): boolean {
  const kept = reflection?.answers ?? {};
  const ids = new Set([...Object.keys(kept), ...Object.keys(answers)]);
  return [...ids].every((id) => (kept[id] ?? '') === (answers[id] ?? ''));
}

/** The reflection with new answers; what was shared before stays as it was shared. */
export function written(
  { reflection, head }: OnSession,
  answers: Record<string, string>,
  { now }: Context,
): Reflection {
  return {
    author: head.worker.id,
    inRecord: false,
    ...reflection,
    version: (reflection?.version ?? 0) + 1,
    answers,
    savedAt: now,
  };
}
