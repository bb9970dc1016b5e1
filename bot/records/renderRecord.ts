import { DateTime } from 'luxon';
import { openPdf, type DocumentFacts } from './layout/openPdf';
import { furnish } from './layout/pageFurniture';
import { paginate } from './layout/paginate';
import type { RecordDocument } from './recordDocument';
import { longDate } from './recordWords';
import { carriedActions, newActions } from './sections/actionPlan';
import { agendaItems, discussion, reflection } from './sections/discussion';
import { notices } from './sections/notices';
import { opening, titleOf } from './sections/opening';
import { signaturePage } from './sections/signaturePage';
import { differences, statements } from './sections/voices';

/** The parts of a personal record, in the order of the page. */
const SECTIONS = [
  opening,
  notices,
  carriedActions,
  agendaItems,
  reflection,
  discussion,
  newActions,
  differences,
  statements,
];

/**
 * A record as a tagged PDF with an empty place for the organisation's seal. The same record gives
 * the same bytes: every date is the record's own.
 */
export async function renderRecord(record: RecordDocument): Promise<Buffer> {
  const facts = factsOf(record);
  const { sheet, root, finish } = openPdf(facts);
  const body = SECTIONS.flatMap((section) => section(sheet, root, record));
  paginate(sheet.document, [...body, ...signaturePage(sheet, root, record, facts.createdAt)]);
  furnish(sheet, {
    head: `${facts.title}. Confidential`,
    foot: `${record.reference}, version ${record.version}`,
  });
  return finish();
}

/** No name in the title: it shows in window titles and search results. */
function factsOf(record: RecordDocument): DocumentFacts {
  const moments = [...record.signatures, ...record.statements].map(({ at }) =>
    DateTime.fromISO(at).toMillis(),
  );
  const written = DateTime.fromISO(record.writtenOn, { zone: 'Europe/London' }).toMillis();
  return {
    title: `${titleOf(record)} ${record.reference}, ${longDate(record.heldOn)}`,
    author: record.organisation.name,
    subject: `Staff supervision, ${record.policy.title}`,
    createdAt: new Date(Math.max(written, ...moments)),
  };
}
