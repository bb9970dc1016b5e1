import { change } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';

/** The reader says that they will take a concern up; the worker is told. */
export const takeUpConcern: Decide<'takeUpConcern', Subject> = (subject, _input, { now }) => {
  const { concern } = subject;
  if (!concern || concern.takenUpAt) return change(subject);
  return change(
    { ...subject, concern: { ...concern, takenUpAt: now } },
    { kind: 'concern', concern: concern.id },
  );
};
