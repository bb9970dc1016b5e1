import { change, refuse } from '../supervision/decision';
import { newestVersion } from '../supervision/subject';
import type { Decide } from './operation';
import { withSession } from './operation';

/**
 * Opens the text of a filed record to be put right. What was filed stays; the corrected text becomes a
 * new version that names the old one and why, and is signed anew.
 */
export const correctRecord: Decide<'correctRecord'> = (subject, input) => {
  const { record } = subject.session;
  const newest = newestVersion(subject);
  if (!record || !newest?.closed) return refuse('notSent');
  if (newest.number !== input.number) return refuse('stale');
  if (record.correction) return change(subject);
  const correction = { of: newest.number, why: input.why };
  return change(withSession(subject, { record: { ...record, state: 'draft', correction } }));
};
