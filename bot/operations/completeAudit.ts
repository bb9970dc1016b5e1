import { change, refuse, type Context } from '../supervision/decision';
import type { Refusal } from '../supervision/refusal';
import type { RecordVersion } from '../supervision/record';
import { unanswered } from '../supervision/audit';
import type { FormQuestion } from '../supervision/policy';
import { newestVersion } from '../supervision/subject';
import { FIELD } from '../text/fieldWords';
import { auditText, formPolicy, isAudit, type OnAudit } from './auditText';
import type { Decide } from './operation';
import { withSession } from './operation';
import { nextVersion } from './nextVersion';

/**
 * The auditor signs what they wrote, over the hash of what was on their screen. It is filed in the worker's file,
 * and goes back to both whose supervision it is about (DOMAIN.md rules 65, 70); from then on the file is closed to
 * the auditor. No question is passed over in silence: each has an answer, if only "Does not apply". Corrected, it is a
 * new version that names the one before it.
 */
export const completeAudit: Decide<'completeAudit'> = (subject, input, context) => {
  if (!isAudit(subject)) return refuse('notFound');
  const { id, audit, record } = subject.session;
  if (record && !record.correction) return change(subject);
  const text = auditText(subject, context);
  if (context.hash(text) !== input.hash) return refuse('textChanged');
  const { supervisor, supervisee } = audit.draft.feedback;
  if (!supervisor.trim() || !supervisee.trim()) return refuse('feedbackNeeded');
  if (newestVersion(subject)?.hash === input.hash) return change(uncorrected(subject));
  const open = unanswered(formPolicy(subject, context), audit.draft);
  if (open.length > 0) return refuse('answersNeeded', whichOf(open));
  const version = signedVersion(subject, text, context);
  return change(
    completed(subject, version, context),
    { kind: 'file', session: id, number: version.number },
    { kind: 'audit', session: id },
  );
};

/** Which questions of the form are meant: a sentence for each field, and all of them for the one above. */
function whichOf(questions: readonly FormQuestion[]): Omit<Refusal, 'code'> {
  const words = ({ answer }: FormQuestion) => (answer === 'text' ? FIELD.writeAnswer : FIELD.chooseAnswer);
  return {
    fields: Object.fromEntries(questions.map((question) => [question.id, words(question)])),
    values: { questions: questions.map(({ text }) => `“${text}”`).join(', ') },
  };
}

/** The correction changed no word: what was filed stands, and nothing is signed twice. */
function uncorrected(subject: OnAudit): OnAudit {
  const { record } = subject.session;
  if (!record) return subject;
  const { correction: _none, ...stands } = record;
  return { ...subject, ...withSession(subject, { record: { ...stands, state: 'closed' } }) } as OnAudit;
}

function signedVersion(subject: OnAudit, text: RecordVersion['text'], { now, hash }: Context): RecordVersion {
  const { id, name } = subject.session.audit.auditor;
  const by = { id, name };
  const over = hash(text);
  return {
    ...nextVersion(subject),
    text,
    hash: over,
    sentAt: now,
    sentBy: by,
    lateBy: 0,
    signatures: [{ by, role: 'supervisor', at: now, hash: over }],
    closed: { at: now, unsigned: [] },
    filing: { state: 'waiting', since: now },
  };
}

function completed(subject: OnAudit, version: RecordVersion, { today }: Context) {
  const { head, session } = subject;
  const audits = (head.audits ?? []).map((one) =>
    one.id === session.id ? { ...one, completedOn: one.completedOn ?? today } : one,
  );
  const sentOn = session.record?.sentOn ?? today;
  const record = { number: version.number, state: 'closed' as const, sentOn };
  const held = session.held ?? { on: today, minutes: 0 };
  return {
    ...withSession(subject, { record, held }),
    head: { ...head, audits },
    versions: [...subject.versions, version],
  };
}
