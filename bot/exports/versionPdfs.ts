import { createHash } from 'node:crypto';
import { documentOf, type Documents } from '../operations/documentOf';
import type { RecordVersion } from '../supervision/record';
import { safeName } from './safeName';
import type { ZipFile } from './zipOf';

/**
 * filed: the bytes that were filed, checked by their hash · changed: the library holds another document now ·
 * copy: made or sealed here, because it is not filed or the library did not answer · none: could not be had.
 */
export type PdfOrigin = 'filed' | 'changed' | 'copy' | 'none';

/** Where a version's document stands in an archive. */
export interface PdfEntry {
  path: string;
  reference: string;
  number: number;
  heldOn: string;
  origin: PdfOrigin;
}

/** Where a version's document stands in an archive. */
function pdfPath({ text, number }: RecordVersion): string {
  return `documents/${safeName(`${text.heldOn} ${text.reference} version ${number}`)}.pdf`;
}

/** The document of each version, one at a time; `done` hears of each, also of one that could not be had. */
export async function* versionPdfs(
  versions: readonly RecordVersion[],
  documents: Documents,
  done: (entry: PdfEntry) => void,
): AsyncGenerator<ZipFile> {
  for (const version of versions) {
    const { text, number } = version;
    const path = pdfPath(version);
    // One document that cannot be had must not keep all the others from their owner.
    const found = await pdfOf(version, documents).catch(() => undefined);
    done({ path, reference: text.reference, number, heldOn: text.heldOn, origin: found?.origin ?? 'none' });
    if (found) yield { path, content: found.pdf };
  }
}

async function pdfOf(
  version: RecordVersion,
  documents: Documents,
): Promise<{ pdf: Buffer; origin: PdfOrigin }> {
  const { filing } = version;
  const filed = filing?.state === 'filed' ? await documents.fetch(filing.driveId, filing.itemId) : undefined;
  if (!filed || filing?.state !== 'filed')
    return { pdf: (await documentOf({ ...version, filing: undefined }, documents)).pdf, origin: 'copy' };
  const same = createHash('sha256').update(filed).digest('hex') === filing.sha256;
  return { pdf: filed, origin: same ? 'filed' : 'changed' };
}
