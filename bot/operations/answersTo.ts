import type { Answer } from '../supervision/views';

/** The policy's questions with what was answered to each; those without an answer are left out. */
export function answersTo(
  questions: readonly { id: string; text: string; hint?: string }[],
  answers: Readonly<Record<string, string>>,
): Answer[] {
  return questions.flatMap(({ id, text, hint }) => {
    const answer = answers[id];
    return answer ? [{ id, question: text, ...(hint && { hint }), answer }] : [];
  });
}
