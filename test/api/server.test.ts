import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type Server as HttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Operations } from '../../bot/operations/operations';
import { makeLimits } from '../../bot/api/limits';
import { makeServer } from '../../bot/server';

const SECRET = 'secret words of a person';
const log = { lines: [] as string[] };
const keep = (facts: object, message: string) => void log.lines.push(JSON.stringify({ ...facts, message }));
const tabDir = mkdtempSync(path.join(tmpdir(), 'tab-'));

const reads = { count: 0 };

/** A large answer, read at another time whenever it is asked for. */
function large(): object {
  reads.count += 1;
  const parts = Array.from({ length: 200 }, (_, index) => ({ scope: `team.t-${index}`, title: 'A team' }));
  return { asOf: `2026-11-02T09:30:${String(reads.count).padStart(2, '0')}Z`, parts };
}

/** Operations that refuse everything, one that fails, and one that answers at length. */
const operations = new Proxy({} as Operations, {
  get: (_target, name) =>
    name === 'mine'
      ? () => Promise.reject(new Error(SECRET))
      : name === 'overview'
        ? () => Promise.resolve({ ok: true, view: large() })
        : () => Promise.resolve({ ok: false, refusal: { code: 'notFound' }, reference: 'REF' }),
});

let url: string;
let close: () => void;
let patience: HttpServer;
let limits = makeLimits({ requests: 0, failures: 0 });
let opens = true;
let ready: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  writeFileSync(path.join(tabDir, 'index.html'), '<!doctype html><title>Tab</title>');
  mkdirSync(path.join(tabDir, 'assets'));
  writeFileSync(path.join(tabDir, 'assets', 'a.js'), 'export {}');
  writeFileSync(path.join(tabDir, 'assets', 'a.js.gz'), gzipSync('export {}'));
  const server = makeServer({
    api: {
      limits: { ofPerson: (id) => limits.ofPerson(id), ofFailures: (from) => limits.ofFailures(from) },
      patience: 300,
      proxies: 0,
      operations,
      signIn: async (header) => (header === 'Bearer good' ? { id: 'me', tenant: 't' } : undefined),
      config: {
        organisation: 'Sampleton',
        sample: true,
        authority: 'https://login.example/',
        clientId: 'c',
        scope: 's',
      },
      newId: () => 'abcdefgh1234',
      log: { info: keep, warn: keep, error: keep },
    },
    processActivity: { knock: () => opens, why: () => 'form', open: async () => 'answered' },
    ready: () => ready(),
    tabDir,
    signInOrigin: 'https://login.example',
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  patience = (server as unknown as { server: HttpServer }).server;
  url = `http://127.0.0.1:${server.address().port}`;
  close = () => void server.close();
});

afterAll(() => close());
afterEach(() => {
  limits = makeLimits({ requests: 0, failures: 0 });
});

const get = (where: string, headers: Record<string, string> = { authorization: 'Bearer good' }) =>
  fetch(url + where, { headers });

