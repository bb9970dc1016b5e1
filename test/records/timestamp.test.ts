import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
import { SealFault } from '../../bot/records/sealFault';
import { timestampService } from '../../bot/records/timestampService';
import { verifySeal } from '../../bot/records/verifySeal';
import { sampleSigner } from './certificates';
import { runOn } from './pdfTools';
import { shortRecord } from './recordBuilder';
import { startTimestampAuthority, type TimestampAuthority } from './timestampAuthority';

const AT = new Date('2026-11-10T07:30:05Z');
const unsealed = renderRecord(shortRecord());

let authority: TimestampAuthority;

beforeAll(async () => {
  authority = await startTimestampAuthority();
});

afterAll(() => authority.stop());

function service(url = authority.url, nonce: () => Uint8Array = () => randomBytes(8)) {
  return timestampService({ url, nonce, now: Date.now });
}

async function stamped(): Promise<Buffer> {
  return sealPdf(await unsealed, sampleSigner, AT, service());
}

describe('a time stamp in the seal', () => {
  it('says when a service saw the seal, and which service', async () => {
    const before = new Date();
    const finding = await verifySeal(await stamped());
    expect(finding).toMatchObject({ intact: true, coversWholeFile: true, state: 'intact' });
    expect(finding.timeStamp?.by).toBe('Sample time-stamp service');
    const at = new Date(finding.timeStamp?.at ?? 0).getTime();
    expect(Math.abs(at - before.getTime())).toBeLessThan(60_000);
  });

  it('is left out where no service is asked', async () => {
    const finding = await verifySeal(await sealPdf(await unsealed, sampleSigner, AT));
    expect(finding.intact).toBe(true);
    expect(finding.timeStamp).toBeUndefined();
  });

  it('leaves a file that pdfsig finds valid and signed whole, and qpdf without warning', async () => {
    const pdf = await stamped();
    const report = runOn(pdf, 'pdfsig', 'FILE');
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(runOn(pdf, 'qpdf', '--check', 'FILE')).not.toMatch(/warning/iu);
  });

  it('cannot be changed into one that says something else', async () => {
    const file = await stamped();
    const before = await verifySeal(file);
    const start = file.indexOf('/Contents <') + '/Contents <'.length;
    const end = file.subarray(start).indexOf('0'.repeat(64)) + start;
    expect(end - start).toBeGreaterThan(4_000);
    let unseen = 0;
    for (let at = start; at < end; at += 26) {
      const finding = await verifySeal(withOtherDigit(file, at));
      if (!finding.intact) continue;
      unseen += 1;
      expect(finding).toEqual(before);
    }
    // Nobody signs what a certificate says whose own issuer is not in the token; nothing is read from it.
    expect(unseen).toBeLessThan(4);
  });

  it('is not taken from another seal', async () => {
    await stamped();
    const other = authority.last();
    authority.answerNext({ status: 200, body: other });
    expect(await outcomeOf(stamped())).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('not over this seal'),
    });
  });
});

/** The file with one hexadecimal digit changed. */
function withOtherDigit(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file);
  const digit = parseInt(changed.toString('latin1', at, at + 1), 16);
  changed.write((digit ^ (1 << (at % 4))).toString(16), at, 'latin1');
  return changed;
}

/** What a fault comes to: when it is tried again, or what somebody does about it. */
async function outcomeOf(asked: Promise<unknown>): Promise<SealFault['outcome'] | undefined> {
  const fault: unknown = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  return fault instanceof SealFault ? fault.outcome : undefined;
}

/** TimeStampResp { status { status, … } } with the bits of a PKIFailureInfo (RFC 3161, 2.4.2). */
const refusal = (failure: string) =>
  Buffer.from(`30${hex(5 + failure.length / 2)}30${hex(3 + failure.length / 2)}020102${failure}`, 'hex');
const hex = (length: number) => length.toString(16).padStart(2, '0');

