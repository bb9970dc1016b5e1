import { X509Certificate, createPrivateKey, type KeyObject } from 'node:crypto';
import { CertBag, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs';
import { exactly } from './cms/signedData';
import { signerOf } from './keySigner';
import type { Signer } from './signer';

/**
 * A signer from a PFX (PKCS #12) file with one private key and its certificates, encrypted as
 * current tools do (PBES2 with AES; the older RC2 and triple DES are not read).
 * @throws Error in words where the passphrase is wrong or the file cannot be read.
 */
export async function pfxSigner(pfx: Buffer, passphrase: string): Promise<Signer> {
  const bags = await bagsOf(pfx, passphrase).catch(() => {
    throw new Error('The PFX file cannot be opened: the passphrase is wrong, or its encryption is too old.');
  });
  const key = bags.map(({ bagValue }) => keyIn(bagValue)).find(Boolean);
  if (!key) throw new Error('The PFX file holds no private key.');
  const certificates = bags.flatMap(({ bagValue }) => certificateIn(bagValue));
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) throw new Error('The PFX file holds no certificate for its private key.');
  return signerOf(key, [own, ...certificates.filter((certificate) => certificate !== own)]);
}

async function bagsOf(pfx: Buffer, passphrase: string): Promise<SafeBag[]> {
  const password = exactly(Buffer.from(passphrase, 'utf8'));
  const file = PFX.fromBER(exactly(pfx));
  await file.parseInternalValues({ password, checkIntegrity: true });
  const safe = file.parsedValue?.authenticatedSafe;
  if (!safe) throw new Error('No contents');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const parsed = safe.parsedValue as { safeContents: { value: { safeBags: SafeBag[] } }[] };
  const bags = parsed.safeContents.flatMap(({ value }) => value.safeBags);
  for (const { bagValue } of bags)
    if (bagValue instanceof PKCS8ShroudedKeyBag) await openKey(bagValue, password);
  return bags;
}

/** pkijs declares the opening of a key bag as its own affair, and leaves it to the caller. */
async function openKey(bag: PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<void> {
  const open = bag as unknown as { parseInternalValues: (p: { password: ArrayBuffer }) => Promise<void> };
  await open.parseInternalValues({ password });
}

function keyIn(value: unknown): KeyObject | undefined {
  const info = value instanceof PKCS8ShroudedKeyBag ? value.parsedValue : value;
  if (!(info instanceof PrivateKeyInfo)) return undefined;
  return createPrivateKey({ key: Buffer.from(info.toSchema().toBER()), format: 'der', type: 'pkcs8' });
}

function certificateIn(value: unknown): X509Certificate[] {
  if (!(value instanceof CertBag)) return [];
  const parsed = value.parsedValue as { toSchema: () => { toBER: () => ArrayBuffer } };
  return [new X509Certificate(Buffer.from(parsed.toSchema().toBER()))];
}
