import { createHash } from 'node:crypto';
import { Integer, Null, ObjectIdentifier, OctetString, Sequence, fromBER } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SealAlgorithm, Signer, Timestamp } from '../signer';
import { OID } from './oids';

/** An array buffer of exactly these bytes; a Buffer is often a view of a larger one. */
export function exactly(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/**
 * A detached CMS signature in DER over the bytes (RFC 5652), with the attributes that CAdES asks
 * for: content type, message digest and signing-certificate-v2 (RFC 5035). No signing-time: in
 * PAdES the PDF says it.
 * @param timestamp where given, its token over the signature stands in the message too (RFC 3161)
 */
export async function signedDataOf(covered: Buffer, signer: Signer, timestamp?: Timestamp): Promise<Buffer> {
  const [own] = signer.certificates;
  if (!own) throw new Error('A seal needs the certificate of its signer.');
  const attributes = signedAttributes(sha256(covered), signer.certificates);
  const signature = await signer.sign(bytesToSign(attributes));
  const der = signer.algorithm === 'ES256' ? ecdsaInDer(signature) : Buffer.from(signature);
  const chain = signer.certificates.map((one) => Certificate.fromBER(exactly(one)));
  const parts = { chain, attributes, algorithm: signer.algorithm, signature: der };
  return messageOf(timestamp ? { ...parts, timeStamp: Buffer.from(await timestamp(der)) } : parts);
}

/** What a seal's message is made of. */
export interface SealParts {
  /** The signer's certificate first. */
  chain: Certificate[];
  attributes: SignedAndUnsignedAttributes;
  algorithm: SealAlgorithm;
  /** As CMS holds it: ECDSA in DER. */
  signature: Buffer;
  /** A token over the signature in DER, where there is one. */
  timeStamp?: Buffer;
}

/** The message in DER. The same parts give the same bytes, which is how a seal is examined too. */
export function messageOf(parts: SealParts): Buffer {
  const { chain } = parts;
  const [own] = chain;
  if (!own) throw new Error('A seal needs the certificate of its signer.');
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: chain,
    signerInfos: [signerInfo(own, parts)],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** The attributes as they are signed: the DER of a SET OF, whatever tag they carry in the message. */
export function bytesToSign(attributes: SignedAndUnsignedAttributes): Buffer {
  const der = Buffer.from(attributes.toSchema().toBER());
  der[0] = 0x31;
  return der;
}

function signerInfo(
  own: Certificate,
  { attributes, algorithm, signature, timeStamp }: SealParts,
): SignerInfo {
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: digestAlgorithm(),
    signedAttrs: attributes,
    signatureAlgorithm: SIGNATURE_ALGORITHM[algorithm](),
    signature: new OctetString({ valueHex: exactly(signature) }),
    ...(timeStamp && { unsignedAttrs: unsignedAttributes(timeStamp) }),
  });
}

/** The token is written anew from what was read, so only one in DER comes out as it was. */
function unsignedAttributes(timeStamp: Buffer): SignedAndUnsignedAttributes {
  const { result } = fromBER(exactly(timeStamp));
  if (!Buffer.from(result.toBER()).equals(timeStamp)) throw new Error('The time stamp is not in DER.');
  const attributes = [new Attribute({ type: OID.timeStampToken, values: [result] })];
  return new SignedAndUnsignedAttributes({ type: 1, attributes });
}

const SIGNATURE_ALGORITHM: Record<SealAlgorithm, () => AlgorithmIdentifier> = {
  ES256: () => new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 }),
  RS256: () => new AlgorithmIdentifier({ algorithmId: OID.rsaEncryption, algorithmParams: new Null() }),
};

function digestAlgorithm(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new Null() });
}

/** In the order of their encoding, as DER asks of a SET OF. */
function signedAttributes(digest: Buffer, certificates: readonly Uint8Array[]): SignedAndUnsignedAttributes {
  const attributes = [
    new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
    new Attribute({ type: OID.messageDigest, values: [new OctetString({ valueHex: exactly(digest) })] }),
    new Attribute({ type: OID.signingCertificateV2, values: [signingCertificates(certificates)] }),
  ];
  const sorted = attributes
    .map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER()) }))
    .sort((a, b) => Buffer.compare(a.der, b.der));
  return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted.map(({ attribute }) => attribute) });
}

/**
 * SigningCertificateV2 with an ESSCertIDv2 for the signer's certificate and each of its chain, so
 * that no byte of them can be changed either. SHA-256 is the default algorithm: DER leaves it out.
 * @param certificates in DER
 */
export function signingCertificates(certificates: readonly Uint8Array[]): Sequence {
  const ids = certificates.map((der) => {
    const hash = new OctetString({ valueHex: exactly(sha256(der)) });
    return new Sequence({ value: [hash] });
  });
  return new Sequence({ value: [new Sequence({ value: ids })] });
}

function ecdsaInDer(signature: Uint8Array): Buffer {
  const half = signature.length / 2;
  const value = [signature.subarray(0, half), signature.subarray(half)].map(positiveInteger);
  return Buffer.from(new Sequence({ value }).toBER());
}

/** DER integers are signed and as short as they can be. */
function positiveInteger(bytes: Uint8Array): Integer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? new Uint8Array(1) : bytes.subarray(start);
  const padded = (digits[0] ?? 0) > 0x7f ? Uint8Array.from([0, ...digits]) : digits;
  return new Integer({ valueHex: exactly(padded) });
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
