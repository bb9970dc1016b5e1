import { X509Certificate, createHash } from 'node:crypto';
import { ConfigProblem, readSettingFile } from '../../config';
import { certificatesOf } from '../keySigner';
import { pfxSigner } from '../pfxSigner';

/**
 * Fingerprints (SHA-256, hexadecimal) of the certificates by which the organisation seals, from the
 * server's own settings, and of those in a further PEM text, for seals that earlier ones made. None
 * where nothing is set. Authorities are left out: what else they have issued is not the organisation's.
 * @throws ConfigProblem where a file cannot be read.
 */
export async function ownCertificates(
  env: Record<string, string | undefined>,
  further?: string,
): Promise<string[]> {
  const { SEAL_CERTIFICATE_FILE: pem, SEAL_PFX_FILE: pfx, SEAL_PFX_PASSWORD = '' } = env;
  const found = [
    ...(pfx ? await inPfx(readSettingFile('SEAL_PFX_FILE', pfx), SEAL_PFX_PASSWORD) : []),
    ...(pem ? inPem(readSettingFile('SEAL_CERTIFICATE_FILE', pem).toString()) : []),
    ...(further ? inPem(further) : []),
  ];
  return found.map(({ raw }) => createHash('sha256').update(raw).digest('hex'));
}

async function inPfx(file: Buffer, passphrase: string): Promise<X509Certificate[]> {
  const signer = await pfxSigner(file, passphrase).catch((error: unknown) => {
    throw new ConfigProblem(error instanceof Error ? error.message : 'The PFX file cannot be opened.');
  });
  return signer.certificates.slice(0, 1).map((der) => new X509Certificate(der));
}

/** The first one seals, whatever it says of itself; of the others, those that are no authority. */
function inPem(text: string): X509Certificate[] {
  return certificatesOf(text).filter((one, index) => index === 0 || !one.ca);
}
