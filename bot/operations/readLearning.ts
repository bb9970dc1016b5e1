import type { Context } from '../supervision/decision';
import { learningYear, piecesIn, type LearningEntry } from '../supervision/learning';
import { figureIfSet, type Policy } from '../supervision/policy';
import type { Head } from '../supervision/subject';
import type { LearningEntryView, LearningView } from '../supervision/ownViews';
import { answersTo } from './answersTo';
import { contextFor } from './context';
import type { Actor, Outcome } from './operations';
import { refused } from './perform';
import { openLines } from './sessionLines';
import type { OperationServices } from './services';

/** One's own learning log, newest first. Nobody else's can be asked for: the partition is that of whoever asks. */
export async function readLearning(
  services: OperationServices,
  actor: Actor,
): Promise<Outcome<{ view: LearningView }>> {
  const context = contextFor(services, actor);
  const { subjects } = services.store;
  const [head, entries] = await Promise.all([subjects.loadHead(actor.id), subjects.learning(actor.id)]);
  if (!head || head.retention?.deletion) return refused(services, actor, 'learning', { code: 'notFound' });
  return { ok: true, view: viewOf(head, entries, context) };
}

function viewOf(head: Head, entries: LearningEntry[], context: Context): LearningView {
  const { questions, standards } = context.policy.learning;
  return {
    entries: [...entries]
      .sort((a, b) => b.on.localeCompare(a.on) || b.savedAt.localeCompare(a.savedAt))
      .map((entry) => entryView(entry, head.worker.id, context.policy)),
    questions: questions.map(({ id, text, hint }) => ({ id, question: text, ...(hint && { hint }) })),
    standards: standards.map(({ id, title }) => ({ id, title })),
    year: yearOf(entries, context),
    sessions: openLines(head, context).filter(({ state }) =>
      ['planned', 'unconfirmed', 'held'].includes(state),
    ),
  };
}

function entryView(entry: LearningEntry, worker: string, { learning }: Policy): LearningEntryView {
  const { id, version, on, answers, sharedIn = [] } = entry;
  const standard = learning.standards.find((one) => one.id === entry.standard);
  return {
    id,
    version,
    on,
    answers: answersTo(learning.questions, answers),
    ...(standard && { standard: { id: standard.id, title: standard.title } }),
    sharedIn: sharedIn.map(({ session, supervisor, day }) => ({
      session: { worker, session },
      with: supervisor.name,
      day,
    })),
  };
}

function yearOf(entries: readonly LearningEntry[], { today, policy }: Context): LearningView['year'] {
  const { by, piecesAYear, withPeerReflection } = policy.learning.cpd;
  const year = learningYear(today, figureIfSet(by) ?? '11-30');
  const piecesAsked = figureIfSet(piecesAYear);
  const withPeerAsked = figureIfSet(withPeerReflection);
  return {
    ...year,
    ...piecesIn(entries, year),
    ...(piecesAsked !== undefined && { piecesAsked }),
    ...(withPeerAsked !== undefined && { withPeerAsked }),
  };
}
