import { TableClient } from '@azure/data-tables';
import { encodeRow } from '../../bot/store/rowCodec';
import { lostTheRace, statusOf } from '../../bot/store/storeError';
import { startAzurite, type Azurite } from '../support/azurite';

/** What the SDK and the service really do. Each is a reason for a line of bot/store; a change here is news. */
let azurite: Azurite;
let client: TableClient;

beforeAll(async () => {
  azurite = await startAzurite();
  client = TableClient.fromConnectionString(azurite.connectionString, 'Traps', {
    allowInsecureConnection: true,
  });
  await client.createTable();
});

afterAll(() => azurite.stop());

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error('Nothing was thrown');
    },
    (error: unknown) => error,
  );
}

function row(rowKey: string, value: unknown = 1) {
  return encodeRow('p', rowKey, 'trap', value);
}

describe('etags (TEAMS.md 28, 36)', () => {
  it('are not checked unless they are passed: the last writer wins unseen', async () => {
    await client.createEntity(row('default'));
    await client.updateEntity(row('default', 2), 'Replace');
    await expect(client.updateEntity(row('default', 3), 'Replace')).resolves.toBeDefined();
  });

  it('are checked where an update passes one, alone and in a transaction', async () => {
    const { etag = '' } = await client.createEntity(row('checked'));
    await client.updateEntity(row('checked', 2), 'Replace', { etag });
    const alone = await thrownBy(client.updateEntity(row('checked', 3), 'Replace', { etag }));
    const together = await thrownBy(
      client.submitTransaction([['update', row('checked', 3), 'Replace', { etag }]]),
    );
    expect([statusOf(alone), statusOf(together)]).toEqual([412, 412]);
  });

  it('undo the whole transaction where one of them is old', async () => {
    const { etag = '' } = await client.createEntity(row('whole'));
    await client.updateEntity(row('whole', 2), 'Replace', { etag });
    await thrownBy(
      client.submitTransaction([
        ['create', row('beside')],
        ['update', row('whole', 3), 'Replace', { etag }],
      ]),
    );
    expect(statusOf(await thrownBy(client.getEntity('p', 'beside')))).toBe(404);
  });
});

describe('errors (TEAMS.md 29)', () => {
  it('carry their code in different places, and their status always', async () => {
    await client.createEntity(row('twice'));
    const alone = await thrownBy(client.createEntity(row('twice')));
    const together = await thrownBy(client.submitTransaction([['create', row('twice')]]));
    expect(alone).toMatchObject({
      code: undefined,
      details: { odataError: { code: 'EntityAlreadyExists' } },
    });
    expect(together).toMatchObject({ code: 'EntityAlreadyExists' });
    expect([alone, together].map(statusOf)).toEqual([409, 409]);
    expect([alone, together].every(lostTheRace)).toBe(true);
  });

  it('have no status where there was no answer', () => {
    expect([statusOf(new Error('reset')), statusOf(undefined), statusOf({ statusCode: '409' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('values (TEAMS.md 31, 32)', () => {
  it('are not cleared by null with Merge, so rows are replaced', async () => {
    await client.createEntity({ partitionKey: 'p', rowKey: 'merge', kept: 'words' });
    await client.updateEntity({ partitionKey: 'p', rowKey: 'merge', kept: null }, 'Merge');
    expect(await client.getEntity('p', 'merge')).toMatchObject({ kept: 'words' });
    await client.updateEntity(row('merge'), 'Replace');
    expect(await client.getEntity('p', 'merge')).not.toHaveProperty('kept');
  });

  it('may be 32,768 characters long and not one more', async () => {
    const write = (length: number) =>
      client.upsertEntity({ partitionKey: 'p', rowKey: 'long', text: 'x'.repeat(length) }, 'Replace');
    await expect(write(32_768)).resolves.toBeDefined();
    expect(statusOf(await thrownBy(write(32_769)))).toBe(400);
  });

  it('shrink: a shorter value leaves nothing of the longer one behind', async () => {
    await client.createEntity(row('shrink', 'x'.repeat(90_000)));
    await client.updateEntity(row('shrink', 'x'), 'Replace');
    expect(await client.getEntity('p', 'shrink')).not.toHaveProperty('d1');
  });
});

describe('keys (TEAMS.md 32)', () => {
  it.each(['a/b', 'a#b'])('refuse %s as it stands', async (rowKey) => {
    expect(statusOf(await thrownBy(client.createEntity({ partitionKey: 'p', rowKey })))).toBe(400);
  });
});

describe('transactions (TEAMS.md 33)', () => {
  it('refuse a row twice, more than 100, and none at all', async () => {
    const twice = await thrownBy(
      client.submitTransaction([
        ['create', row('double')],
        ['upsert', row('double', 2), 'Replace'],
      ]),
    );
    const many = Array.from({ length: 101 }, (_, index): ['create', ReturnType<typeof row>] => [
      'create',
      row(`many-${index}`),
    ]);
    expect([statusOf(twice), statusOf(await thrownBy(client.submitTransaction(many)))]).toEqual([400, 400]);
    expect(await thrownBy(client.submitTransaction([]))).toBeInstanceOf(TypeError);
  });

  it('do not mix when several are sent at once', async () => {
    const send = (name: string) =>
      client.submitTransaction([
        ['create', encodeRow(name, 'a', 'trap', name)],
        ['create', encodeRow(name, 'b', 'trap', name)],
      ]);
    await Promise.all(['one', 'two', 'three', 'four'].map(send));
    expect(await client.getEntity('three', 'b')).toMatchObject({ d0: '"three"' });
  });
});
