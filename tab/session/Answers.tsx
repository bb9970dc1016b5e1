import type { Answer } from '../../bot/supervision/views';
import { useLayout } from '../parts/useLayout';
import { text } from '../text';

/** Questions with what was answered, as the other person sees them; what was left open is not shown. */
export function Answers({ questions }: { questions: Pick<Answer, 'id' | 'question' | 'answer'>[] }) {
  const layout = useLayout();
  const answered = questions.filter(({ answer }) => answer.trim() !== '');
  if (answered.length === 0) return <p>{text.reflection.previewNothing}</p>;
  return (
    <dl className={layout.stack}>
      {answered.map(({ id, question, answer }) => (
        <div key={id} className={layout.tight}>
          <dt className={layout.h4}>{question}</dt>
          <dd className={layout.words}>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
