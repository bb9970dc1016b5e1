import { X509Certificate, createHash, verify } from 'node:crypto';
import { Null, ObjectIdentifier, OctetString, type Sequence } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  SignedData,
  TSTInfo,
  type AlgorithmIdentifier,
  type SignerInfo,
} from 'pkijs';
import { OID } from './oids';
import { bytesToSign, exactly } from './signedData';

/** What a time-stamp service vouches for: that the signature was there at this time. */
export interface TimeStamped {
  /** ISO instant. */
  at: string;
  /** The common name in the service's certificate. */
  by: string;
  /** The number of the request that it answers, in hexadecimal. */
  nonce?: string;
}

/** What of a time stamp does not hold. */
export type TimeStampWrong = 'unknownForm' | 'doesNotHold' | 'wrongCertificate' | 'certificateExpired';

/** A time stamp that is not to be taken, and why. */
export class TimeStampError extends Error {
  override name = 'TimeStampError';

  constructor(
    readonly wrong: TimeStampWrong,
    message: string,
  ) {
    super(message);
  }
}

interface Token {
  message: SignedData;
  signer: SignerInfo;
  /** What the service signed: a TSTInfo in DER. */
  content: Buffer;
  info: TSTInfo;
  certificate: Certificate;
  own: X509Certificate;
}

/**
 * Reads a time-stamp token over a signature and examines it: that it is over this signature, that its
 * own signature holds, and that its certificate is one for time stamps, good at that time. Whether the
 * service is to be trusted is for the reader of its name to say.
 * @throws TimeStampError where any of this is not so.
 */
export function readTimeStamp(token: Buffer, signature: Buffer): TimeStamped {
  const parts = opened(token);
  const broken = CHECKS.find(([, holds]) => !holds(parts, signature));
  if (broken) throw new TimeStampError(broken[2] ?? 'doesNotHold', `The time stamp ${broken[0]}.`);
  const { info, own } = parts;
  const nonce = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView).toString('hex');
  return { at: info.genTime.toISOString(), by: commonName(own), ...(nonce && { nonce }) };
}

/** The common name in a certificate, or its whole subject where it has none. */
export function commonName({ subject }: X509Certificate): string {
  return /^CN=(?<name>.+)$/mu.exec(subject)?.groups?.['name'] ?? subject;
}

/** Whatever is wrong with its form is one fault. */
function opened(token: Buffer): Token {
  try {
    return tokenOf(token);
  } catch (error) {
    if (error instanceof TimeStampError) throw error;
    throw new TimeStampError('unknownForm', 'The time stamp is of an unknown form.');
  }
}

function tokenOf(token: Buffer): Token {
  const outer = ContentInfo.fromBER(exactly(token));
  const message = new SignedData({ schema: outer.content });
  const [signer, ...others] = message.signerInfos;
  const { eContentType, eContent } = message.encapContentInfo;
  const known = outer.contentType === OID.signedData && eContentType === OID.timeStampInfo;
  if (!known || !signer || others.length > 0 || !eContent)
    throw new TimeStampError('unknownForm', 'The time stamp is of an unknown form.');
  const content = Buffer.from(eContent.getValue());
  const certificate = certificateOf(message, signer);
  const own = new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  return { message, signer, content, info: TSTInfo.fromBER(exactly(content)), certificate, own };
}

function certificateOf(message: SignedData, { sid }: SignerInfo): Certificate {
  const all = (message.certificates ?? []).filter((one) => one instanceof Certificate);
  const named = all.find(
    ({ issuer, serialNumber }) =>
      sid instanceof IssuerAndSerialNumber &&
      issuer.isEqual(sid.issuer) &&
      serialNumber.isEqual(sid.serialNumber),
  );
  if (!named) throw new TimeStampError('wrongCertificate', 'The time stamp does not carry its certificate.');
  return named;
}

type Check = [
  whatIsWrong: string,
  holds: (token: Token, signature: Buffer) => boolean,
  wrong?: TimeStampWrong,
];

const CHECKS: readonly Check[] = [
  ['is over something else', isOver],
  ['was changed', digestMatches],
  ['has a signature that does not hold', signatureHolds],
  ['is signed by another certificate than it names', namesCertificate, 'wrongCertificate'],
  ['is signed by a certificate that is not for time stamps', isForTimeStamps, 'wrongCertificate'],
  ['is of a time at which its certificate was not valid', wasValid, 'certificateExpired'],
  ['carries what nobody signed', isWholeOfItself],
];

