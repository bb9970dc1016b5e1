import type { AuditAnswer, AuditDocument } from '../records/auditDocument';
import { CHOICES, type AuditText } from '../supervision/audit';
import type { RecordVersion } from '../supervision/record';
import { SIGNED_HOW, supersededWhy } from '../text/document';

/** The highest mark of a scale. */
const SCALE = 5;

/** A completed audit as it is printed; the file is named by its reference alone. */
export function auditDocumentOf(version: RecordVersion, audit: AuditText): AuditDocument {
  const { text, number, hash, signatures, supersedes } = version;
  return {
    reference: text.reference,
    version: number,
    ...(supersedes && { supersedes: { version: supersedes.number, why: supersededWhy(supersedes.why) } }),
    organisation: { name: text.organisation },
    title: audit.title,
    file: { workerReference: text.worker.reference, team: text.team, service: text.service },
    auditor: { name: audit.auditor.name, jobTitle: audit.auditor.jobTitle },
    auditedOn: text.heldOn,
    period: audit.period,
    sections: audit.sections.map(({ title, questions }) => ({
      title,
      questions: questions.map((question) => ({
        text: question.text,
        answer: answerOf(question),
        ...(question.comment && { comment: question.comment }),
      })),
    })),
    feedback: audit.feedback,
    signatures: signatures.map(({ by, at, hash: over }) => ({
      by: by.name,
      role: 'auditor',
      at,
      how: SIGNED_HOW,
      hash: over,
    })),
    unsigned: [],
    policy: { title: text.policy.title, version: text.policy.version },
    textHash: hash,
  };
}

function answerOf({ kind, value }: AuditText['sections'][number]['questions'][number]): AuditAnswer {
  if (kind === 'text') return { kind, value };
  if (kind === 'yesNo') return { kind, value: CHOICES.yesNo.find((one) => one === value) ?? 'none' };
  if (value === 'notApplicable') return { kind, value, of: SCALE };
  return { kind, value: Number(value) || 'none', of: SCALE };
}
