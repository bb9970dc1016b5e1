import { X509Certificate, createHash, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { outcomeOf } from '../../filing/filingOutcome';
import type { GraphFault } from '../../filing/graphFault';
import { sealAlgorithm } from '../sealAlgorithm';
import { SealFault } from '../sealFault';
import type { SealAlgorithm, Signer } from '../signer';
import { vaultClient, type VaultAccess, type VaultClient, type VaultReply } from './vaultClient';
import { vaultFaults, type VaultStep } from './vaultFaults';

/** Where the certificate is, and what it stands on. */
export interface VaultSettings extends VaultAccess {
  /** Address of a certificate in Key Vault, `https://NAME.vault.azure.net/certificates/NAME`, perhaps with a version. */
  certificateUrl: string;
  /** Those who issued it, up to the root: the vault gives the certificate alone. */
  issuers?: readonly X509Certificate[];
}

/** How long a certificate is used before the vault is asked whether there is a newer one (milliseconds). */
const FRESH = 3_600_000;

const certificateAnswer = z.object({ cer: z.base64(), kid: z.url() });
const signatureAnswer = z.object({ value: z.base64url() });

/**
 * A signer whose key never leaves Azure Key Vault: the app sends a SHA-256 and is sent a signature. The
 * certificate comes from the vault when first needed, so that the server starts without it.
 * https://learn.microsoft.com/en-us/rest/api/keyvault/keys/sign/sign
 * @throws SealFault (the promise, and its `sign`) for every fault of the vault, in words.
 */
export function vaultSigner(settings: VaultSettings): () => Promise<Signer> {
  const client = vaultClient(settings);
  let kept: { signer: Promise<Signer>; until: number } | undefined;
  return () => {
    if (kept && kept.until > settings.now()) return kept.signer;
    const signer = open(client, settings);
    const opened = { signer, until: settings.now() + FRESH };
    kept = opened;
    signer.catch(() => {
      if (kept === opened) kept = undefined;
    });
    return signer;
  };
}

async function open(client: VaultClient, { certificateUrl, issuers = [] }: VaultSettings): Promise<Signer> {
  const address = certificateUrl.replace(/\/$/, '');
  const { cer, kid } = bodyOf('certificate', await client(address), certificateAnswer);
  // The token is for this vault; no answer sends it elsewhere.
  if (new URL(kid).origin !== new URL(address).origin) throw faultOf('certificate', UNREADABLE);
  const own = readCertificate(cer);
  const algorithm = algorithmOf(own.publicKey);
  return {
    certificates: [own, ...issuers].map(({ raw }) => new Uint8Array(raw)),
    algorithm,
    sign: (bytes) => sign(client, kid, algorithm, own.publicKey, bytes),
  };
}

async function sign(
  client: VaultClient,
  kid: string,
  alg: SealAlgorithm,
  key: KeyObject,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const value = createHash('sha256').update(bytes).digest('base64url');
  const answer = bodyOf('sign', await client(`${kid}/sign`, { alg, value }), signatureAnswer);
  const signature = Buffer.from(answer.value, 'base64url');
  // Better no seal than one that nobody can verify.
  if (!verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature))
    throw faultOf('sign', UNREADABLE);
  return new Uint8Array(signature);
}

function readCertificate(cer: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(cer, 'base64'));
  } catch {
    throw faultOf('certificate', UNREADABLE);
  }
}

/** @throws SealFault for a key that records are not sealed with. */
function algorithmOf(key: KeyObject): SealAlgorithm {
  try {
    return sealAlgorithm(key);
  } catch {
    throw new SealFault({
      state: 'failed',
      why: 'The key in the key vault is too short, or of a kind that records are not sealed with.',
      whatToDo:
        'Ask the Azure administrator for a certificate with a P-256 key, or an RSA key of 3,072 bits, then choose Try again.',
      reference: '',
    });
  }
}

function bodyOf<Body>(step: VaultStep, reply: VaultReply, schema: z.ZodType<Body>): Body {
  if (!reply.ok) throw faultOf(step, reply.fault);
  const parsed = schema.safeParse(reply.body);
  if (!parsed.success) throw faultOf(step, UNREADABLE);
  return parsed.data;
}

const UNREADABLE: GraphFault = { kind: 'unreadable', status: 0, code: '' };

const faultOf = (step: VaultStep, fault: GraphFault) => new SealFault(outcomeOf(vaultFaults, step, fault));
