import { startServer, type StartedServer } from './support/startedServer';

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('the tab’s files', () => {
  it('are the page itself for any address of a page', async () => {
    expect(await (await server.get('/tab/session/w/s')).text()).toContain('<title>Tab</title>');
    expect(await (await server.get('/tab/assets/')).text()).toContain('<title>Tab</title>');
  });

  it('may be kept where their name carries a hash', async () => {
    expect((await server.get('/tab/assets/a.js')).headers.get('cache-control')).toContain('immutable');
  });

  it('goes packed to whoever can unpack it, and plain to the rest', async () => {
    const ask = (accepted: string) =>
      fetch(`${server.url}/tab/assets/a.js`, { headers: { 'Accept-Encoding': accepted } });
    const [packed, plain] = await Promise.all([ask('gzip, deflate'), ask('identity')]);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect([await packed.text(), await plain.text()]).toEqual(['export {}', 'export {}']);
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
  });

  it.each(['/tab/../../package.json', '/tab/..%2f..%2fpackage.json', '/tab/%2e%2e/%2e%2e/etc/passwd'])(
    'never lead out of their folder: %s',
    async (where) => {
      const text = await (await server.get(where)).text();
      expect(text).not.toContain('"dependencies"');
      expect(text).not.toContain('root:');
    },
  );
});
