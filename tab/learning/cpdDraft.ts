import type { LearningEntryView } from '../../bot/supervision/ownViews';
import { dateOf } from '../dates';
import { text } from '../text';

/**
 * A draft of an entry for the regulator's own form, from the worker's words: what, when, what was learnt, what
 * difference it makes, and peer reflection, for which supervision counts (DOMAIN.md C, Social Work England).
 * What is not written yet is marked so; nothing is made up.
 */
export function cpdDraft({ on, answers, standard, sharedIn }: LearningEntryView): string {
  const words = text.learning.draft;
  const said = (id: string) => answers.find((answer) => answer.id === id)?.answer;
  const session = sharedIn[0];
  const supervision = session && words.supervision(session.with, dateOf(session.day));
  const peer = [said('peer'), supervision].filter(Boolean).join('\n');
  const parts: [string, string | undefined][] = [
    [words.activity, said('activity')],
    [words.when, dateOf(on)],
    [words.learnt, said('learnt')],
    [words.difference, said('difference')],
    [words.peer, peer],
    ...(standard ? [[words.standard, standard.title] as [string, string]] : []),
  ];
  return parts.map(([title, body]) => `${title}\n${body?.trim() ? body : words.toWrite}`).join('\n\n');
}
