import { change, refuse } from '../supervision/decision';
import type { Subject } from '../supervision/subject';
import { withSubjectAccess } from '../supervision/subjectAccess';
import { CHOOSE_DAY, SUBJECT_ACCESS } from '../text/accessWords';
import type { Decide } from './operation';

/** The data protection officer notes on which day the answer went out. */
export const answerSubjectAccess: Decide<'answerSubjectAccess', Subject> = (subject, input, context) => {
  const { head } = subject;
  const { request, answeredOn } = input;
  const before = head.subjectAccess ?? [];
  const received = before.find(({ id }) => id === request);
  if (!received) return refuse('notFound');
  if (received.answeredOn === answeredOn) return change(subject);
  if (answeredOn > context.today || answeredOn < received.receivedOn)
    return refuse('invalid', { fields: { answeredOn: CHOOSE_DAY.afterReceived } });
  const answered = { ...received, answeredOn };
  return {
    ...change(
      { ...subject, head: { ...head, subjectAccess: withSubjectAccess(before, answered) } },
      { kind: 'openMatters' },
    ),
    reason: SUBJECT_ACCESS.answered(answeredOn),
  };
};
