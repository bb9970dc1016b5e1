import { change, refuse } from '../supervision/decision';
import { ANSWER_LIMIT, isEmpty, tooLong } from '../supervision/reflection';
import type { Decide } from './operation';
import { isSame, merged, refuseWriting, written } from './saveReflection';

/** Shows the supervisor a copy of the answers as the worker previewed them. */
export const shareReflection: Decide<'shareReflection'> = (subject, input, context) => {
  const stopped = refuseWriting(subject, context);
  if (stopped) return stopped;
  const answers = merged(subject, input.answers ?? {}, context);
  if (isEmpty(answers)) return refuse('nothingToShare');
  const long = tooLong(answers);
  if (long.length > 0)
    return refuse('tooLong', {
      fields: Object.fromEntries(long.map((id) => [id, 'tooLong'])),
      values: { limit: ANSWER_LIMIT },
    });
  const { reflection, session } = subject;
  if (reflection?.shared && isSame({ ...reflection, answers: reflection.shared.answers }, answers))
    return change(subject);
  if (input.seen !== (reflection?.version ?? 0)) return refuse('stale');
  const shared = { ...written(subject, answers, context), shared: { answers, at: context.now } };
  return change(
    { ...subject, reflection: shared },
    { kind: 'notify', to: session.supervisor.id, about: 'reflectionShared', session: session.id },
  );
};
