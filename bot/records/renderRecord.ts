import type { RecordDocument } from './recordDocument';
import { isAgreement, nounOf } from './recordKinds';
import { ROLE_WORDS, longDate } from './recordWords';
import { renderTemplate } from './renderTemplate';
import { carriedActions, newActions } from './sections/actionPlan';
import { agendaItems, AGREED, COVERED, discussion, reflection } from './sections/discussion';
import { recordNotices } from './sections/notices';
import { recordOpening, titleOf } from './sections/recordOpening';
import { differences, statements } from './sections/voices';

/**
 * A personal record or a supervision agreement as a tagged PDF with an empty place for the
 * organisation's seal. The same record gives the same bytes: every date is the record's own.
 */
export function renderRecord(record: RecordDocument): Promise<Buffer> {
  const agreement = isAgreement(record);
  return renderTemplate({
    document: record,
    words: { roles: ROLE_WORDS, noun: nounOf(record) },
    title: `${titleOf(record)} ${record.reference}, ${longDate(record.heldOn)}`,
    subject: `Staff supervision, ${record.policy.title}`,
    opening: recordOpening(record),
    notices: recordNotices(record),
    sections: [
      (sheet, root) => carriedActions(sheet, root, record),
      (sheet, root) => agendaItems(sheet, root, record),
      (sheet, root) => reflection(sheet, root, record),
      (sheet, root) => discussion(sheet, root, agreement ? AGREED : COVERED, record.headings),
      // An agreement need not lead to anything; a session that led to nothing says so (rule 47).
      (sheet, root) => (agreement && record.actions.length === 0 ? [] : newActions(sheet, root, record)),
      (sheet, root) => differences(sheet, root, record),
      (sheet, root) => statements(sheet, root, record),
    ],
    writtenOn: record.writtenOn,
    said: record.statements,
  });
}
