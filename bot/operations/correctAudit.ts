import { change, refuse } from '../supervision/decision';
import { newestVersion } from '../supervision/subject';
import { isAudit } from './auditText';
import type { Decide } from './operation';
import { withSession } from './operation';

/**
 * Opens what the auditor signed to be put right by them. What was filed stays and is what both go on reading; the
 * corrected text becomes a new version that names the old one and why. The file's records stay closed to the auditor.
 */
export const correctAudit: Decide<'correctAudit'> = (subject, input) => {
  if (!isAudit(subject)) return refuse('notFound');
  const { record } = subject.session;
  const newest = newestVersion(subject);
  if (!record || !newest?.closed) return refuse('notComplete');
  if (newest.number !== input.number) return refuse('stale');
  if (record.correction) return change(subject);
  const correction = { of: newest.number, why: input.why };
  return change(withSession(subject, { record: { ...record, state: 'draft', correction } }));
};
