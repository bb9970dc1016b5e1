import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { BitString, Integer, OctetString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { OID } from './cms/oids';
import { exactly } from './cms/signedData';

/** What a local certificate is made for, and from when to when. */
export interface LocalCertificateWishes {
  organisation: string;
  from: Date;
  to: Date;
  /** Two serial numbers, root first: up to 20 bytes each, positive, from a source of randomness. */
  serialNumbers: readonly [Uint8Array, Uint8Array];
}

/** PEM texts; the root is what a PDF reader is told to trust. */
export interface LocalCertificate {
  /** PKCS #8. */
  key: string;
  /** The sealing certificate, then the root. */
  certificates: string;
  root: string;
}

/**
 * A root of one's own and a P-256 certificate for sealing below it, for a machine without a vault.
 * Not for production: whoever has the file can seal.
 */
export function makeLocalCertificate(wishes: LocalCertificateWishes): LocalCertificate {
  const rootKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const leafKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rootName = nameOf(`${wishes.organisation}: local root`);
  const leafName = nameOf(`${wishes.organisation}: supervision records`);
  const [rootSerial, leafSerial] = wishes.serialNumbers;
  const issued = { ...wishes, issuer: rootName, issuerKeys: rootKeys };
  const root = issue({ ...issued, subject: rootName, keys: rootKeys, serial: rootSerial, authority: true });
  const leaf = issue({ ...issued, subject: leafName, keys: leafKeys, serial: leafSerial, authority: false });
  return {
    key: leafKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificates: `${leaf}${root}`,
    root,
  };
}

interface KeyPair {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

interface Issue {
  issuer: RelativeDistinguishedNames;
  issuerKeys: KeyPair;
  subject: RelativeDistinguishedNames;
  keys: KeyPair;
  serial: Uint8Array;
  authority: boolean;
  from: Date;
  to: Date;
}

/** A common name has at most 64 characters (RFC 5280, appendix A). */
function nameOf(text: string): RelativeDistinguishedNames {
  const value = new Utf8String({ value: Array.from(text.normalize('NFC')).slice(0, 64).join('').trim() });
  const typesAndValues = [new AttributeTypeAndValue({ type: OID.commonName, value })];
  return new RelativeDistinguishedNames({ typesAndValues });
}

function issue({ issuer, issuerKeys, subject, keys, serial, authority, from, to }: Issue): string {
  const algorithm = () => new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: exactly(serial) }),
    signature: algorithm(),
    signatureAlgorithm: algorithm(),
    issuer,
    subject,
    notBefore: timeOf(from),
    notAfter: timeOf(to),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(exactly(spki(keys.publicKey))),
    extensions: extensionsOf(keys.publicKey, issuerKeys.publicKey, authority),
  });
  const toBeSigned = certificate.encodeTBS();
  certificate.tbsView = new Uint8Array(toBeSigned.toBER());
  const signature = sign('sha256', certificate.tbsView, issuerKeys.privateKey);
  certificate.signatureValue = new BitString({ valueHex: exactly(signature) });
  return pem(Buffer.from(certificate.toSchema(true).toBER()));
}

/** Two digits tell a year up to 2049 (RFC 5280, 4.1.2.5). */
function timeOf(value: Date): Time {
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime;
  return new Time({ type, value });
}

function extensionsOf(own: KeyObject, issuer: KeyObject, authority: boolean): Extension[] {
  const constraints = new BasicConstraints(authority ? { cA: true, pathLenConstraint: 0 } : {});
  const identifier = (key: KeyObject) => new OctetString({ valueHex: exactly(keyIdentifier(key)) });
  const issuerIdentifier = new AuthorityKeyIdentifier({ keyIdentifier: identifier(issuer) });
  return [
    extension(OID.basicConstraints, constraints.toSchema().toBER(), true),
    extension(OID.keyUsage, usage(authority).toBER(), true),
    extension(OID.subjectKeyIdentifier, identifier(own).toBER(), false),
    extension(OID.authorityKeyIdentifier, issuerIdentifier.toSchema().toBER(), false),
  ];
}

/** A root signs certificates; the sealing one signs, and cannot be disowned (RFC 5280, 4.2.1.3). */
function usage(authority: boolean): BitString {
  const [bits, unusedBits] = authority ? [0x06, 1] : [0xc0, 6];
  return new BitString({ valueHex: exactly(Uint8Array.of(bits)), unusedBits });
}

function extension(extnID: string, extnValue: ArrayBuffer, critical: boolean): Extension {
  return new Extension({ extnID, extnValue, critical });
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1').update(spki(key)).digest();
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}/gu, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