const DIGESTS: Record<string, string> = {
  [OID.sha256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

function digest(algorithm: string, bytes: Uint8Array): Buffer {
  const name = DIGESTS[algorithm];
  if (!name)
    throw new TimeStampError('unknownForm', 'The time stamp uses an algorithm that is not read here.');
  return createHash(name).update(bytes).digest();
}

function isOver({ info }: Token, signature: Buffer): boolean {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  return digest(hashAlgorithm.algorithmId, signature).equals(Buffer.from(hashedMessage.getValue()));
}

function digestMatches({ signer, content }: Token): boolean {
  const type = attributeOf(signer, OID.contentType);
  const value = attributeOf(signer, OID.messageDigest);
  if (!(type instanceof ObjectIdentifier) || !(value instanceof OctetString)) return false;
  const expected = digest(signer.digestAlgorithm.algorithmId, content);
  return type.getValue() === OID.timeStampInfo && expected.equals(Buffer.from(value.getValue()));
}

function signatureHolds({ signer, own }: Token): boolean {
  const name = DIGESTS[signer.digestAlgorithm.algorithmId];
  if (!signer.signedAttrs || !name) return false;
  const key = { key: own.publicKey, dsaEncoding: 'der' as const };
  return verify(name, bytesToSign(signer.signedAttrs), key, Buffer.from(signer.signature.getValue()));
}

/** ESSCertID (RFC 2634, SHA-1) or ESSCertIDv2 (RFC 5816): the first names the certificate that signed. */
function namesCertificate({ signer, own }: Token): boolean {
  const older = attributeOf(signer, OID.signingCertificate);
  const list = attributeOf(signer, OID.signingCertificateV2) ?? older;
  const [ids] = valuesOf(list);
  const [first] = valuesOf(ids);
  const parts = valuesOf(first);
  const hash = parts.find((part) => part instanceof OctetString);
  const algorithm = parts[0] instanceof OctetString ? undefined : valuesOf(parts[0])[0];
  const name =
    list === older
      ? 'sha1'
      : algorithm instanceof ObjectIdentifier
        ? DIGESTS[algorithm.getValue()]
        : 'sha256';
  if (!hash || !name) return false;
  return createHash(name).update(own.raw).digest().equals(Buffer.from(hash.getValue()));
}

/** RFC 3161, 2.3: the purpose is named, it is the only one, and it is critical. */
function isForTimeStamps({ certificate }: Token): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage);
  const parsedValue: unknown = usage?.parsedValue;
  return (
    usage?.critical === true &&
    parsedValue instanceof ExtKeyUsage &&
    parsedValue.keyPurposes.join() === OID.timeStamping
  );
}

function wasValid({ info, own }: Token): boolean {
  return new Date(own.validFrom) <= info.genTime && info.genTime <= new Date(own.validTo);
}

/** Beside what is signed there is only what follows from it, and certificates that vouch for the one before. */
function isWholeOfItself({ message, signer, own, certificate }: Token): boolean {
  const { digestAlgorithm, signatureAlgorithm } = signer;
  const sid: unknown = signer.sid;
  const [algorithm, ...more] = message.digestAlgorithms;
  return (
    message.version === 3 &&
    signer.version === 1 &&
    !signer.unsignedAttrs &&
    !message.crls &&
    more.length === 0 &&
    [algorithm, digestAlgorithm, signatureAlgorithm].every((one) => one && isPlain(one)) &&
    algorithm?.algorithmId === digestAlgorithm.algorithmId &&
    SIGNATURES.has(signatureAlgorithm.algorithmId) &&
    sid instanceof IssuerAndSerialNumber &&
    Buffer.from(sid.issuer.toSchema().toBER()).equals(Buffer.from(certificate.issuer.toSchema().toBER())) &&
    vouchesForItself(message, own)
  );
}

/** ECDSA with SHA-2, RSA (PKCS #1 v1.5) by itself or with SHA-2. */
const SIGNATURES: ReadonlySet<string> = new Set([
  ...['2', '3', '4'].map((end) => `1.2.840.10045.4.3.${end}`),
  ...['1', '11', '12', '13'].map((end) => `1.2.840.113549.1.1.${end}`),
]);

/** Without parameters, or with the NULL that some write there. */
function isPlain(algorithm: AlgorithmIdentifier): boolean {
  const params: unknown = algorithm.algorithmParams;
  return algorithm.algorithmId !== '' && (params === undefined || params instanceof Null);
}

/** Each other certificate issued one that is there; where its own issuer is there too, that one vouches for it. */
function vouchesForItself(message: SignedData, own: X509Certificate): boolean {
  const all = (message.certificates ?? [])
    .filter((one) => one instanceof Certificate)
    .map((one) => new X509Certificate(Buffer.from(one.toSchema().toBER())));
  const named = all.filter((one) => !one.raw.equals(own.raw));
  return named.every((one) => {
    const issued = all.some(
      (other) => other !== one && other.checkIssued(one) && other.verify(one.publicKey),
    );
    const issuer = all.find((other) => other.subject === one.issuer);
    return issued && (!issuer || one.verify(issuer.publicKey));
  });
}

function attributeOf({ signedAttrs }: SignerInfo, type: string): unknown {
  const values: unknown[] = signedAttrs?.attributes.find((one) => one.type === type)?.values ?? [];
  return values[0];
}

function valuesOf(block: unknown): unknown[] {
  const value: unknown = (block as Sequence | undefined)?.valueBlock.value;
  return Array.isArray(value) ? value : [];
}
