import type { KeyObject } from 'node:crypto';
import type { SealAlgorithm } from './signer';

/** Below this an RSA key may be broken in the years that a record is kept (NIST SP 800-131A revision 2); in bits. */
const SHORTEST = 2_048;

/** A key is of a kind, or a length, that records are not sealed with; the message says which. */
export class SealKeyProblem extends Error {
  override name = 'SealKeyProblem';
}

/**
 * By what a key seals. P-256, or RSA of 2,048 bits and more; 3,072 is as strong as P-256.
 * @throws SealKeyProblem for every other key.
 */
export function sealAlgorithm({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): SealAlgorithm {
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  if (asymmetricKeyType !== 'rsa')
    throw new SealKeyProblem(
      'A record is sealed with a P-256 or an RSA key; the key given is of another kind.',
    );
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits >= SHORTEST) return 'RS256';
  throw new SealKeyProblem(
    `The RSA key for sealing records has ${bits} bits: it needs 2,048, and 3,072 are advised.`,
  );
}
