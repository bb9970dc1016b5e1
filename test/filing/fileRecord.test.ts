import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileRecord } from '../../bot/filing/fileRecord';
import type { FilingOutcome } from '../../bot/filing/filingOutcome';
import { startGraphStack, driveId, type GraphStack } from './support/graphStack';
import { makeFilingRequest } from './support/makeFilingRequest';

const filedPath = 'W-1005/Supervision records/2026-11-03 SR-7K3M9Q v1.pdf';

let stack: GraphStack;
beforeEach(async () => {
  stack = await startGraphStack();
});
afterEach(() => stack.stop());

async function columnsOf(outcome: FilingOutcome): Promise<unknown> {
  const itemId = outcome.state === 'filed' ? outcome.itemId : 'none';
  const reply = await stack.client()({
    method: 'GET',
    path: `/drives/${driveId}/items/${itemId}/listItem/fields`,
  });
  return reply.ok ? reply.body : undefined;
}

describe('filing a record', () => {
  it('puts the document in the worker’s folder by reference, byte for byte', async () => {
    const request = makeFilingRequest();
    const outcome = await fileRecord(stack.client(), request);
    expect(outcome).toMatchObject({ state: 'filed', driveId });
    expect(stack.files()).toEqual([filedPath]);
    expect(readFileSync(join(stack.filesDir, filedPath))).toEqual(request.pdf);
  });

  it('sets each column, and none that says whether someone disagreed', async () => {
    const request = makeFilingRequest();
    expect(await columnsOf(await fileRecord(stack.client(), request))).toEqual({
      '@odata.etag': expect.any(String),
      id: expect.any(String),
      FileLeafRef: '2026-11-03 SR-7K3M9Q v1.pdf',
      workerReference: 'W-1005',
      sessionDate: '2026-11-03T12:00:00Z',
      kind: 'Personal supervision',
      signedOn: '2026-11-06T12:00:00Z',
      recordId: 'SR-7K3M9Q',
      version: 1,
      hash: request.hash,
    });
  });

  it('gives a link that opens the document', async () => {
    const request = makeFilingRequest();
    const outcome = await fileRecord(stack.client(), request);
    const opened = await fetch(outcome.state === 'filed' ? outcome.webUrl : '');
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(request.pdf);
  });

  it('files once when it is asked twice, and says the same both times', async () => {
    const first = await fileRecord(stack.client(), makeFilingRequest());
    const second = await fileRecord(stack.client(), makeFilingRequest());
    expect(second).toEqual(first);
    expect(stack.files()).toEqual([filedPath]);
  });

  it('files once when two servers do it at the same moment', async () => {
    const both = await Promise.all([
      fileRecord(stack.client(), makeFilingRequest()),
      fileRecord(stack.client(), makeFilingRequest()),
    ]);
    expect(both[0]).toMatchObject({ state: 'filed' });
    expect(both[1]).toEqual(both[0]);
    expect(stack.files()).toEqual([filedPath]);
  });

  it('keeps the version before beside its correction', async () => {
    await fileRecord(stack.client(), makeFilingRequest());
    await fileRecord(stack.client(), makeFilingRequest({ version: 2, pdf: Buffer.from('%PDF corrected') }));
    expect(stack.files().sort()).toEqual([filedPath, filedPath.replace('v1', 'v2')]);
  });

  it('leaves the signed-on column empty where a record files without a signature', async () => {
    const outcome = await fileRecord(stack.client(), makeFilingRequest({ signedOn: undefined }));
    expect(await columnsOf(outcome)).not.toHaveProperty('signedOn');
  });

  it('never overwrites another document of that name, and says what to do', async () => {
    await fileRecord(stack.client(), makeFilingRequest());
    const outcome = await fileRecord(stack.client(), makeFilingRequest({ pdf: Buffer.from('%PDF another') }));
    expect(outcome).toMatchObject({ state: 'failed', why: expect.stringContaining('Another document') });
    expect(readFileSync(join(stack.filesDir, filedPath))).toEqual(makeFilingRequest().pdf);
  });

  it('sends nothing when the bytes are not those of the hash', async () => {
    const outcome = await fileRecord(stack.client(), { ...makeFilingRequest(), hash: '0'.repeat(64) });
    expect(outcome).toMatchObject({
      state: 'failed',
      why: expect.stringContaining('does not match its hash'),
    });
    expect(stack.files()).toEqual([]);
  });

  it('is found again, with its columns, after the stand-in was stopped and started', async () => {
    const first = await fileRecord(stack.client(), makeFilingRequest());
    const columns = await columnsOf(first);
    await stack.restart();
    expect(await columnsOf(first)).toEqual(columns);
    const again = await fileRecord(stack.client(), makeFilingRequest());
    expect(again).toMatchObject({ state: 'filed', itemId: first.state === 'filed' ? first.itemId : '' });
    expect(stack.files()).toEqual([filedPath]);
  });
});
