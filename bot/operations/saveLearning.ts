import { change, refuse } from '../supervision/decision';
import type { LearningEntry } from '../supervision/learning';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';
import { FIELD } from '../text/fieldWords';

/** Writes an entry of one's own learning log, or changes it. What was shared before stays as it was shared. */
export const saveLearning: Decide<'saveLearning', Subject> = (subject, input, { now, today, policy }) => {
  const { learning } = subject;
  const { questions, standards } = policy.learning;
  if (input.on > today) return { refused: { code: 'invalid', fields: { on: FIELD.upToToday } } };
  const standard = standards.find(({ id }) => id === input.standard)?.id;
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => (input.answers[id]?.trim() ? [[id, input.answers[id].trim()]] : [])),
  );
  if (Object.keys(answers).length === 0)
    return { refused: { code: 'invalid', fields: { answers: FIELD.writeSome } } };
  if (learning && isSame(learning, { on: input.on, answers, standard })) return change(subject);
  if (input.seen !== (learning?.version ?? 0)) return refuse('stale');
  const entry: LearningEntry = {
    id: input.entry,
    version: input.seen + 1,
    on: input.on,
    answers,
    savedAt: now,
    ...(standard && { standard }),
    ...(learning?.sharedIn && { sharedIn: learning.sharedIn }),
  };
  return change({ ...subject, learning: entry });
};

function isSame(entry: LearningEntry, next: Pick<LearningEntry, 'on' | 'answers' | 'standard'>): boolean {
  const of = ({ on, answers, standard }: typeof next) => JSON.stringify([on, answers, standard]);
  return of(entry) === of(next);
}
