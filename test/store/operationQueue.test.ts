import { QueueClient } from '@azure/storage-queue';
import { openStore, type Store } from '../../bot/store/openStore';
import type { QueuedOperation } from '../../bot/store/operationQueue';
import { startAzurite, type Azurite } from '../support/azurite';

const NOTICE = { worker: 'worker-1', operation: 'op-1' };

let azurite: Azurite;
let store: Store;
let raw: QueueClient;

beforeAll(async () => {
  azurite = await startAzurite();
  store = await openStore(azurite);
  raw = new QueueClient(azurite.connectionString, 'operations');
});

afterAll(() => azurite.stop());

beforeEach(async () => {
  await raw.clearMessages();
  await new QueueClient(azurite.connectionString, 'operations-poison').clearMessages();
});

async function sendAndReceive(seconds?: number): Promise<QueuedOperation> {
  await store.queue.hasten(await store.queue.send(NOTICE));
  const [message] = await store.queue.receive(1, seconds);
  if (!message) throw new Error('Nothing was received');
  return message;
}

describe('sending before the commit', () => {
  it('hides the message at first', async () => {
    await store.queue.send(NOTICE);
    expect(await store.queue.receive(32)).toEqual([]);
  });

  it('keeps it for ever: the default of seven days would lose it', async () => {
    const message = await sendAndReceive(1);
    await store.queue.delay(message, 0);
    const [peeked] = (await raw.peekMessages()).peekedMessageItems;
    expect(peeked?.expiresOn.getUTCFullYear()).toBe(9999);
  });

  it('shows it at once when hastened, with what was sent', async () => {
    expect(await sendAndReceive()).toMatchObject({ ...NOTICE, deliveries: 1, failures: 0 });
  });

  it('carries names only', async () => {
    await store.queue.hasten(await store.queue.send({ ...NOTICE, secret: 'words' } as typeof NOTICE));
    const [item] = (await raw.receiveMessages()).receivedMessageItems;
    expect(JSON.parse(Buffer.from(item?.messageText ?? '', 'base64').toString())).toEqual(NOTICE);
  });

  it('says when it was sent', async () => {
    const { sentAt } = await sendAndReceive();
    expect(sentAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('is withdrawn where nothing was committed', async () => {
    const receipt = await store.queue.send(NOTICE);
    expect(await store.queue.withdraw(receipt)).toBe(true);
    expect((await raw.getProperties()).approximateMessagesCount).toBe(0);
  });

  it('does not mind that a consumer was quicker', async () => {
    const receipt = await store.queue.send(NOTICE);
    await raw.clearMessages();
    expect([await store.queue.hasten(receipt), await store.queue.withdraw(receipt)]).toEqual([false, false]);
  });
});

describe('working a message off', () => {
  it('hides it from everybody else', async () => {
    await sendAndReceive();
    expect(await store.queue.receive(32)).toEqual([]);
  });

  it('is gone when done', async () => {
    expect(await store.queue.done(await sendAndReceive())).toBe(true);
    expect((await raw.getProperties()).approximateMessagesCount).toBe(0);
  });

  it('does not count a look that was merely too early', async () => {
    await store.queue.delay(await sendAndReceive(), 0);
    const [again] = await store.queue.receive(1);
    expect(again).toMatchObject({ ...NOTICE, deliveries: 2, failures: 0 });
  });

  it('counts a try that failed', async () => {
    await store.queue.delay(await sendAndReceive(), 0, 'failed');
    const [again] = await store.queue.receive(1);
    expect(again).toMatchObject({ ...NOTICE, failures: 1 });
  });

  it('says when somebody else has the message by now', async () => {
    const message = await sendAndReceive();
    await store.queue.delay(message, 0);
    const [theirs] = await store.queue.receive(1);
    expect(await store.queue.done(message)).toBe(false);
    expect(theirs && (await store.queue.done(theirs))).toBe(true);
  });
});

describe('the poison queue', () => {
  it('keeps what was given up, with why', async () => {
    await store.queue.poison(await sendAndReceive(), 'filingFailed');
    expect(await store.queue.poisoned(5)).toMatchObject([{ why: 'filingFailed', notice: NOTICE }]);
    expect((await raw.getProperties()).approximateMessagesCount).toBe(0);
  });

  it.each([
    ['not base64 JSON', 'hello'],
    ['other JSON', Buffer.from('{"worker":1}').toString('base64')],
    ['nothing much', 'bnVsbA=='],
    ['as long as a message may be', 'x'.repeat(49_000)],
  ])('takes a message that is not ours: %s', async (_, text) => {
    await raw.sendMessage(text);
    expect(await store.queue.receive(32)).toEqual([]);
    expect(await store.queue.poisoned(5)).toMatchObject([{ why: 'notOurs' }]);
    expect((await raw.getProperties()).approximateMessagesCount).toBe(0);
  });
});
