import { SignPdf } from '@signpdf/signpdf';
import { Signer as PdfSigner } from '@signpdf/utils';
import { signedDataOf } from './cms/signedData';
import type { Signer, Timestamp } from './signer';

/**
 * Fills a record's empty signature field with the organisation's seal: CMS over the whole file
 * (PAdES baseline B, ETSI EN 319 142-1). An ECDSA seal differs each time, so a version is sealed
 * once and the sealed bytes are kept.
 * @param at the time that the file gives for its sealing
 * @param timestamp of a service that says so too; the seal is then of level B-T
 * @throws Error where the file has no empty signature field, or the key's or the time stamp's service fails.
 */
export async function sealPdf(pdf: Buffer, signer: Signer, at: Date, timestamp?: Timestamp): Promise<Buffer> {
  return new SignPdf().sign(withSealingTime(pdf, at), new CmsSigner(signer, timestamp), at);
}

/** What @signpdf asks for: an object of its own class that turns bytes into a signature. */
class CmsSigner extends PdfSigner {
  constructor(
    private readonly signer: Signer,
    private readonly timestamp?: Timestamp,
  ) {
    super();
  }

  override async sign(covered: Buffer): Promise<Buffer> {
    return signedDataOf(covered, this.signer, this.timestamp);
  }
}

/** A PDF's date has the same length whatever it says, so that nothing moves. */
function withSealingTime(pdf: Buffer, at: Date): Buffer {
  const dictionary = pdf.indexOf('/SubFilter /ETSI.CAdES.detached');
  const start = dictionary < 0 ? -1 : pdf.indexOf('/M (D:', dictionary);
  if (start < 0) throw new Error('This PDF has no empty field for a seal.');
  const digits = at.toISOString().replace(/\D/gu, '').slice(0, 14);
  return Buffer.concat([
    pdf.subarray(0, start),
    Buffer.from(`/M (D:${digits}Z)`),
    pdf.subarray(start + '/M (D:YYYYMMDDhhmmssZ)'.length),
  ]);
}
