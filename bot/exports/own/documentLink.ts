import { html, type Html } from '../html';
import type { PdfEntry, PdfOrigin } from '../versionPdfs';

const ORIGINS: Record<PdfOrigin, string> = {
  filed: 'The filed document, checked: it is the one that was filed.',
  changed:
    'The document that is in the library now; it is not the one that was filed. Tell the administrator.',
  copy: 'A copy made for this export: it is not filed yet, or the library did not answer.',
  none: 'It could not be had just now. Its text is in the data; take another copy later.',
};

/** The way from a page to the document of a version, with where that document is from. */
export function documentLink(reference: string, number: number, documents: readonly PdfEntry[]): Html {
  const found = documents.find((each) => each.reference === reference && each.number === number);
  if (!found || found.origin === 'none') return html`${ORIGINS.none}`;
  return html`<a href="${href(found.path)}">Open ${reference} version ${number} (PDF)</a>.
    ${ORIGINS[found.origin]}`;
}

/** A relative address in which every part is escaped. */
export function href(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
