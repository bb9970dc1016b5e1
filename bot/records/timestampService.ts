import { createHash } from 'node:crypto';
import { BitString, Integer, Null, OctetString, Sequence, fromBER } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { OID } from './cms/oids';
import { exactly } from './cms/signedData';
import { outcomeOf } from '../filing/filingOutcome';
import type { GraphFault } from '../filing/graphFault';
import { retryAfter } from '../filing/retryAfter';
import { readTimeStamp, TimeStampError } from './cms/timeStampToken';
import { SealFault } from './sealFault';
import { timestampFaults, type TimestampStep } from './timestampFaults';
import type { Timestamp } from './signer';

/** What a time-stamp service is asked by. */
export interface TimestampServiceOptions {
  /** Of the service, for requests by HTTP (RFC 3161, 3.4). */
  url: string;
  /** Eight random bytes for each request, so that no earlier answer fits. */
  nonce: () => Uint8Array;
  /** In milliseconds. */
  now: () => number;
  /** Milliseconds before a request is given up; 10,000 unless told. */
  timeOut?: number;
}

/**
 * A time stamp of a service, asked for when a record is sealed.
 * @throws SealFault where the service does not answer, refuses, or gives what does not hold: the record is then not
 * sealed; when it is tried again and who can mend it stands in `timestampFaults`.
 */
export function timestampService({ url, nonce, now, timeOut = 10_000 }: TimestampServiceOptions): Timestamp {
  return async (signature) => {
    const number = positive(nonce());
    const answer = await ask(url, requestFor(signature, number), timeOut);
    if (!answer.ok) throw answered(answer, now);
    const token = tokenIn(Buffer.from(await bodyOf(answer)));
    if (nonceIn(token, signature) !== Buffer.from(number).toString('hex'))
      throw wrong('token', 'otherRequest');
    return token;
  };
}

async function ask(url: string, body: ArrayBuffer, timeOut: number): Promise<Response> {
  const headers = { 'content-type': 'application/timestamp-query' };
  const signal = AbortSignal.timeout(timeOut);
  try {
    return await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
  } catch (error) {
    throw silent(error);
  }
}

async function bodyOf(answer: Response): Promise<ArrayBuffer> {
  try {
    return await answer.arrayBuffer();
  } catch (error) {
    throw silent(error);
  }
}

function silent(error: unknown): SealFault {
  const { name } = error as { name?: unknown };
  const kind = name === 'TimeoutError' ? 'timeout' : 'network';
  return faultOf('answer', { kind, status: 0, code: '' });
}

function answered({ status, headers }: Response, now: () => number): SealFault {
  const retryAfterSeconds = retryAfter(headers.get('retry-after'), now);
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return faultOf('answer', { kind: 'answered', status, code: '', ...wait });
}

function wrong(step: TimestampStep, code: string): SealFault {
  return faultOf(step, { kind: 'unreadable', status: 0, code });
}

function faultOf(step: TimestampStep, fault: GraphFault): SealFault {
  return new SealFault(outcomeOf(timestampFaults, step, fault));
}

function nonceIn(token: Buffer, signature: Uint8Array): string | undefined {
  try {
    return readTimeStamp(token, Buffer.from(signature)).nonce;
  } catch (error) {
    throw wrong('token', error instanceof TimeStampError ? error.wrong : 'unknownForm');
  }
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
  const [status, token] = offset < 0 || !(result instanceof Sequence) ? [] : result.valueBlock.value;
  if (!(status instanceof Sequence)) throw wrong('answer', '');
  const [code] = status.valueBlock.value;
  const number = code instanceof Integer ? code.valueBlock.valueDec : undefined;
  if (number !== undefined && number <= GRANTED && token) return Buffer.from(token.valueBeforeDecodeView);
  throw wrong('answer', number === undefined ? '' : refusalOf(number, status));
}

/** 0: granted; 1: granted with changes that the request allows. */
const GRANTED = 1;
const WAITING = 3;
/** Bits of PKIFailureInfo that pass by themselves. */
const PASSING: readonly [bit: number, code: string][] = [
  [14, 'timeNotAvailable'],
  [25, 'systemFailure'],
];

function refusalOf(status: number, info: Sequence): string {
  if (status === WAITING) return 'waiting';
  const failure = info.valueBlock.value.find((part) => part instanceof BitString);
  const bits = failure ? Buffer.from(failure.valueBlock.valueHexView) : Buffer.alloc(0);
  const isSet = (bit: number) => (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
  return PASSING.find(([bit]) => isSet(bit))?.[1] ?? 'refused';
}
