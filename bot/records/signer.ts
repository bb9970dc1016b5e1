/** The algorithms by which a record can be sealed, by the names that JOSE and Key Vault use. */
export type SealAlgorithm = 'ES256' | 'RS256';

/**
 * Asks a time-stamp service for a token over a signature (RFC 3161).
 * @param signature as CMS holds it
 * @returns the token in DER
 */
export type Timestamp = (signature: Uint8Array) => Promise<Uint8Array>;

/** A key that seals, wherever it is kept: a file, or a vault that never lets it out. */
export interface Signer {
  /** Certificates in DER, the signer's own first, then the chain up to the root. */
  certificates: Uint8Array[];
  algorithm: SealAlgorithm;
  /**
   * Signs bytes with SHA-256 under the algorithm. ES256 answers r and s of 32 bytes each (as JOSE,
   * WebCrypto and Key Vault do), RS256 a PKCS #1 v1.5 signature.
   */
  sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}
