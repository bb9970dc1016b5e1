import type { AuditText } from '../../bot/supervision/audit';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

type Question = AuditText['sections'][number]['questions'][number];

/** The whole text of an audit, in the order in which it is filed. */
export function AuditBody({ audit }: { audit: AuditText }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      {audit.sections.map(({ title, questions }) => (
        <section key={title} className={layout.tight} aria-label={title}>
          <h3 className={layout.h3}>{title}</h3>
          <dl className={layout.list}>
            {questions.map((question) => (
              <div key={question.text} className={layout.entry}>
                <dt>{question.text}</dt>
                <dd className={layout.words}>
                  <strong>{answerOf(question)}</strong>
                </dd>
                {question.comment && <dd className={layout.words}>{question.comment}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={layout.tight} aria-label={text.audit.back}>
        <h3 className={layout.h3}>{text.audit.back}</h3>
        <h4 className={layout.h4}>{text.audit.toSupervisor}</h4>
        <p className={layout.words}>{audit.feedback.supervisor || text.audit.nothing}</p>
        <h4 className={layout.h4}>{text.audit.toSupervisee}</h4>
        <p className={layout.words}>{audit.feedback.supervisee || text.audit.nothing}</p>
      </section>
    </div>
  );
}

function answerOf({ kind, value }: Question): string {
  if (value === '') return text.audit.none;
  if (kind === 'text') return value;
  const words: Partial<Record<string, string>> = text.audit.answers;
  return words[value] ?? (kind === 'scale' ? text.audit.scale(value) : text.audit.none);
}
