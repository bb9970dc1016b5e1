import { createApi } from '../../tab/api';
import type { Connection } from '../../tab/connection';
import { Problem } from '../../tab/problem';

const aConnection = (): Connection & { state: string } => {
  const connection = {
    state: 'up',
    isUp: () => connection.state === 'up',
    subscribe: () => () => undefined,
    lost: () => void (connection.state = 'down'),
    found: () => void (connection.state = 'up'),
    ask: () => Promise.resolve(connection.isUp()),
  };
  return connection;
};

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(status === 304 ? null : JSON.stringify(body), { status, headers });

type Asked = { path: string; headers: Headers };

/** An API whose server gives these answers in turn; an Error is a connection that fails. */
function anApi(answers: (Response | Error)[], connection = aConnection()) {
  const asked: Asked[] = [];
  const fetch = (path: unknown, init?: RequestInit): Promise<Response> => {
    asked.push({ path: path as string, headers: new Headers(init?.headers) });
    const next = answers.shift() ?? new Error('No more answers');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const token = (fresh: boolean) => Promise.resolve(fresh ? 'new' : 'old');
  return { api: createApi({ token, connection, fetch }), asked, connection };
}

const problemFrom = async (promise: Promise<unknown>): Promise<Problem['answer']> => {
  const thrown: unknown = await promise.catch((error: unknown) => error);
  if (!(thrown instanceof Problem)) throw new Error('It was not a Problem');
  return thrown.answer;
};

describe('asking the server', () => {
  it('says who asks', async () => {
    const { api, asked } = anApi([json({})]);
    await api.get('/api/mine');
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer old');
  });

  it('gives the first page what was asked ahead of it, and asks again after that', async () => {
    const { api, asked } = anApi([json({ a: 1 }), json({ a: 2 })]);
    api.ahead('/api/teams/t-1');
    await expect(api.get('/api/teams/t-1')).resolves.toEqual({ a: 1 });
    expect(asked).toHaveLength(1);
    await expect(api.get('/api/teams/t-1')).resolves.toEqual({ a: 2 });
  });

  it('tells the page that takes it of a failure', async () => {
    const { api } = anApi([new Error('gone')]);
    api.ahead('/api/teams/t-1');
    expect((await problemFrom(api.get('/api/teams/t-1'))).code).toBe('offline');
  });

  it('shows what was kept where nothing changed since', async () => {
    const { api, asked } = anApi([json({ a: 1 }, 200, { etag: '"1"' }), json(null, 304)]);
    await api.get('/api/mine');
    await expect(api.get('/api/mine')).resolves.toEqual({ a: 1 });
    expect(asked[1]?.headers.get('if-none-match')).toBe('"1"');
  });

  it('asks once more with a new token where the old one was not accepted', async () => {
    const { api, asked } = anApi([json({}, 401), json({ a: 1 })]);
    await expect(api.get('/api/mine')).resolves.toEqual({ a: 1 });
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer new');
  });

  it('says that the sign-in has ended where the new one is not accepted either', async () => {
    const { api } = anApi([json({}, 401), json({}, 401)]);
    expect((await problemFrom(api.get('/api/mine'))).code).toBe('signedOut');
  });

  it('passes on what the server says, with its reference', async () => {
    const said = { title: 'No', detail: 'Another version.', code: 'stale', status: 409, reference: 'r-1' };
    const { api } = anApi([json(said, 409)]);
    expect(await problemFrom(api.post('/api/operations/signRecord', {}))).toEqual(said);
  });

  it('shows nothing of an answer that is not for people', async () => {
    const { api } = anApi([new Response('<html>Bad gateway at 10.0.0.1</html>', { status: 502 })]);
    const { detail, code } = await problemFrom(api.get('/api/mine'));
    expect(code).toBe('unexpected');
    expect(detail).not.toContain('10.0.0.1');
  });

  it('knows when the connection is lost and when it is back', async () => {
    const { api, connection } = anApi([new TypeError('Failed to fetch'), json({})]);
    expect((await problemFrom(api.get('/api/mine'))).code).toBe('offline');
    expect(connection.isUp()).toBe(false);
    await api.get('/api/mine');
    expect(connection.isUp()).toBe(true);
  });
});
