import { DateTime } from 'luxon';
import { openPdf, type DocumentFacts } from './layout/openPdf';
import { furnish } from './layout/pageFurniture';
import { paginate } from './layout/paginate';
import type { Sheet, Tag } from './layout/sheet';
import type { Slice } from './layout/slice';
import { opening, type Opening } from './sections/opening';
import { notices } from './sections/notices';
import { signaturePage, type Signed, type SignatureWords } from './sections/signaturePage';

/** A part of a template's page. */
type Section = (sheet: Sheet, root: Tag) => Slice[];

/** What a template is to be filled with: a document signed in some role R, and how it reads. */
export interface Template<R extends string> {
  document: Signed<R>;
  words: SignatureWords<R>;
  /** Without a name: it shows in window titles and search results. */
  title: string;
  subject: string;
  opening: Opening;
  /** What a reader should know before reading, a sentence each. */
  notices: string[];
  /** Between the opening and the signatures. */
  sections: Section[];
  /** The day of writing (ISO date), and instants of what people said on signing. */
  writtenOn: string;
  said?: readonly { at: string }[];
}

/**
 * A document as a tagged PDF with an empty place for the organisation's seal. The same document
 * gives the same bytes: every date is its own.
 */
export async function renderTemplate<R extends string>(template: Template<R>): Promise<Buffer> {
  const { document, words } = template;
  const facts = factsOf(template);
  const { sheet, root, finish } = openPdf(facts);
  const body = [
    ...opening(sheet, root, template.opening),
    ...notices(sheet, root, template.notices),
    ...template.sections.flatMap((section) => section(sheet, root)),
  ];
  paginate(sheet.document, [...body, ...signaturePage(sheet, root, document, words, facts.createdAt)]);
  furnish(sheet, {
    head: `${facts.title}. Confidential`,
    foot: `${document.reference}, version ${document.version}`,
  });
  return finish();
}

function factsOf<R extends string>(template: Template<R>): DocumentFacts {
  const { document, title, subject, writtenOn, said = [] } = template;
  const moments = [...document.signatures, ...said].map(({ at }) => DateTime.fromISO(at).toMillis());
  const written = DateTime.fromISO(writtenOn, { zone: 'Europe/London' }).toMillis();
  return {
    reference: document.reference,
    version: document.version,
    title,
    author: document.organisation.name,
    subject,
    createdAt: new Date(Math.max(written, ...moments)),
  };
}
