import type { IsoDate, RecordSignature, RecordUnsigned } from './recordDocument';

/** How a question of the form was answered; 'none' where it was passed over. */
export type AuditAnswer =
  | { kind: 'yesNo'; value: 'yes' | 'no' | 'notApplicable' | 'none' }
  /** From 1 to `of`. */
  | { kind: 'scale'; value: number | 'notApplicable' | 'none'; of: number }
  | { kind: 'text'; value: string };

/** A question as it stands in the form, with what the auditor answered and added. */
export interface AuditQuestion {
  text: string;
  answer: AuditAnswer;
  comment?: string;
}

/**
 * Everything that is printed when a sampled supervision file was examined (DOMAIN.md rules 64 to 70).
 * The file is named by the worker's reference alone; the questions come from the policy's form.
 */
export interface AuditDocument {
  /** The audit's id as people quote it. */
  reference: string;
  /** 1 for the first filed version. */
  version: number;
  supersedes?: { version: number; why: string };
  organisation: { name: string };
  /** Of the form: 'Examining a supervision file'. */
  title: string;
  file: { workerReference: string; team: string; service: string };
  auditor: { name: string; jobTitle: string };
  auditedOn: IsoDate;
  /** The part of the file that was read. */
  period?: { from: IsoDate; to: IsoDate };
  sections: { title: string; questions: AuditQuestion[] }[];
  /** What goes back to both; empty where nothing was written. */
  feedback: { supervisor: string; supervisee: string };
  signatures: RecordSignature<'auditor'>[];
  unsigned: RecordUnsigned<'auditor'>[];
  policy: { title: string; version: string };
  /** SHA-256 of the text that was signed, 64 hexadecimal digits; see canonicalText. */
  textHash: string;
}
