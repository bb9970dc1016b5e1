import { request } from 'node:http';
import { SECRET, startServer, type StartedServer } from './support/startedServer';

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('every answer of the server', () => {
  it.each(['/health', '/api/config', '/tab/', '/api/mine', '/nowhere'])(
    '%s says who may frame it and that it is not kept',
    async (where) => {
      const { headers } = await server.get(where);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors https://teams.microsoft.com');
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    },
  );

  it('lets a page load nothing that is not named, neither objects nor another base (ASVS 3.4.3)', async () => {
    const policy = (await server.get('/tab/')).headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy?.filter((part) => part.startsWith('object-src'))).toEqual([]);
  });

  it('is not an echo of what was asked (ASVS 13.4.4)', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${server.url}/api/config`, { method: 'TRACE' }, (answer) =>
        resolve(answer.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});

describe('asking without a sign-in', () => {
  it.each([
    '/api/me',
    '/api/mine',
    '/api/my-team',
    '/api/sessions/w-01/s-01',
    '/api/records/w-01/s-01/1',
    '/api/documents/w-01/s-01/1',
    '/api/teams/north',
  ])('is refused at %s', async (where) => {
    const answer = await server.get(where, {});
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'signIn', reference: 'ABCDEFGH' });
  });

  it('is refused for operations', async () => {
    const answer = await fetch(`${server.url}/api/operations/signRecord`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(401);
  });
});

describe('a large answer', () => {
  const ask = (headers: Record<string, string>) =>
    server.get('/api/overview/directorate', { authorization: 'Bearer good', ...headers });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('asked for with %s comes packed as %s and reads the same', async (accepted, packed) => {
    const answer = await ask({ 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(packed);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(((await answer.json()) as { parts: unknown[] }).parts).toHaveLength(200);
  });

  it('is not sent again to who has it, though it was read later', async () => {
    const etag = (await ask({})).headers.get('etag') ?? '';
    const again = await ask({ 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await ask({ 'if-none-match': 'W/"another"' })).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  it('is answered in words with a reference, and the log has no word of what people wrote', async () => {
    const answer = await server.get('/api/mine');
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('ABCDEFGH');
    expect(server.log.join()).toContain('ABCDEFGH');
    expect(server.log.join()).not.toContain(SECRET);
  });

  it('answers an address that is none', async () => {
    expect((await server.get('/api/nothing')).status).toBe(404);
  });

  it('answers a session that is not theirs as one that is not there', async () => {
    const answer = await server.get('/api/sessions/w-0001/s-0001');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'notFound', reference: 'REF' });
  });

  it('answers a body that is no JSON', async () => {
    const headers = { authorization: 'Bearer good', 'content-type': 'application/json' };
    const answer = await fetch(`${server.url}/api/operations/signRecord`, {
      method: 'POST',
      body: '{"a":',
      headers,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'body' });
  });

  it('answers a body of ten megabytes without reading it all', async () => {
    const headers = { authorization: 'Bearer good', 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'x'.repeat(10_000_000) });
    const answer = await fetch(`${server.url}/api/operations/signRecord`, { method: 'POST', body, headers });
    expect(answer.status).toBe(413);
  });

  it('does not take form bodies for JSON', async () => {
    const headers = { authorization: 'Bearer good', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${server.url}/api/operations/signRecord`, {
      method: 'POST',
      body: 'a=1',
      headers,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('health', () => {
  it('is alive while the process answers', async () => {
    expect((await server.get('/health')).status).toBe(200);
  });

  it('is ready only while store and queue answer', async () => {
    expect((await server.get('/ready')).status).toBe(200);
    server.ready = () => Promise.reject(new Error('no store'));
    expect((await server.get('/ready')).status).toBe(503);
    server.ready = async () => undefined;
  });
});

describe('a body that does not come', () => {
  it('is not waited for longer than there is patience', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        authorization: 'Bearer good',
        'content-type': 'application/json',
        'content-length': '100',
      };
      const sending = request(
        `${server.url}/api/operations/signRecord`,
        { method: 'POST', headers },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
          sending.destroy();
        },
      );
      sending.on('error', reject).write('{"slow":');
    });
    expect(status).toBe(408);
  });
});

describe('who sends a head or a whole request by drops', () => {
  it('has 15 seconds for the one and a minute for the other', () => {
    expect(server.http).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000 });
  });
});
