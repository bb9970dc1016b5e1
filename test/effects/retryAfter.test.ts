import { consume } from '../../bot/effects/consume';
import type { EffectServices } from '../../bot/effects/effectServices';
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

/** Does what waits until the signature's own message is done with; gives back the waits that were asked of the queue. */
async function waitsAskedFor(): Promise<number[]> {
  const { services } = desk;
  const waits: number[] = [];
  const delay: EffectServices['store']['queue']['delay'] = async (_message, seconds) => {
    waits.push(seconds);
    return true;
  };
  const watched = { ...services, store: { ...services.store, queue: { ...services.store.queue, delay } } };
  for (;;) {
    const message = await desk.taken();
    const row = await services.store.subjects.readOperation(desk.worker, message.operation);
    await consume(watched, message);
    if (typeof row === 'object' && row.name === 'signRecord') return waits;
  }
}

describe('filing that Microsoft 365 has put off (TEAMS.md C 18)', () => {
  it('is not tried again before the time it asked for, though the card waits for it too', async () => {
    const hash = await sent(desk);
    desk.outcomes.push({ state: 'retry', afterSeconds: 120, why: 'throttled' });
    await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
    expect(await waitsAskedFor()).toEqual([120]);
  });
});
