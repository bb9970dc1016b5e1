import type { Operations } from '../../bot/operations/operations';
import { makeLimits } from '../../bot/api/limits';
import { makeServer } from '../../bot/server';

/** Operations of which only the copy and the log are asked for. */
const asked: unknown[] = [];
let zip: () => AsyncIterable<Uint8Array>;
const operations = {
  export: async () => ({ ok: true, zip: zip(), name: 'My supervision W-1 2026-11-21.zip' }),
  accessLog: async (_actor, before) => {
    asked.push(before);
    return { ok: true, view: { lines: [], next: '9999999990-abc' } };
  },
} as Partial<Operations> as Operations;

let url: string;
let close: () => void;

beforeAll(async () => {
  const silent = () => undefined;
  const server = makeServer({
    api: {
      limits: makeLimits({ requests: 0, failures: 0 }),
      proxies: 0,
      operations,
      signIn: async (header) => (header === 'Bearer good' ? { id: 'me', tenant: 't' } : undefined),
      config: {
        organisation: '',
        sample: true,
        authority: 'https://login.example/',
        clientId: '',
        scope: '',
      },
      newId: () => 'abcdefgh1234',
      log: { info: silent, warn: silent, error: silent },
    },
    processActivity: { knock: () => true, why: () => 'form', open: async () => 'answered' },
    ready: async () => undefined,
    tabDir: 'dist/tab',
    signInOrigin: 'https://login.example',
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${server.address().port}`;
  close = () => void server.close();
});

afterAll(() => close());

const get = (where: string, authorization = 'Bearer good') =>
  fetch(url + where, { headers: { authorization } });

describe('taking a copy through the tab', () => {
  it('sends the archive as it is made, as a file that nobody keeps on the way', async () => {
    zip = async function* () {
      yield Buffer.from('first ');
      yield Buffer.from('second');
    };
    const answer = await get('/api/export');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="My supervision W-1 2026-11-21.zip"',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toBe('first second');
  });

  it('breaks the connection off where the archive breaks off: half of one never looks whole', async () => {
    zip = async function* () {
      yield Buffer.from('first ');
      await Promise.resolve();
      throw new Error('The store went away');
    };
    await expect(get('/api/export').then((answer) => answer.text())).rejects.toThrow();
  });

  it('asks who it is first', async () => {
    expect((await get('/api/export', 'Bearer bad')).status).toBe(401);
    expect((await get('/api/access-log', 'Bearer bad')).status).toBe(401);
  });
});

describe('the access log through the tab', () => {
  it('gives the newest page, and the next by what it ended with', async () => {
    const answer = (await (await get('/api/access-log')).json()) as { next: string };
    await get(`/api/access-log/${answer.next}`);
    expect(asked).toEqual([undefined, '9999999990-abc']);
  });

  it('takes nothing but an id for where to go on', async () => {
    expect((await get('/api/access-log/a%7Cb')).status).toBe(404);
  });
});
