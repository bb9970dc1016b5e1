import type { Answer } from '../../supervision/views';
import type { Part } from './card';
import { strong, words } from './elements';

/**
 * Answers as the supervisor reads them. One function for the preview and for the agenda, so that
 * the worker previews exactly what will be seen. Questions left empty are not shown.
 */
export function sharedAnswers(answers: readonly Answer[]): Part[] {
  return answers
    .filter(({ answer }) => answer.trim() !== '')
    .flatMap(({ question, answer }) => [strong(question), ...words(answer)]);
}