describe('a time-stamp service that does not do its part', () => {
  it.each([
    ['has a passing fault', { status: 503 }, { state: 'retry', afterSeconds: 60 }],
    ['asks to be left alone', { status: 429, retryAfter: 17 }, { state: 'retry', afterSeconds: 17 }],
    ['answers nonsense', { status: 200, body: Buffer.from('no') }, { state: 'retry', afterSeconds: 60 }],
    [
      'has no time at present',
      { status: 200, body: refusal('0303010002') },
      { state: 'retry', afterSeconds: 300 },
    ],
    ['lets nobody in', { status: 403 }, { state: 'failed', why: expect.stringContaining('let the app in') }],
    [
      'is not there',
      { status: 404 },
      { state: 'failed', whatToDo: expect.stringContaining('SEAL_TIMESTAMP_URL') },
    ],
    [
      'refuses',
      { status: 200, body: refusal('') },
      { state: 'failed', why: expect.stringContaining('refused') },
    ],
  ])('leaves the record unsealed when it %s', async (_what, answer, outcome) => {
    authority.answerNext(answer);
    expect(await outcomeOf(stamped())).toMatchObject(outcome);
  });

  it('leaves the record unsealed when it answers an earlier request for the same bytes', async () => {
    const signature = Buffer.from('a signature');
    const { url } = authority;
    await service(url, () => Buffer.alloc(8, 1))(signature);
    authority.answerNext({ status: 200, body: authority.last() });
    expect(await outcomeOf(service(url, () => Buffer.alloc(8, 2))(signature))).toMatchObject({
      state: 'retry',
      why: expect.stringContaining('another request'),
    });
  });

  it('leaves the record unsealed when its certificate is another than it names', async () => {
    const signature = Buffer.from('a signature');
    const nonce = () => Buffer.alloc(8, 1);
    await service(authority.url, nonce)(signature);
    const changed = Buffer.from(authority.last());
    changed.write('Simple', changed.lastIndexOf('Sample time-stamp service'));
    authority.answerNext({ status: 200, body: changed });
    expect(await outcomeOf(service(authority.url, nonce)(signature))).toMatchObject({
      state: 'failed',
      why: expect.stringMatching(/certificate|does not hold/),
    });
  });

  it('leaves the record unsealed when its certificate had run out at the time that it gave', async () => {
    const old = await startTimestampAuthority(-1);
    const outcome = await outcomeOf(service(old.url)(Buffer.from('a signature')));
    await old.stop();
    expect(outcome).toMatchObject({
      state: 'failed',
      why: 'The certificate of the time-stamp service was not valid at the time that it gave.',
    });
  });

  it('is not followed to another address', async () => {
    const moved = createServer((_request, response) => {
      response.writeHead(307, { location: authority.url }).end();
    });
    await new Promise<void>((ready) => moved.listen(0, '127.0.0.1', ready));
    const { port } = moved.address() as AddressInfo;
    const outcome = await outcomeOf(service(`http://127.0.0.1:${port}/`)(Buffer.from('a signature')));
    moved.closeAllConnections();
    await new Promise((closed) => moved.close(closed));
    expect(outcome).toMatchObject({ state: 'failed', why: expect.stringContaining('moved') });
  });

  it('is tried again where it cannot be reached, or does not answer in the time that it has', async () => {
    const asks = (url: string) =>
      outcomeOf(
        timestampService({ url, nonce: () => randomBytes(8), now: Date.now, timeOut: 200 })(Buffer.from('a')),
      );
    expect(await asks('http://127.0.0.1:9/')).toMatchObject({ state: 'retry', afterSeconds: 30 });
    const silent = createServer(() => undefined);
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const outcome = await asks(`http://127.0.0.1:${port}/`);
    silent.closeAllConnections();
    await new Promise((closed) => silent.close(closed));
    expect(outcome).toMatchObject({ state: 'retry', why: expect.stringContaining('in time') });
  });
});
