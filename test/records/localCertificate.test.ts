import { X509Certificate } from 'node:crypto';
import { makeLocalCertificate } from '../../bot/records/localCertificate';
import { sampleCertificate } from './certificates';

/** The first of the certificates in a PEM text. */
function certificateIn(pem: string): X509Certificate {
  return new X509Certificate(pem);
}

describe('the certificate of a local stack', () => {
  const leaf = certificateIn(sampleCertificate.certificates);
  const root = certificateIn(sampleCertificate.root);

  it('is a sealing certificate issued by a root of its own', () => {
    expect(root.ca).toBe(true);
    expect(leaf.ca).toBe(false);
    expect(leaf.checkIssued(root)).toBe(true);
    expect(leaf.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
  });

  it('uses P-256', () => {
    expect(leaf.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
  });

  it('is valid for the time that it was given', () => {
    expect(new Date(leaf.validFrom)).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(new Date(leaf.validTo)).toEqual(new Date('2036-01-01T00:00:00Z'));
  });

  it('cuts a name to the 64 characters that a certificate can hold', () => {
    const long = makeLocalCertificate({
      organisation: 'Łódź and Neighbours Partnership '.repeat(5),
      from: new Date('2026-01-01'),
      to: new Date('2027-01-01'),
      serialNumbers: [Uint8Array.of(1), Uint8Array.of(2)],
    });
    const own = certificateIn(long.certificates);
    expect(Array.from(own.subject.replace('CN=', '')).length).toBeLessThanOrEqual(64);
    expect(own.subject).toContain('Łódź and Neighbours Partnership Łódź');
  });
});
