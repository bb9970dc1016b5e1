import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { answerBy, withSubjectAccess } from '../supervision/subjectAccess';
import { CHOOSE_DAY, SUBJECT_ACCESS } from '../text/accessWords';
import { actorAsPerson } from './actorAsPerson';
import type { Decide } from './operation';

/** The data protection officer notes that a worker asked for their data, so that the day for the answer is kept. */
export const noteSubjectAccess: Decide<'noteSubjectAccess', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { request: id, receivedOn } = input;
  const before = head.subjectAccess ?? [];
  if (before.some((one) => one.id === id)) return change(subject);
  if (receivedOn > context.today) return refuse('invalid', { fields: { receivedOn: CHOOSE_DAY.upToToday } });
  const received = { id, receivedOn, by: actorAsPerson(context) };
  return {
    ...change(
      { ...subject, head: { ...head, subjectAccess: withSubjectAccess(before, received) } },
      { kind: 'openMatters' },
    ),
    reason: SUBJECT_ACCESS.received(receivedOn, answerBy(received)),
  };
};
