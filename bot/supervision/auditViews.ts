import type { AuditDraft, AuditText } from './audit';
import type { ScopeView } from './complianceViews';
import type { Person } from './people';
import type { FormSection } from './policy';
import type { Filing } from './record';
import type { SessionLine } from './views';

/** Where an audit is found: the worker's partition, and its id in it. */
export interface AuditRef {
  worker: string;
  session: string;
}

/** An audit in somebody's list. */
export interface AuditLine {
  ref: AuditRef;
  worker: Person;
  /** Of the policy's schedule. */
  title: string;
  /** ISO date: by then for the auditor, since then for those whom it is about. */
  on: string;
}

/** What somebody is to examine, and what came back from examining their own supervision. */
export interface AuditsView {
  toExamine: AuditLine[];
  feedback: AuditLine[];
}

/** A file that somebody drew, and how: whoever doubts the draw can make it again by its seed. Never content. */
export interface DrawnLine {
  /** 'W-1005'. */
  reference: string;
  name: string;
  /** Of the policy's schedule. */
  title: string;
  supervisor: string;
  auditor: string;
  seed: string;
  among: number;
  /** ISO dates. */
  drawnOn: string;
  until: string;
  completedOn?: string;
}

/** What a draw can be made from in a scope, and what this person drew before, newest first. */
export interface SamplingView {
  scope: ScopeView;
  within: ScopeView[];
  schedules: { id: string; title: string; who: string; sample: string }[];
  supervisors: Person[];
  auditors: Person[];
  drawn: DrawnLine[];
}

/** One audit: for its auditor the form and the file's records, for the two the completed text. */
export interface AuditView {
  ref: AuditRef;
  /** The title of the policy's schedule. */
  title: string;
  worker: Person & { reference: string };
  supervisor: Person;
  auditor: Person;
  /** "One of 7 files", how it was drawn. */
  drawn: string;
  period: { from: string; to: string };
  until: string;
  /** For the auditor, until it is complete. */
  form?: {
    sections: FormSection[];
    draft: AuditDraft;
    records: SessionLine[];
    /** Ids of the questions without an answer, in the form's order; it is complete only when there is none. */
    unanswered: string[];
    /** As it would be signed now, and its hash. */
    text: AuditText;
    hash: string;
  };
  /** Once it is complete. */
  completed?: {
    /** ISO date: the day of the examination, whenever it was corrected. */
    on: string;
    number: number;
    reference: string;
    text: AuditText;
    filing?: Filing;
    /** The version that it follows, and why; that one is kept and can be read. */
    corrects?: { number: number; why: string; correctedOn: string };
    /** Versions before it, newest first. */
    earlier: number[];
  };
  /** For the auditor, while they put it right: which version, and why. */
  correcting?: { of: number; why: string };
  mayCorrect: boolean;
  mayRetry: boolean;
  whoCanSee: string;
}
