import { change, refuse } from '../supervision/decision';
import type { Decide } from './operation';

/** The worker's choice whether what they shared stands in the filed record; not unless they say so. */
export const fileReflection: Decide<'fileReflection'> = (subject, input) => {
  const { reflection, session } = subject;
  if (!reflection?.shared) return input.inRecord ? refuse('nothingToShare') : change(subject);
  if (reflection.inRecord === input.inRecord) return change(subject);
  if (session.record && session.record.state !== 'draft') return refuse('alreadySent');
  return change({
    ...subject,
    reflection: { ...reflection, inRecord: input.inRecord, version: reflection.version + 1 },
  });
};
