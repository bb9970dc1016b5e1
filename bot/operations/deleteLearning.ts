import { change } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';

/** Deletes an entry of one's own learning log. What was shared into a session stays there until it is taken back. */
export const deleteLearning: Decide<'deleteLearning', Subject> = (subject) => {
  const { learning, ...rest } = subject;
  return change(learning ? rest : subject);
};
