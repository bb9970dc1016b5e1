import { daysAfter, monthsAfter } from './calendar';
import type { Person } from './people';
import type { AnswerKind, FormQuestion, Policy } from './policy';
import type { Session } from './session';

/** How long a file that was sampled is open to its auditor, in days. */
const OPEN_DAYS = 60;
/** How far back the records go that the auditor may open, in months. */
const BACK_MONTHS = 12;

/** An answer to one question of the form; '' where it was passed over. See CHOICES for what can be chosen. */
export interface AuditAnswer {
  value: string;
  comment: string;
}

/** What the auditor writes: the form's answers by question, and what goes back to the two. */
export interface AuditDraft {
  version: number;
  answers: Record<string, AuditAnswer>;
  feedback: { supervisor: string; supervisee: string };
  savedAt: string;
}

/**
 * A supervision file drawn for a closer look (DOMAIN.md rules 64 to 70). It stands in the worker's own partition,
 * where a session would; nobody but its auditor sees it until it is complete.
 */
export interface Audit {
  /** Schedule id of the policy. */
  schedule: string;
  auditor: Person & { jobTitle: string };
  /** From whose workload the file was drawn. */
  supervisor: Person & { jobTitle: string };
  drawnBy: Person;
  /** The draw can be made again: the same seed among the same files falls on the same one. */
  seed: string;
  among: number;
  /** Records held between these days can be opened by the auditor, ISO dates. */
  period: { from: string; to: string };
  /** The last day on which the auditor may open them, ISO date. */
  until: string;
  draft: AuditDraft;
}

/** What the head keeps of each audit: enough to say who may open what, and to list them. */
export interface AuditSummary {
  id: string;
  auditor: string;
  period: { from: string; to: string };
  until: string;
  completedOn?: string;
}

/** An audit's text as it is frozen, signed and printed. */
export interface AuditText {
  title: string;
  auditor: Person & { jobTitle: string };
  period: { from: string; to: string };
  sections: {
    title: string;
    questions: { text: string; kind: AnswerKind; value: string; comment: string }[];
  }[];
  feedback: { supervisor: string; supervisee: string };
}

/** The kind under which an audit stands where sessions do. */
export const AUDIT = 'audit';

/** What can be chosen as an answer, by kind of question: each kind can be said not to apply. */
export const CHOICES = {
  yesNo: ['yes', 'no', 'notApplicable'],
  scale: ['1', '2', '3', '4', '5', 'notApplicable'],
} as const satisfies Record<Exclude<AnswerKind, 'text'>, readonly string[]>;

/** Which records a draw opens and until when, from the day on which it is made. */
export function termsOf(today: string): Pick<Audit, 'period' | 'until'> {
  return {
    period: { from: monthsAfter(today, -BACK_MONTHS), to: today },
    until: daysAfter(today, OPEN_DAYS),
  };
}

/** Whether this person's draw is open on a day, for the whole file or for one of its sessions. */
export function mayAudit(
  { auditor, period, until, completedOn }: AuditSummary,
  person: string,
  today: string,
  session?: Pick<Session, 'held' | 'record'>,
): boolean {
  if (auditor !== person || completedOn !== undefined || today > until) return false;
  if (!session) return true;
  const heldOn = session.held?.on;
  return session.record?.state === 'closed' && heldOn !== undefined && heldOn >= period.from;
}

/** The questions of the policy's form with what was answered, as they would be frozen. */
export function auditSections({ audit }: Policy, { answers }: AuditDraft): AuditText['sections'] {
  return audit.form.sections.map(({ title, questions }) => ({
    title,
    questions: questions.map(({ id, text, answer }) => ({
      text,
      kind: answer,
      value: answers[id]?.value.trim() ?? '',
      comment: answers[id]?.comment.trim() ?? '',
    })),
  }));
}

/** The questions of the policy's form that have no answer yet, in its order. A comment alone answers none. */
export function unanswered({ audit }: Policy, { answers }: Pick<AuditDraft, 'answers'>): FormQuestion[] {
  return audit.form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id, answer }) => !isAnswer(answer, answers[id]?.value.trim() ?? ''));
}

function isAnswer(kind: AnswerKind, value: string): boolean {
  if (kind === 'text') return value !== '';
  return CHOICES[kind].some((choice) => choice === value);
}
