import { keySigner } from '../../bot/records/keySigner';
import { makeLocalCertificate, type LocalCertificate } from '../../bot/records/localCertificate';
import type { Signer } from '../../bot/records/signer';

/** A certificate of a sample organisation, made once for a file of tests. */
export const sampleCertificate: LocalCertificate = makeLocalCertificate({
  organisation: 'Sample Borough Council',
  from: new Date('2026-01-01T00:00:00Z'),
  to: new Date('2036-01-01T00:00:00Z'),
  serialNumbers: [Uint8Array.of(1, 2, 3, 4), Uint8Array.of(1, 2, 3, 5)],
});

/** A signer with that certificate. */
export const sampleSigner: Signer = keySigner(sampleCertificate);
