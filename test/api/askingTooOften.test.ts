import { makeLimits } from '../../bot/api/limits';
import { noLimits, startServer, type StartedServer } from './support/startedServer';

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

afterEach(() => {
  server.limits = noLimits();
});

describe('asking more than there is time for', () => {
  it('is answered with 429, in words and with when to try again', async () => {
    server.limits = makeLimits({ requests: 2, failures: 0 });
    await Promise.all([server.get('/api/me'), server.get('/api/me')]);
    const answer = await server.get('/api/me');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({
      code: 'tooOften',
      detail: expect.stringMatching(/Nothing was changed\. Wait \d+ seconds and try again\./),
    });
  });

  it('with sign-ins that fail holds up nobody whose sign-in is good, though they come from one address', async () => {
    server.limits = makeLimits({ requests: 0, failures: 2 });
    const bad = () => server.get('/api/me', { authorization: 'Bearer bad' });
    expect([(await bad()).status, (await bad()).status, (await bad()).status]).toEqual([401, 401, 429]);
    expect((await server.get('/api/config', {})).status).toBe(200);
    expect((await server.get('/api/sessions/w-0001/s-0001')).status).toBe(404);
  });

  it('counts failures at the bot’s door too', async () => {
    server.limits = makeLimits({ requests: 0, failures: 1 });
    server.opens = false;
    const knock = () => fetch(`${server.url}/api/messages`, { method: 'POST', body: '{}' });
    expect([(await knock()).status, (await knock()).status]).toEqual([401, 429]);
    server.opens = true;
  });

  it('is logged once for each minute: by whom, at which door, under the reference of the answer', async () => {
    server.limits = makeLimits({ requests: 1, failures: 1 });
    server.log.length = 0;
    server.opens = false;
    const bad = () => server.get('/api/me', { authorization: 'Bearer bad' });
    const knock = () => fetch(`${server.url}/api/messages`, { method: 'POST', body: '{}' });
    for (let again = 0; again < 4; again += 1) await Promise.all([server.get('/api/me'), bad(), knock()]);
    server.opens = true;
    const met = server.log.map((line) => JSON.parse(line) as object).filter((line) => 'limit' in line);
    expect(met).toHaveLength(2);
    expect(met).toEqual(
      expect.arrayContaining([
        { door: 'tab', limit: 'person', person: 'me', reference: 'ABCDEFGH', message: 'limit met' },
        expect.objectContaining({ limit: 'address', address: '127.0.0.1', reference: 'ABCDEFGH' }),
      ]),
    );
  });
});
