import { X509Certificate, createHash, verify } from 'node:crypto';
import { OctetString } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { OID } from './cms/oids';
import { bytesToSign, exactly, messageOf, signingCertificates, type SealParts } from './cms/signedData';
import { commonName, readTimeStamp } from './cms/timeStampToken';
import { placeIn } from './layout/documentMetadata';
import { sealOf, type SealInFile } from './sealInFile';

/** What became of a seal since it was made. */
export type SealState = 'intact' | 'lengthened' | 'changed' | 'damaged' | 'none';

/** What a seal says of a file. Trust in the certificate is another question: compare `certificate`. */
export interface SealFinding {
  state: SealState;
  /** The file has a seal, and what the seal covers is as it was. */
  intact: boolean;
  /** Nothing was added to the file after sealing. */
  coversWholeFile: boolean;
  /** The common name in the sealing certificate; left out where it could not be read. */
  signedBy?: string;
  /** When the file says that it was sealed, an ISO instant. */
  at?: string;
  /** SHA-256 of the sealing certificate in DER, 64 hexadecimal digits. */
  certificate?: string;
  /** When a time-stamp service saw the seal, and which; left out where none was asked. */
  timeStamp?: { at: string; by: string };
  /** One sentence for a person. */
  reason: string;
}

/** Examines the seal of a PDF. Never throws: a file that cannot be read is one that is not intact. */
export function verifySeal(pdf: Buffer): Promise<SealFinding> {
  return Promise.resolve(examine(pdf));
}

function examine(pdf: Buffer): SealFinding {
  const seal = sealOf(pdf);
  if (!seal && isOurs(pdf)) return broken('damaged', DAMAGED);
  if (!seal) return broken('none', 'The file has no seal, or its seal cannot be read.');
  try {
    return judge(seal, partsOf(seal.contents));
  } catch {
    return broken('damaged', DAMAGED);
  }
}

const DAMAGED = 'The seal in the file is damaged and cannot be read.';

/** A file of this product's own with a place for a seal that something else stands in; others' seals are others' affair. */
function isOurs(pdf: Buffer): boolean {
  return placeIn(pdf) !== undefined && /\/ByteRange \[0 [1-9]/u.test(pdf.toString('latin1'));
}

function broken(state: SealState, reason: string): SealFinding {
  return { state, intact: false, coversWholeFile: false, reason };
}

function partsOf(contents: Buffer): SealParts {
  const message = new SignedData({ schema: ContentInfo.fromBER(exactly(contents)).content });
  const [signer] = message.signerInfos;
  if (!signer?.signedAttrs) throw new Error('A seal without a signer');
  return {
    chain: (message.certificates ?? []).filter((one) => one instanceof Certificate),
    attributes: signer.signedAttrs,
    algorithm: signer.signatureAlgorithm.algorithmId === OID.ecdsaWithSha256 ? 'ES256' : 'RS256',
    signature: Buffer.from(signer.signature.getValue()),
    ...timeStampOf(signer),
  };
}

function timeStampOf({ unsignedAttrs }: SignerInfo): Pick<SealParts, 'timeStamp'> {
  const found = unsignedAttrs?.attributes.find(({ type }) => type === OID.timeStampToken);
  const value = found?.values[0] as { toBER: () => ArrayBuffer } | undefined;
  return value ? { timeStamp: Buffer.from(value.toBER()) } : {};
}

function judge(seal: SealInFile, parts: SealParts): SealFinding {
  const chain = parts.chain.map((one) => new X509Certificate(Buffer.from(one.toSchema().toBER())));
  const [own] = chain;
  if (!own) return broken('damaged', 'The seal in the file names no certificate.');
  const facts = {
    signedBy: commonName(own),
    at: seal.at,
    certificate: createHash('sha256').update(own.raw).digest('hex'),
  };
  if (!CHECKS.every((check) => check(seal, parts, chain, own)))
    return { ...facts, ...broken('changed', CHANGED) };
  const stamped = parts.timeStamp && readTimeStamp(parts.timeStamp, parts.signature);
  return {
    ...facts,
    ...(stamped && { timeStamp: { at: stamped.at, by: stamped.by } }),
    intact: true,
    ...(seal.coversWholeFile
      ? { state: 'intact', coversWholeFile: true, reason: UNCHANGED }
      : { state: 'lengthened', coversWholeFile: false, reason: LENGTHENED }),
  };
}

const UNCHANGED = 'The file is as it was when it was sealed.';
const LENGTHENED = 'Something was added to the file after it was sealed.';
const CHANGED = 'The file has been changed since it was sealed.';

type Check = (seal: SealInFile, parts: SealParts, chain: X509Certificate[], own: X509Certificate) => boolean;

const CHECKS: readonly Check[] = [digestMatches, namesCertificates, signatureMatches, isOfOurMaking];

function digestMatches(seal: SealInFile, parts: SealParts): boolean {
  const value = attributeOf(parts, OID.messageDigest);
  if (!(value instanceof OctetString)) return false;
  return createHash('sha256').update(seal.covered).digest().equals(Buffer.from(value.getValue()));
}

/** The hashes of the certificates are signed too, so that none with the same name can stand in for one. */
function namesCertificates(_seal: SealInFile, parts: SealParts, chain: X509Certificate[]): boolean {
  const value = attributeOf(parts, OID.signingCertificateV2);
  const expected = Buffer.from(signingCertificates(chain.map(({ raw }) => raw)).toBER());
  return value !== undefined && Buffer.from(value.toBER()).equals(expected);
}

function signatureMatches(
  _seal: SealInFile,
  parts: SealParts,
  _chain: unknown,
  own: X509Certificate,
): boolean {
  const key = { key: own.publicKey, dsaEncoding: 'der' as const };
  return verify('sha256', bytesToSign(parts.attributes), key, parts.signature);
}

/** What the signature does not cover in its own message can only be one way. */
function isOfOurMaking(seal: SealInFile, parts: SealParts): boolean {
  return messageOf(parts).equals(seal.contents);
}

function attributeOf(parts: SealParts, type: string): { toBER: () => ArrayBuffer } | undefined {
  const attribute = parts.attributes.attributes.find((one) => one.type === type);
  return attribute?.values[0] as { toBER: () => ArrayBuffer } | undefined;
}
