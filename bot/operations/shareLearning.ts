import { londonDate } from '../supervision/calendar';
import { change, refuse } from '../supervision/decision';
import {
  SHARED_MOST,
  type LearningEntry,
  type SharedLearning,
  type SharedWith,
} from '../supervision/learning';
import { withSession, type Decide, type OnSession } from './operation';

/** Puts a copy of one's own entry on the agenda of a session, or takes it off again while the record is not sent. */
export const shareLearning: Decide<'shareLearning'> = (subject, input, { now }) => {
  const { session, learning } = subject;
  if (session.cancelled) return refuse('alreadyCancelled');
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  const others = (session.learning ?? []).filter(({ entry }) => entry !== input.entry);
  const isThere = others.length !== (session.learning ?? []).length;
  if (input.shared === isThere) return change(subject);
  if (!input.shared) return change(noted(withSession(subject, { learning: others }), learning, false));
  if (!learning) return refuse('notFound');
  if (others.length >= SHARED_MOST) return refuse('tooMany');
  const next = withSession(subject, { learning: [...others, copyOf(learning, now)] });
  return change(noted(next, learning, true), {
    kind: 'notify',
    to: session.supervisor.id,
    about: 'itemAdded',
    session: session.id,
  });
};

function copyOf({ id, on, answers, standard }: LearningEntry, at: string): SharedLearning {
  return { entry: id, on, answers, at, ...(standard && { standard }) };
}

/** The entry remembers where it was shared, so that it can say with whom it was talked over. */
function noted(subject: OnSession, entry: LearningEntry | undefined, shared: boolean): OnSession {
  if (!entry) return subject;
  const { id, supervisor, plannedAt } = subject.session;
  const others = (entry.sharedIn ?? []).filter(({ session }) => session !== id);
  const here: SharedWith = { session: id, supervisor, day: londonDate(plannedAt) };
  return { ...subject, learning: { ...entry, sharedIn: shared ? [...others, here] : others } };
}