describe('every answer of the server', () => {
  it.each(['/health', '/api/config', '/tab/', '/api/mine', '/nowhere'])(
    '%s says who may frame it and that it is not kept',
    async (where) => {
      const { headers } = await get(where);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors https://teams.microsoft.com');
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    },
  );

  it('lets a page load nothing that is not named, neither objects nor another base (ASVS 3.4.3)', async () => {
    const policy = (await get('/tab/')).headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy?.filter((part) => part.startsWith('object-src'))).toEqual([]);
  });

  it('is not an echo of what was asked (ASVS 13.4.4)', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${url}/api/config`, { method: 'TRACE' }, (answer) => resolve(answer.resume().statusCode))
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
    const answer = await get(where, {});
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'signIn', reference: 'ABCDEFGH' });
  });

  it('is refused for operations', async () => {
    const answer = await fetch(`${url}/api/operations/signRecord`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(401);
  });
});

describe('a large answer', () => {
  const ask = (headers: Record<string, string>) =>
    get('/api/overview/directorate', { authorization: 'Bearer good', ...headers });

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
    const answer = await get('/api/mine');
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('ABCDEFGH');
    expect(log.lines.join()).toContain('ABCDEFGH');
    expect(log.lines.join()).not.toContain(SECRET);
  });

  it('answers an address that is none', async () => {
    expect((await get('/api/nothing')).status).toBe(404);
  });

  it('answers a session that is not theirs as one that is not there', async () => {
    const answer = await get('/api/sessions/w-0001/s-0001');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'notFound', reference: 'REF' });
  });

  it('answers a body that is no JSON', async () => {
    const headers = { authorization: 'Bearer good', 'content-type': 'application/json' };
    const answer = await fetch(`${url}/api/operations/signRecord`, {
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
    const answer = await fetch(`${url}/api/operations/signRecord`, { method: 'POST', body, headers });
    expect(answer.status).toBe(413);
  });

  it('does not take form bodies for JSON', async () => {
    const headers = { authorization: 'Bearer good', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${url}/api/operations/signRecord`, { method: 'POST', body: 'a=1', headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('health', () => {
  it('is alive while the process answers', async () => {
    expect((await get('/health')).status).toBe(200);
  });

  it('is ready only while store and queue answer', async () => {
    expect((await get('/ready')).status).toBe(200);
    ready = () => Promise.reject(new Error('no store'));
    expect((await get('/ready')).status).toBe(503);
    ready = async () => undefined;
  });
});

describe('the tab’s files', () => {
  it('are the page itself for any address of a page', async () => {
    expect(await (await get('/tab/session/w/s')).text()).toContain('<title>Tab</title>');
    expect(await (await get('/tab/assets/')).text()).toContain('<title>Tab</title>');
  });

  it('may be kept where their name carries a hash', async () => {
    expect((await get('/tab/assets/a.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('goes packed to whoever can unpack it, and plain to the rest', async () => {
    const ask = (accepted: string) =>
      fetch(`${url}/tab/assets/a.js`, { headers: { 'Accept-Encoding': accepted } });
    const [packed, plain] = await Promise.all([ask('gzip, deflate'), ask('identity')]);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect([await packed.text(), await plain.text()]).toEqual(['export {}', 'export {}']);
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
  });

  it.each(['/tab/../../package.json', '/tab/..%2f..%2fpackage.json', '/tab/%2e%2e/%2e%2e/etc/passwd'])(
    'never lead out of their folder: %s',
    async (where) => {
      const text = await (await get(where)).text();
      expect(text).not.toContain('"dependencies"');
      expect(text).not.toContain('root:');
    },
  );
});

describe('a body that does not come', () => {
  it('is not waited for longer than there is patience', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        authorization: 'Bearer good',
        'content-type': 'application/json',
        'content-length': '100',
      };
      const sending = request(`${url}/api/operations/signRecord`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on('error', reject).write('{"slow":');
    });
    expect(status).toBe(408);
  });
});

describe('who sends a head or a whole request by drops', () => {
  it('has 15 seconds for the one and a minute for the other', () => {
    expect(patience).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000 });
  });
});

describe('asking more than there is time for', () => {
  it('is answered with 429, in words and with when to try again', async () => {
    limits = makeLimits({ requests: 2, failures: 0 });
    await Promise.all([get('/api/me'), get('/api/me')]);
    const answer = await get('/api/me');
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({
      code: 'tooOften',
      detail: expect.stringMatching(/Nothing was changed\. Wait \d+ seconds and try again\./),
    });
  });

  it('with sign-ins that fail holds up nobody whose sign-in is good, though they come from one address', async () => {
    limits = makeLimits({ requests: 0, failures: 2 });
    const bad = () => get('/api/me', { authorization: 'Bearer bad' });
    expect([(await bad()).status, (await bad()).status, (await bad()).status]).toEqual([401, 401, 429]);
    expect((await get('/api/config', {})).status).toBe(200);
    expect((await get('/api/sessions/w-0001/s-0001')).status).toBe(404);
  });

  it('counts failures at the bot’s door too', async () => {
    limits = makeLimits({ requests: 0, failures: 1 });
    opens = false;
    const knock = () => fetch(`${url}/api/messages`, { method: 'POST', body: '{}' });
    expect([(await knock()).status, (await knock()).status]).toEqual([401, 429]);
    opens = true;
  });

  it('is logged once for each minute: by whom, at which door, under the reference of the answer', async () => {
    limits = makeLimits({ requests: 1, failures: 1 });
    log.lines = [];
    opens = false;
    const bad = () => get('/api/me', { authorization: 'Bearer bad' });
    const knock = () => fetch(`${url}/api/messages`, { method: 'POST', body: '{}' });
    for (let again = 0; again < 4; again += 1) await Promise.all([get('/api/me'), bad(), knock()]);
    opens = true;
    const met = log.lines.map((line) => JSON.parse(line) as object).filter((line) => 'limit' in line);
    expect(met).toHaveLength(2);
    expect(met).toEqual(
      expect.arrayContaining([
        { door: 'tab', limit: 'person', person: 'me', reference: 'ABCDEFGH', message: 'limit met' },
        expect.objectContaining({ limit: 'address', address: '127.0.0.1', reference: 'ABCDEFGH' }),
      ]),
    );
  });
});
