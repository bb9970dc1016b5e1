import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderRecord } from '../../bot/records/renderRecord';
import { sealPdf } from '../../bot/records/seal';
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
  return timestampService({ url, nonce });
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
    await expect(stamped()).rejects.toThrow('The time stamp is over something else.');
  });
});

/** The file with one hexadecimal digit changed. */
function withOtherDigit(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file);
  const digit = parseInt(changed.toString('latin1', at, at + 1), 16);
  changed.write((digit ^ (1 << (at % 4))).toString(16), at, 'latin1');
  return changed;
}

describe('a time-stamp service that does not do its part', () => {
  it.each([
    ['answers with a fault', { status: 503 }, 'answered 503'],
    ['answers nonsense', { status: 200, body: Buffer.from('no') }, 'no answer that can be read'],
    // TimeStampResp { status { 2 (rejection) } }
    ['refuses', { status: 200, body: Buffer.from('30053003020102', 'hex') }, 'refused'],
  ])('leaves the record unsealed when it %s', async (_what, answer, words) => {
    authority.answerNext(answer);
    await expect(stamped()).rejects.toThrow(words);
  });

  it('leaves the record unsealed when it answers an earlier request for the same bytes', async () => {
    const signature = Buffer.from('a signature');
    const { url } = authority;
    await service(url, () => Buffer.alloc(8, 1))(signature);
    authority.answerNext({ status: 200, body: authority.last() });
    await expect(service(url, () => Buffer.alloc(8, 2))(signature)).rejects.toThrow(
      'answered another request',
    );
  });

  it('is not followed to another address', async () => {
    const moved = createServer((_request, response) => {
      response.writeHead(307, { location: authority.url }).end();
    });
    await new Promise<void>((ready) => moved.listen(0, '127.0.0.1', ready));
    const { port } = moved.address() as AddressInfo;
    const outcome = await service(`http://127.0.0.1:${port}/`)(Buffer.from('a signature')).catch(String);
    moved.closeAllConnections();
    await new Promise((closed) => moved.close(closed));
    expect(outcome).toContain('answered 307');
  });

  it('is waited for no longer than it is told', async () => {
    const nowhere = timestampService({
      url: 'http://127.0.0.1:9/',
      nonce: () => randomBytes(8),
      timeOut: 200,
    });
    await expect(nowhere(Buffer.from('a signature'))).rejects.toThrow();
  });
});
