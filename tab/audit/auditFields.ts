import type { OperationInput } from '../../bot/api/contract';
import type { AuditDraft } from '../../bot/supervision/audit';
import type { Stored, Values } from '../form/keptForm';

type SaveAudit = Omit<OperationInput<'saveAudit'>, 'worker' | 'session'>;

/** The field of an answer, or of what is said beside it. */
export const answerField = (part: 'value' | 'comment', question: string): string => `${part}/${question}`;

/** The field of what goes back to one of the two. */
export const feedbackField = (to: keyof AuditDraft['feedback']): string => `feedback:${to}`;

/** An audit's draft as the fields of a form, and its version. */
export function auditFields({ version, answers, feedback }: AuditDraft): Stored {
  const given = Object.entries(answers).flatMap(([id, { value, comment }]) => [
    [answerField('value', id), value],
    [answerField('comment', id), comment],
  ]);
  const values = {
    ...(Object.fromEntries(given) as Values),
    [feedbackField('supervisor')]: feedback.supervisor,
    [feedbackField('supervisee')]: feedback.supervisee,
  };
  return { version, values };
}

/** What is sent for the fields that changed. An answer goes whole: with what is said beside it. */
export function saveOfAudit(values: Values, changed: string[], seen: number): SaveAudit {
  const ids = new Set(
    changed.filter((field) => field.includes('/')).map((field) => field.split('/')[1] ?? ''),
  );
  const answers = Object.fromEntries(
    [...ids].map((id) => [
      id,
      {
        value: values[answerField('value', id)] ?? '',
        comment: values[answerField('comment', id)] ?? '',
      },
    ]),
  );
  const feedback = Object.fromEntries(
    (['supervisor', 'supervisee'] as const)
      .filter((to) => changed.includes(feedbackField(to)))
      .map((to) => [to, values[feedbackField(to)] ?? '']),
  );
  return {
    seen,
    ...(ids.size > 0 && { answers }),
    ...(Object.keys(feedback).length > 0 && { feedback }),
  };
}
