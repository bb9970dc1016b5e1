import { SealFault } from '../../bot/records/sealFault';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeDesk, sent, type Desk } from './support/desk';

let azurite: Azurite;
let desk: Desk;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  desk = await makeDesk(azurite.connectionString);
});

/** Lets sealing fail so often in this way, then work. */
function sealingFails(outcome: SealFault['outcome'], times = 1): void {
  const { sealed } = desk.services;
  let left = times;
  desk.services.sealed = async (document) => {
    if (left-- > 0) throw new SealFault(outcome);
    return sealed(document);
  };
}

async function filing() {
  const subject = (await desk.services.store.subjects.load(desk.worker, 'session-0001'))?.subject;
  return subject?.versions.at(-1)?.filing;
}

async function signedByBoth(): Promise<void> {
  const hash = await sent(desk);
  await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
}

describe('a key that cannot seal now', () => {
  it('is tried again after the time that its keeper asks for, and then files once', async () => {
    sealingFails({ state: 'retry', afterSeconds: 1, why: 'The key vault is busy.' }, 2);
    await signedByBoth();
    await desk.followUntil(async () => (await filing())?.state === 'filed');
    expect((await filing())?.state).toBe('filed');
    expect(desk.filed).toHaveLength(1);
  });

  it('tells both people what to do where trying again would not help, and files when somebody asks', async () => {
    const whatToDo = 'Ask the Azure administrator to enable the key, then choose Try again.';
    sealingFails({ state: 'failed', why: 'The key is disabled.', whatToDo, reference: 'request-1' });
    await signedByBoth();
    await desk.followUntil(
      async () => desk.said.filter(({ about }) => about === 'filingFailed').length === 2,
    );
    expect(await filing()).toMatchObject({ state: 'failed', whatToDo, reference: 'request-1' });
    expect(desk.filed).toHaveLength(0);
    await desk.act('supervisor', 'retryFiling', { number: 1 });
    await desk.followUntil(async () => (await filing())?.state === 'filed');
    expect(desk.filed).toHaveLength(1);
  });

  it('says after the last try what stood in the way, and is not tried for ever', async () => {
    const why = 'The time-stamp service has a passing fault.';
    sealingFails({ state: 'retry', afterSeconds: 0, why }, 99);
    await signedByBoth();
    // As it comes the eighth time.
    const { queue } = desk.services.store;
    const receive = queue.receive.bind(queue);
    queue.receive = async (...how) => (await receive(...how)).map((message) => ({ ...message, failures: 7 }));
    await desk.followUntil(async () => (await filing())?.state !== 'waiting');
    expect(await filing()).toMatchObject({
      state: 'failed',
      why: `The document could not be filed in several tries. ${why}`,
      whatToDo: expect.stringContaining('Try again'),
    });
  });
});
