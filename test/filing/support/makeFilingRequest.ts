import { createHash } from 'node:crypto';
import type { FilingRequest } from '../../../bot/filing/filingRequest';
import { driveId } from './graphStack';

/** A record ready to be filed, with the given parts in place of the usual ones; the hash follows the bytes. */
export function makeFilingRequest(parts: Partial<FilingRequest> = {}): FilingRequest {
  const pdf = parts.pdf ?? Buffer.from('%PDF-1.7 a record of the tests');
  return {
    driveId,
    workerReference: 'W-1005',
    recordId: 'SR-7K3M9Q',
    version: 1,
    kindTitle: 'Personal supervision',
    sessionDate: '2026-11-03',
    signedOn: '2026-11-06',
    hash: createHash('sha256').update(pdf).digest('hex'),
    folder: 'Supervision records',
    ...parts,
    pdf,
  };
}
