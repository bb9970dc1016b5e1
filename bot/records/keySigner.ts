import { X509Certificate, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { sealAlgorithm } from './sealAlgorithm';
import type { Signer } from './signer';

/**
 * A signer whose key is in memory: PEM of a private key (P-256 or RSA) and of its certificate,
 * followed by its chain. For the local stack, and for an organisation that keeps its key in a file.
 * @throws SealKeyProblem for another kind of key; Error for one that is not the certificate's.
 */
export function keySigner(pem: { key: string; certificates: string }, passphrase?: string): Signer {
  const key = createPrivateKey({ key: pem.key, ...(passphrase === undefined ? {} : { passphrase }) });
  return signerOf(key, certificatesOf(pem.certificates));
}

/**
 * A signer over a key and certificates that have been read.
 * @throws SealKeyProblem for another kind of key; Error for one that is not the first certificate's.
 */
export function signerOf(key: KeyObject, chain: readonly X509Certificate[]): Signer {
  if (!chain[0]?.checkPrivateKey(key))
    throw new Error('The key for sealing records does not belong to the certificate given with it.');
  const certificates = chain.map(({ raw }) => new Uint8Array(raw));
  return {
    certificates,
    algorithm: sealAlgorithm(key),
    sign: (bytes) =>
      Promise.resolve(new Uint8Array(sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }))),
  };
}

/** The certificates in a PEM text, in its order. */
export function certificatesOf(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}
