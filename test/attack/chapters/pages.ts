import { routes } from '../../../bot/api/routes';
import { personAt, ask } from '../../support/cloud/personAt';
import type { Told } from '../support/told';

/** What browsers are told, and what other pages may not do. */
export function pages(told: Told): void {
  const policyOf = (headers: Headers) =>
    Object.fromEntries(
      (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name = '', ...rest] = part.split(' ');
        return [name, rest];
      }),
    );

  it.each(['/tab/', '/api/config', '/api/mine', '/nowhere', '/health'])(
    '%s may be framed by Teams alone',
    async (path) => {
      const { headers } = await ask(told().cloud, path, {});
      const ancestors = policyOf(headers)['frame-ancestors'] ?? [];
      expect(ancestors.length).toBeGreaterThan(0);
      expect(
        ancestors.filter(
          (host) => !/^https:\/\/(\*\.)?(teams\.)?(teams\.microsoft\.com|cloud\.microsoft)$/.test(host),
        ),
      ).toEqual([]);
    },
  );

  it('scripts and styles come from the server’s own files, and none stand in a page', async () => {
    const policy = policyOf((await ask(told().cloud, '/tab/', {})).headers);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['style-src']).toEqual(["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"]);
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*'|data:.*script/);
  });

  it.each(['/tab/', '/api/mine', '/api/export', '/api/access-log'])(
    '%s is not kept, not guessed at, and over HTTPS alone',
    async (path) => {
      const { headers } = await (await personAt(told().cloud, 'tom')).get(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it('every answer with something in it says of what kind it is, and text in which characters (ASVS 4.1.1)', async () => {
    const { cloud } = told();
    const tom = await personAt(cloud, 'tom');
    const named: Record<string, string | undefined> = {
      ':worker': tom.oid,
      ':session': 'planted-sent',
      ':number': '1',
    };
    const paths = routes
      .filter(({ method }) => method === 'get')
      .map(({ path }) => path.replace(/:\w+/g, (name) => named[name] ?? 'north'));
    const answers = await Promise.all([
      ...paths.map((path) => tom.get(path)),
      ...['/', '/health', '/ready', '/tab/', '/api/config', '/api/mine', '/nowhere'].map((path) =>
        ask(cloud, path, {}),
      ),
      tom.post('/api/operations/signRecord', {}),
      tom.post('/api/operations/signRecord', 'text', { 'content-type': 'text/plain' }),
      tom.post('/health', {}),
      ask(cloud, '/api/messages', { method: 'POST' }),
      tom.click('show.session', { worker: tom.oid, session: 'planted-sent' }),
      tom.say('help', { serviceUrl: 'https://evil.example/' }),
    ]);
    const kinds = answers
      .filter(({ text }) => text !== '')
      .map(({ headers, text }) => `${headers.get('content-type') ?? 'none'} ${text.slice(0, 4)}`);
    expect(kinds.length).toBeGreaterThan(25);
    const right =
      /^(application\/(problem\+)?json; charset=utf-8 [[{]|text\/(html|csv|plain); charset=utf-8 |application\/(pdf %PDF|zip PK))/;
    expect(kinds.filter((kind) => !right.test(kind))).toEqual([]);
  });

  it('another site is given no leave to ask, nor to send a token', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const path of ['/api/mine', '/api/operations/signRecord', '/api/messages']) {
      const answer = await ask(told().cloud, path, { method: 'OPTIONS', headers });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('a form that another page could send as “%s” asks for nothing, sign-in or no', async (type) => {
    const tom = await personAt(told().cloud, 'tom');
    for (const path of ['/api/operations/signRecord', '/api/verify'])
      expect((await tom.post(path, {}, { 'content-type': type })).status).toBe(415);
  });

  it('no cookie is ever set, so that none can be ridden on', async () => {
    const tom = await personAt(told().cloud, 'tom');
    for (const path of ['/tab/', '/api/mine', '/api/config'])
      expect((await tom.get(path)).headers.get('set-cookie')).toBeNull();
  });

  it('a redirect leads to the tab and nowhere else', async () => {
    for (const path of ['/', '//evil.example', '/?to=https://evil.example']) {
      const { headers, status } = await ask(told().cloud, path, {});
      if (status === 302) expect(headers.get('location')).toBe('/tab/');
    }
  });

  it('a document is sent as a file by a name that says nothing of anybody', async () => {
    const tom = await personAt(told().cloud, 'tom');
    const { headers, status } = await tom.get(`/api/documents/${tom.oid}/planted-sent/1`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .-]+\.pdf"$/);
    expect(headers.get('content-disposition')).not.toMatch(/tom|hartley/i);
  });
}
