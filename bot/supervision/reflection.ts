/**
 * The worker's preparation for a session. Theirs alone until they share it (DESIGN rule 1): only
 * `shared` is ever shown to anyone else.
 */
export interface Reflection {
  author: string;
  version: number;
  /** What the author is writing, by question id of the policy. */
  answers: Record<string, string>;
  /** A copy of the answers as the author chose to share them. */
  shared?: { answers: Record<string, string>; at: string };
  /** The worker asked for it to stand in the filed record. */
  inRecord: boolean;
  savedAt: string;
}

/** The longest answer that can be shared or filed, in UTF-16 characters; a longer one is kept as a draft. */
export const ANSWER_LIMIT = 20_000;

/** The questions whose answers are longer than can be shared. */
export function tooLong(answers: Record<string, string>): string[] {
  return Object.keys(answers).filter((question) => (answers[question] ?? '').length > ANSWER_LIMIT);
}

/** Whether anything at all was written. */
export function isEmpty(answers: Record<string, string>): boolean {
  return Object.values(answers).every((answer) => answer.trim() === '');
}
