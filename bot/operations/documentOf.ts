import type { RecordVersion } from '../supervision/record';
import type { Printed } from '../records/printed';
import { printedOf } from './printedOf';

/** Where documents come from: the filed one, or one made now from the same version. */
export interface Documents {
  render(printed: Printed): Promise<Buffer>;
  /** The bytes in the library; undefined where they cannot be had at present. */
  fetch(driveId: string, itemId: string): Promise<Buffer | undefined>;
  /** The sealed bytes that wait to be filed. */
  sealed(reference: string, version: number): Promise<Uint8Array | undefined>;
  /** SHA-256 fingerprints of the certificates by which the organisation seals, hexadecimal. */
  certificates?(): Promise<readonly string[]>;
}

/** The PDF of a version: as filed where it is, else as sealed, else a copy that says by its missing seal that it is none. */
export async function documentOf(
  version: RecordVersion,
  documents: Documents,
): Promise<{ ok: true; pdf: Buffer; name: string }> {
  const { filing, text, number } = version;
  const filed = filing?.state === 'filed' ? await documents.fetch(filing.driveId, filing.itemId) : undefined;
  const sealed = filed ?? (await documents.sealed(text.reference, number));
  const pdf = sealed ? Buffer.from(sealed) : await documents.render(printedOf(version));
  return { ok: true, pdf, name: `${text.reference} version ${number}.pdf` };
}
