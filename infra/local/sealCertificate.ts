import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DateTime } from 'luxon';
import { makeLocalCertificate } from '../../bot/records/localCertificate';
import { sampleOrganisation } from './sample/people';
import type { StackFolders } from './stackFolders';

/** Files of the local certificate that seals records: the key, the chain (leaf first), and the root to trust. */
export function sealFiles(folders: StackFolders): { key: string; chain: string; root: string } {
  const at = (name: string) => path.resolve(folders.certificate, name);
  return { key: at('seal-key.pem'), chain: at('seal-chain.pem'), root: at('root.pem') };
}

/**
 * Makes the certificate on the first start and keeps it, so that records sealed earlier stay verifiable.
 * It is good from a day before `now` (clocks differ) for ten years.
 */
export function makeSealCertificate(folders: StackFolders, now: Date): void {
  const files = sealFiles(folders);
  if (existsSync(files.key)) return;
  const made = makeLocalCertificate({
    organisation: sampleOrganisation.name,
    from: DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate(),
    to: DateTime.fromJSDate(now).plus({ years: 10 }).toJSDate(),
    serialNumbers: [serialNumber(), serialNumber()],
  });
  writeFileSync(files.root, made.root);
  writeFileSync(files.chain, made.certificates);
  // Last: its presence says that the others are there.
  writeFileSync(files.key, made.key, { mode: 0o600 });
}

// Positive, as RFC 5280 asks: the highest bit is clear, and the first byte is not zero.
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}
