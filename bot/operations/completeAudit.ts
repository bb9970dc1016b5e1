import { change, refuse, type Context } from '../supervision/decision';
import type { RecordVersion } from '../supervision/record';
import { auditText, isAudit, type OnAudit } from './auditText';
import type { Decide } from './operation';
import { withSession } from './operation';

/**
 * The auditor signs what they wrote, over the hash of what was on their screen. It is filed in the worker's file,
 * and goes back to both whose supervision it is about (DOMAIN.md rules 65, 70); from then on the file is closed to
 * the auditor.
 */
export const completeAudit: Decide<'completeAudit'> = (subject, input, context) => {
  if (!isAudit(subject)) return refuse('notFound');
  const { id, audit, record } = subject.session;
  if (record) return change(subject);
  const text = auditText(subject, context);
  if (context.hash(text) !== input.hash) return refuse('textChanged');
  const { supervisor, supervisee } = audit.draft.feedback;
  if (!supervisor.trim() || !supervisee.trim()) return refuse('feedbackNeeded');
  return change(
    completed(subject, signedVersion(subject, text, context), context),
    {
      kind: 'file',
      session: id,
      number: 1,
    },
    { kind: 'audit', session: id },
  );
};

function signedVersion(
  { session }: OnAudit,
  text: RecordVersion['text'],
  { now, hash }: Context,
): RecordVersion {
  const { id, name } = session.audit.auditor;
  const by = { id, name };
  const over = hash(text);
  return {
    number: 1,
    version: 1,
    text,
    hash: over,
    sentAt: now,
    sentBy: by,
    lateBy: 0,
    signatures: [{ by, role: 'supervisor', at: now, hash: over }],
    voided: [],
    statements: [],
    changeRequests: [],
    closed: { at: now, unsigned: [] },
    filing: { state: 'waiting', since: now },
  };
}

function completed(subject: OnAudit, version: RecordVersion, { today }: Context) {
  const { head, session } = subject;
  const audits = (head.audits ?? []).map((one) =>
    one.id === session.id ? { ...one, completedOn: today } : one,
  );
  const record = { number: 1, state: 'closed' as const, sentOn: today };
  return {
    ...withSession(subject, { record, held: { on: today, minutes: 0 } }),
    head: { ...head, audits },
    versions: [version],
  };
}
