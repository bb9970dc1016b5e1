import { X509Certificate, createHash, verify } from 'node:crypto';
import { OctetString } from 'asn1js';
import { ContentInfo, IssuerAndSerialNumber, SignedData, type Certificate, type SignerInfo } from 'pkijs';
import { OID } from './cms/oids';
import { bytesToSign, exactly } from './cms/signedData';
import { sealOf, type SealInFile } from './sealInFile';

/** What a seal says of a file. Trust in the certificate is another question: compare `certificate`. */
export interface SealFinding {
  /** The file has a seal, and what the seal covers is as it was. */
  intact: boolean;
  /** Nothing was added to the file after sealing. */
  coversWholeFile: boolean;
  /** The common name in the sealing certificate, where there is one. */
  signedBy?: string;
  /** When the file says that it was sealed, an ISO instant. */
  at?: string;
  /** SHA-256 of the sealing certificate in DER, 64 hexadecimal digits. */
  certificate?: string;
  /** One sentence for a person. */
  reason: string;
}

/** Examines the seal of a PDF. Never throws: a file that cannot be read is one that is not intact. */
export async function verifySeal(pdf: Buffer): Promise<SealFinding> {
  const seal = sealOf(pdf);
  if (!seal) return broken('The file has no seal, or its seal cannot be read.');
  try {
    return judge(seal, messageOf(seal.contents));
  } catch {
    return broken('The seal in the file is damaged and cannot be read.');
  }
}

function broken(reason: string): SealFinding {
  return { intact: false, coversWholeFile: false, reason };
}

interface Message {
  signer: SignerInfo;
  certificate: Certificate;
}

function messageOf(contents: Buffer): Message {
  const info = ContentInfo.fromBER(exactly(contents));
  const message = new SignedData({ schema: info.content });
  const [signer] = message.signerInfos;
  const certificate = message.certificates?.find((one) => signer && isOf(one, signer));
  if (!signer || !certificate) throw new Error('A seal without a signer and their certificate');
  return { signer, certificate: certificate as Certificate };
}

function isOf(candidate: object, signer: SignerInfo): boolean {
  const { issuer, serialNumber } = candidate as Partial<Certificate>;
  const { sid } = signer;
  if (!(sid instanceof IssuerAndSerialNumber) || !issuer || !serialNumber) return false;
  return issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber);
}

function judge(seal: SealInFile, { signer, certificate }: Message): SealFinding {
  const x509 = new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  const facts = {
    signedBy: commonName(x509),
    at: seal.at,
    certificate: createHash('sha256').update(x509.raw).digest('hex'),
  };
  const intact =
    digestMatches(seal, signer) && namesCertificate(signer, x509) && signatureMatches(signer, x509);
  if (!intact)
    return {
      ...facts,
      intact,
      coversWholeFile: false,
      reason: 'The file has been changed since it was sealed.',
    };
  const { coversWholeFile } = seal;
  const reason = coversWholeFile
    ? 'The file is as it was when it was sealed.'
    : 'Something was added to the file after it was sealed.';
  return { ...facts, intact, coversWholeFile, reason };
}

function digestMatches(seal: SealInFile, signer: SignerInfo): boolean {
  const value = attributeOf(signer, OID.messageDigest);
  if (signer.digestAlgorithm.algorithmId !== OID.sha256 || !(value instanceof OctetString)) return false;
  return createHash('sha256').update(seal.covered).digest().equals(Buffer.from(value.getValue()));
}

/** The certificate's own hash is signed too, so that another with the same name cannot stand in for it. */
function namesCertificate(signer: SignerInfo, x509: X509Certificate): boolean {
  const value = attributeOf(signer, OID.signingCertificateV2);
  if (!value) return false;
  const hash = createHash('sha256').update(x509.raw).digest();
  return Buffer.from(value.toBER()).includes(hash);
}

function attributeOf(signer: SignerInfo, type: string): { toBER: () => ArrayBuffer } | undefined {
  const attribute = signer.signedAttrs?.attributes.find((one) => one.type === type);
  return attribute?.values[0] as { toBER: () => ArrayBuffer } | undefined;
}

function signatureMatches(signer: SignerInfo, x509: X509Certificate): boolean {
  if (!signer.signedAttrs) return false;
  const signed = bytesToSign(signer.signedAttrs);
  const signature = Buffer.from(signer.signature.getValue());
  return verify('sha256', signed, { key: x509.publicKey, dsaEncoding: 'der' }, signature);
}

function commonName(x509: X509Certificate): string {
  return /^CN=(?<name>.+)$/mu.exec(x509.subject)?.groups?.['name'] ?? x509.subject;
}
