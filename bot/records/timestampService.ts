import { createHash } from 'node:crypto';
import { Integer, Null, OctetString, Sequence, fromBER } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { OID } from './cms/oids';
import { exactly } from './cms/signedData';
import { readTimeStamp } from './cms/timeStampToken';
import type { Timestamp } from './signer';

/** What a time-stamp service is asked by. */
export interface TimestampServiceOptions {
  /** Of the service, for requests by HTTP (RFC 3161, 3.4). */
  url: string;
  /** Eight random bytes for each request, so that no earlier answer fits. */
  nonce: () => Uint8Array;
  /** Milliseconds before a request is given up; 10,000 unless told. */
  timeOut?: number;
}

/**
 * A time stamp of a service, asked for when a record is sealed.
 * @throws Error where the service does not answer, refuses, or gives what does not hold: the record
 * is then not sealed, and is tried again later.
 */
export function timestampService({ url, nonce, timeOut = 10_000 }: TimestampServiceOptions): Timestamp {
  return async (signature) => {
    const number = positive(nonce());
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: requestFor(signature, number),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeOut),
    });
    if (!answer.ok) throw new Error(`The time-stamp service answered ${answer.status}.`);
    const token = tokenIn(Buffer.from(await answer.arrayBuffer()));
    const { nonce: answered } = readTimeStamp(token, Buffer.from(signature));
    if (answered !== Buffer.from(number).toString('hex'))
      throw new Error('The time-stamp service answered another request.');
    return token;
  };
}

/** DER integers are signed: the highest bit is clear, and the first byte is not zero. */
function positive(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => (index === 0 ? (byte & 0x7f) | 0x40 : byte));
}

function requestFor(signature: Uint8Array, nonce: Uint8Array): ArrayBuffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: exactly(createHash('sha256').update(signature).digest()) }),
    }),
    nonce: new Integer({ valueHex: exactly(nonce) }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

/** TimeStampResp (RFC 3161, 2.4.2): a status, 0 or 1 where it was granted, and the token as it came. */
function tokenIn(answer: Buffer): Buffer {
  const { result, offset } = fromBER(exactly(answer));
  if (offset < 0 || !(result instanceof Sequence))
    throw new Error('The time-stamp service gave no answer that can be read.');
  const [status, token] = result.valueBlock.value;
  const [code] = status instanceof Sequence ? status.valueBlock.value : [];
  const granted =
    code instanceof Integer && (code.valueBlock.valueDec === 0 || code.valueBlock.valueDec === 1);
  if (!granted || !token) throw new Error('The time-stamp service refused the request.');
  return Buffer.from(token.valueBeforeDecodeView);
}
