import { pairingsOn } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';
import { planWith } from './planWith';

/** Plans a session with one's own worker. */
export const startSession: Decide<'startSession', Subject> = (subject, input, context) => {
  const pairing = pairingsOn(subject.head.pairings, context.today).find(
    ({ supervisor }) => supervisor.id === context.actor.id,
  );
  return planWith(subject, input, pairing, context);
};
