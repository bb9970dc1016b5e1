import { change, refuse } from '../supervision/decision';
import { formPolicy, isAudit } from './auditText';
import type { Decide } from './operation';
import { withSession } from './operation';

/** Keeps what the auditor writes; only what is named changes. */
export const saveAudit: Decide<'saveAudit'> = (subject, input, context) => {
  if (!isAudit(subject)) return refuse('notFound');
  const { audit, record } = subject.session;
  if (record && !record.correction) return refuse('closed');
  const { audit: policy } = formPolicy(subject, context);
  const known = new Set(policy.form.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  if (Object.keys(input.answers ?? {}).some((id) => !known.has(id))) return refuse('invalid');
  const { answers, feedback } = audit.draft;
  const next = {
    answers: { ...answers, ...input.answers },
    feedback: { ...feedback, ...input.feedback },
  };
  if (JSON.stringify(next) === JSON.stringify({ answers, feedback })) return change(subject);
  if (input.seen !== audit.draft.version) return refuse('stale');
  const draft = { ...next, version: audit.draft.version + 1, savedAt: context.now };
  return change(withSession(subject, { audit: { ...audit, draft } }));
};
