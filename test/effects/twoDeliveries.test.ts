import { fileVersion } from '../../bot/effects/fileVersion';
import type { EffectServices } from '../../bot/effects/effectServices';
import { startAzurite, type Azurite } from '../support/azurite';
import { makeDesk, sent, type Desk } from './support/desk';

let azurite: Azurite;
let desk: Desk;

const FILE = { kind: 'file', session: 'session-0001', number: 1 } as const;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  desk = await makeDesk(azurite.connectionString);
  const hash = await sent(desk);
  await desk.act('worker', 'signRecord', { number: 1, hash, stance: 'agree' });
});

/** Services of a delivery that is overtaken: another files the record before `step` of this one goes on. */
function overtakenAt(step: 'sealing' | 'reading'): EffectServices {
  const { services, worker } = desk;
  const other = once(async () => void (await fileVersion(services, worker, FILE)));
  if (step === 'sealing') {
    const sealed: EffectServices['sealed'] = async (document) => {
      await other();
      return services.sealed(document);
    };
    return { ...services, sealed };
  }
  const get: EffectServices['store']['sealed']['get'] = async (reference, version) => {
    await other();
    return services.store.sealed.get(reference, version);
  };
  return { ...services, store: { ...services.store, sealed: { ...services.store.sealed, get } } };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

async function keptBytes(): Promise<unknown> {
  const reference = desk.filed[0]?.recordId ?? '';
  return desk.services.store.sealed.get(reference, 1);
}

describe('one record filed by two deliveries at once', () => {
  it.each(['reading', 'sealing'] as const)(
    'is filed by the first alone, and keeps no bytes, where the other is overtaken while %s',
    async (step) => {
      expect(await fileVersion(overtakenAt(step), desk.worker, FILE)).toEqual({ done: 'filed' });
      expect(desk.filed).toHaveLength(1);
      expect(await keptBytes()).toBeUndefined();
    },
  );

  it('sends the same bytes twice where neither has noticed the other', async () => {
    const both = [1, 2].map(() => fileVersion(desk.services, desk.worker, FILE));
    expect(await Promise.all(both)).toEqual([{ done: 'filed' }, { done: 'filed' }]);
    expect(new Set(desk.filed.map(({ hash }) => hash)).size).toBe(1);
    expect(await keptBytes()).toBeUndefined();
  });
});
