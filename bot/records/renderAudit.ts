import type { AuditDocument } from './auditDocument';
import { longDate, personWords } from './recordWords';
import { renderTemplate } from './renderTemplate';
import { auditFeedback, auditForm } from './sections/audit';
import { noticesOf } from './sections/notices';
import type { Opening } from './sections/opening';

const WORDS = { roles: { auditor: 'Auditor' }, noun: 'audit' } as const;

/**
 * The examination of a sampled supervision file as a tagged PDF with an empty place for the
 * organisation's seal. The same document gives the same bytes.
 */
export function renderAudit(audit: AuditDocument): Promise<Buffer> {
  return renderTemplate({
    document: audit,
    words: WORDS,
    title: `${audit.title} ${audit.reference}, ${longDate(audit.auditedOn)}`,
    subject: `Audit of supervision, ${audit.policy.title}`,
    opening: openingOf(audit),
    notices: noticesOf(audit, WORDS.roles, WORDS.noun),
    sections: [
      (sheet, root) => auditForm(sheet, root, audit),
      (sheet, root) => auditFeedback(sheet, root, audit),
    ],
    writtenOn: audit.auditedOn,
  });
}

function openingOf(audit: AuditDocument): Opening {
  const { organisation, title, file, auditor, auditedOn, period, reference, version, policy } = audit;
  const read = period && [['Read', `${longDate(period.from)} to ${longDate(period.to)}`] as [string, string]];
  return {
    organisation: organisation.name,
    title,
    subtitle: `File ${file.workerReference}, ${longDate(auditedOn)}`,
    facts: [
      ['File', `${file.workerReference}, ${file.team}, ${file.service}`],
      ['Auditor', personWords(auditor)],
      ['Examined on', longDate(auditedOn)],
      ...(read ?? []),
      ['Audit', `${reference}, version ${version}`],
      ['Policy', `${policy.title}, version ${policy.version}`],
    ],
    bookmark: 'Which file, and by whom',
  };
}
