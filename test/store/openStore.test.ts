import { openStore } from '../../bot/store/openStore';
import { connectionStringFor, startAzurite, type Azurite } from '../support/azurite';
import { makeHead } from './subjectBuilders';

let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

describe('opening the store', () => {
  it('makes what is missing and finds what is there, from several instances at once', async () => {
    const [first, second] = await Promise.all([openStore(azurite), openStore(azurite)]);
    const head = makeHead();
    await first.subjects.createWorker(head);
    const third = await openStore(azurite);
    expect(await second.subjects.loadHead(head.worker.id)).toEqual(head);
    expect(await third.subjects.loadHead(head.worker.id)).toEqual(head);
    await expect(third.ping()).resolves.toBeUndefined();
  });

  it('fails where nobody listens', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const connectionString = connectionStringFor(nowhere, nowhere);
    const impatient = { retries: 0, timeOut: 200 };
    await expect(openStore({ connectionString }, impatient)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
