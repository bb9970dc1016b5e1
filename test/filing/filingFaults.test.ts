import { fileRecord } from '../../bot/filing/fileRecord';
import type { Fault } from '../../infra/local/graph/faultControl';
import { driveId, startGraphStack, type GraphStack } from './support/graphStack';
import { makeFilingRequest } from './support/makeFilingRequest';

const upload = { method: 'PUT', pathPattern: ':/content$' };
const columns = { method: 'PATCH', pathPattern: '/listItem/fields$' };
const look = { method: 'GET', pathPattern: '/root:/[^:]+\\.pdf$' };
const download = { method: 'GET', pathPattern: '/content$' };

let stack: GraphStack;
beforeEach(async () => {
  stack = await startGraphStack();
});
afterEach(() => stack.stop());

/** What is tried again by itself, and after how many seconds. */
const retried: [what: string, fault: Partial<Fault>, afterSeconds: number][] = [
  ['401 that a new token does not mend', { ...upload, status: 401, times: 2 }, 300],
  ['409 of another kind on upload', { ...upload, status: 409, code: 'resourceModified' }, 5],
  ['412 on the columns', { ...columns, status: 412 }, 5],
  ['404 on the columns: moved or removed meanwhile', { ...columns, status: 404 }, 5],
  ['423 on upload', { ...upload, status: 423 }, 600],
  ['423 on the columns', { ...columns, status: 423 }, 600],
  ['429 with Retry-After', { ...upload, status: 429, retryAfter: 173 }, 173],
  ['429 without Retry-After', { ...upload, status: 429 }, 60],
  ['429 on the columns', { ...columns, status: 429, retryAfter: 7 }, 7],
  ['500', { ...upload, status: 500 }, 30],
  ['502', { ...upload, status: 502 }, 30],
  ['503 with Retry-After', { ...upload, status: 503, retryAfter: 90 }, 90],
  ['504', { ...columns, status: 504 }, 30],
  ['a connection that is cut', { ...upload, status: 0 }, 30],
  ['no answer in time', { ...upload, status: -1 }, 30],
];

/** What needs a person first, by what is said. */
const given: [what: string, fault: Partial<Fault>, why: RegExp, whatToDo: RegExp][] = [
  ['403', { ...upload, status: 403 }, /may not write/, /SharePoint administrator/],
  ['403 on the columns', { ...columns, status: 403 }, /may not write/, /full-control/],
  ['404: the library is gone', { ...upload, status: 404 }, /library is not there/, /restore the library/],
  ['400 on upload', { ...upload, status: 400 }, /name or folder/, /file index/],
  ['400 on the columns', { ...columns, status: 400 }, /does not have the columns/, /add the columns/],
  ['413', { ...upload, status: 413 }, /too large/, /size of a file/],
  ['507', { ...upload, status: 507 }, /no space left/, /more storage/],
  ['a status that is not known', { ...upload, status: 418 }, /does not know \(418/, /reference/],
];

describe('a fault of SharePoint while filing', () => {
  it.each(retried)(
    '%s: tries again, and the record is then filed exactly once',
    async (_, fault, afterSeconds) => {
      await stack.fault(fault);
      const outcome = await fileRecord(stack.client(500), makeFilingRequest());
      expect(outcome).toMatchObject({ state: 'retry', afterSeconds, why: expect.stringMatching(/\.$/) });
      expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed' });
      expect(stack.files()).toHaveLength(1);
    },
  );

  it.each(given)(
    '%s: says what is wrong and what to do, with Graph’s request id',
    async (_, fault, why, whatToDo) => {
      await stack.fault(fault);
      const outcome = await fileRecord(stack.client(), makeFilingRequest());
      expect(outcome).toEqual({
        state: 'failed',
        why: expect.stringMatching(why),
        whatToDo: expect.stringMatching(whatToDo),
        reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed' });
    },
  );

  it('a token that has ended: takes a new one and goes on at once', async () => {
    await stack.fault({ ...upload, status: 401, times: 1 });
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed' });
    expect(stack.signIn.asked()).toBe(2);
  });

  it('a library of another id: says that it is not there', async () => {
    const outcome = await fileRecord(stack.client(), makeFilingRequest({ driveId: 'b!another' }));
    expect(outcome).toMatchObject({ state: 'failed', why: 'The supervision library is not there.' });
  });
});

/** The upload is committed and its answer lost; then something else goes wrong too. */
const lost: [what: string, fault: Partial<Fault>][] = [
  ['the connection was cut', { status: 0 }],
  ['the time ran out', { status: -1 }],
  ['a gateway answered 504', { status: 504 }],
  ['a gateway answered 503', { status: 503, retryAfter: 1 }],
];

describe('an answer lost after SharePoint kept the document', () => {
  it.each(lost)('%s: the next try finds it and files it once', async (_, fault) => {
    await stack.fault({ ...upload, ...fault, afterCommit: true });
    expect(await fileRecord(stack.client(500), makeFilingRequest())).toMatchObject({ state: 'retry' });
    expect(stack.files()).toHaveLength(1);
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed', driveId });
    expect(stack.files()).toHaveLength(1);
  });

  it.each([
    ['looking for it fails', { ...look, status: 503 }],
    ['it is gone when it is looked for', { ...look, status: 404 }],
    ['fetching it fails', { ...download, status: 500 }],
    ['fetching it is cut short', { ...download, status: 0 }],
  ])('%s: tries again, and files it once', async (_, fault) => {
    await fileRecord(stack.client(), makeFilingRequest());
    await stack.fault(fault);
    expect(await fileRecord(stack.client(500), makeFilingRequest())).toMatchObject({ state: 'retry' });
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed' });
    expect(stack.files()).toHaveLength(1);
  });

  it('columns that were set and whose answer was lost are set again to the same', async () => {
    await stack.fault({ ...columns, status: 0, afterCommit: true });
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'retry' });
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({ state: 'filed' });
  });
});

describe('a fault of the sign-in service while filing', () => {
  it('not answering: tries again in a minute', async () => {
    stack.signIn.answerWith(503);
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({
      state: 'retry',
      afterSeconds: 60,
    });
  });

  it('refusing the app: says whom to ask', async () => {
    stack.signIn.answerWith(400);
    expect(await fileRecord(stack.client(), makeFilingRequest())).toMatchObject({
      state: 'failed',
      whatToDo: expect.stringContaining('renew the app’s secret'),
    });
  });
});
