import { change, refuse } from '../supervision/decision';
import { nudgedLately, withNudge } from '../supervision/gap';
import { pairingsOn } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';

/** A manager asks a supervisor, in the product's own neutral words, to look at one worker's supervision. */
export const nudge: Decide<'nudge', Subject> = (subject, { supervisor }, { today }) => {
  const { head } = subject;
  const inPost = pairingsOn(head.pairings, today).some((pairing) => pairing.supervisor.id === supervisor);
  if (!inPost) return refuse('readerChanged');
  const nudges = head.nudges ?? [];
  if (nudgedLately(nudges, supervisor, today)) return refuse('nudgedLately');
  return change(
    { ...subject, head: { ...head, nudges: withNudge(nudges, supervisor, today) } },
    { kind: 'nudge', to: supervisor },
  );
};
