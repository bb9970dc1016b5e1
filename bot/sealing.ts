import { createHash, randomBytes } from 'node:crypto';
import { readSettingFile, ConfigProblem, type Config } from './config';
import { certificatesOf, keySigner } from './records/keySigner';
import { pfxSigner } from './records/pfxSigner';
import { ownCertificates } from './records/cli/ownCertificates';
import { SealKeyProblem } from './records/sealAlgorithm';
import type { Signer } from './records/signer';
import { timestampService } from './records/timestampService';
import type { VaultToken } from './records/vault/vaultClient';
import { vaultSigner } from './records/vault/vaultSigner';

/** What sealing needs: who signs, proof of when, and by which certificates a document is the organisation's own. */
export interface Sealing {
  signer: () => Promise<Signer>;
  timestamp: ReturnType<typeof timestampOf>;
  certificates: () => Promise<string[]>;
}

/** Makes it from the settings. @throws ConfigProblem where key and certificate cannot be used. */
export async function sealing(config: Config): Promise<Sealing> {
  const signer = await signerOf(config);
  return { signer, timestamp: timestampOf(config), certificates: await certificatesOfSeals(config, signer) };
}

/** The key that seals: in the vault where one is named, which is asked when there is something to seal. */
async function signerOf(config: Config): Promise<() => Promise<Signer>> {
  const { SEAL_VAULT_CERTIFICATE: certificateUrl, SEAL_ISSUERS_FILE: file } = config;
  if (certificateUrl === undefined) {
    const signer = await fileSignerOf(config);
    return () => Promise.resolve(signer);
  }
  const issuers =
    file === undefined ? [] : certificatesOf(readSettingFile('SEAL_ISSUERS_FILE', file).toString());
  return vaultSigner({ certificateUrl, issuers, token: await identityToken(), now: Date.now });
}

async function identityToken(): Promise<VaultToken> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  return async (scope) => (await credential.getToken(scope)).token;
}

/** By which certificates a document is known as the organisation's own: those in the settings, and the vault's. */
async function certificatesOfSeals(config: Config, signer: () => Promise<Signer>) {
  const own = await ownCertificates(process.env);
  if (config.SEAL_VAULT_CERTIFICATE === undefined) return () => Promise.resolve(own);
  return async () => {
    const sealing = await signer().catch(() => undefined);
    return [...own, ...(sealing?.certificates.slice(0, 1).map(fingerprint) ?? [])];
  };
}

const fingerprint = (der: Uint8Array) => createHash('sha256').update(der).digest('hex');

async function fileSignerOf(config: Config): Promise<Signer> {
  const { SEAL_PFX_FILE, SEAL_PFX_PASSWORD = '', SEAL_KEY_FILE = '', SEAL_CERTIFICATE_FILE = '' } = config;
  try {
    if (SEAL_PFX_FILE)
      return await pfxSigner(readSettingFile('SEAL_PFX_FILE', SEAL_PFX_FILE), SEAL_PFX_PASSWORD);
    const key = readSettingFile('SEAL_KEY_FILE', SEAL_KEY_FILE).toString();
    const certificates = readSettingFile('SEAL_CERTIFICATE_FILE', SEAL_CERTIFICATE_FILE).toString();
    return keySigner({ key, certificates });
  } catch (error) {
    if (error instanceof ConfigProblem) throw error;
    if (error instanceof SealKeyProblem) throw new ConfigProblem(error.message);
    throw new ConfigProblem(
      'The key and certificate that seal records do not belong together, or the password is wrong.',
    );
  }
}

/** Proof of when a record was sealed, from a service of the organisation's choice; none without one. */
function timestampOf({ SEAL_TIMESTAMP_URL: url }: Config) {
  return url ? timestampService({ url, nonce: () => randomBytes(8), now: Date.now }) : undefined;
}
