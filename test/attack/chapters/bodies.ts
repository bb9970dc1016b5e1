import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { samplePerson } from '../../../infra/local/sample/people';
import { activityOf, ask, personAt } from '../../support/cloud/personAt';
import type { Told } from '../support/told';

const { oid } = samplePerson('tom');
const json = { 'content-type': 'application/json' };
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Bodies that are too large, too deep, packed, broken or poisoned. */
export function bodies(told: Told): void {
  const doors: [string, () => Promise<string>, string][] = [
    ['the tab’s door', () => told().cloud.issuers.tab(oid), '/api/operations/saveReflection'],
    ['the bot’s door', () => told().cloud.issuers.teams(), '/api/messages'],
  ];

  describe.each(doors)('at %s', (_door, authorization, path) => {
    const send = async (body: BodyInit, headers: Record<string, string> = {}) =>
      ask(told().cloud, path, {
        method: 'POST',
        headers: { ...json, authorization: await authorization(), ...headers },
        body,
      });

    it('a packed body is not opened, be it a bomb or broken', async () => {
      const bomb = gzipSync(Buffer.alloc(50_000_000, '['));
      expect((await send(bomb, { 'content-encoding': 'gzip' })).status).toBe(415);
      expect((await send('not packed at all', { 'content-encoding': 'gzip' })).status).toBe(415);
      expect((await send(bomb, { 'content-encoding': 'br' })).status).toBe(415);
    });

    it('ten megabytes are refused, and so are they by and by', async () => {
      expect((await send(JSON.stringify({ text: 'x'.repeat(10_000_000) }))).status).toBe(413);
      expect(await sentInParts(`${told().cloud.url}${path}`, await authorization(), 10_000_000)).toBe(413);
    });

    it.each([40, 5_000, 200_000])('nesting of %i levels is refused', async (levels) => {
      expect((await send(nested(levels))).status).toBe(400);
    });

    it.each(['{', '', 'null', '[]', '"text"', '7', '\u0000', '{"a":1}}', '{"a":1e999999}'])(
      '%j ends in no error',
      async (body) => {
        const { status, text } = await send(body);
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(/node_modules|SyntaxError|\.ts:\d/);
      },
    );

    it('nothing that a body is made of becomes part of everything', async () => {
      const poison =
        '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"worker":"__proto__","session":"constructor","headings":{"constructor":{"notes":"x","decisions":"y"},"__proto__":{"notes":"x","decisions":"y"}},"answers":{"__proto__":"x","constructor":"y","toString":"z"},"seen":0}';
      expect((await send(poison)).status).toBeLessThan(500);
      const whole = JSON.stringify({ ...activityOf(oid), type: 'invoke', name: 'adaptiveCard/action' }).slice(
        0,
        -1,
      );
      await send(`${whole},"value":{"action":{"verb":"saveRecord","data":${poison}}}}`);
      expect((await (await personAt(told().cloud, 'tom')).get('/api/me')).text).not.toContain('polluted');
    });

    it('without a sign-in not a byte of a body is waited for', async () => {
      expect(await neverSent(told().cloud.url, path)).toBe(401);
    });
  });

  it('a flood of headers is refused', async () => {
    const flood = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`x-flood-${n}`, 'y'.repeat(100)]),
    );
    expect((await ask(told().cloud, '/api/config', { headers: flood })).status).toBe(431);
  });

  it('what is not HTTP at all leaves the server as it was', async () => {
    const { port } = new URL(told().cloud.url);
    await Promise.all(
      [
        'GET / HTTP/9.9\r\n\r\n',
        '\u0000\u0001\u0002',
        'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
        'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz',
      ].map(
        (bytes) =>
          new Promise<void>((resolve) => {
            const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
            socket
              .resume()
              .once('close', () => resolve())
              .once('error', () => resolve());
          }),
      ),
    );
    expect((await ask(told().cloud, '/health', {})).status).toBe(200);
  });

  it.each([
    '%PDF-1.7\n',
    '%PDF-1.7\n/ByteRange [0 1 2 3]',
    `%PDF-1.7\n${'/ByteRange ['.repeat(20_000)}`,
    'PK\u0003\u0004',
    ''.padEnd(1_000_000, '/Contents <'),
  ])('a file that is no record is told so, whatever it holds (%#)', async (file) => {
    const tom = await personAt(told().cloud, 'tom');
    const { status } = await tom.post('/api/verify', { file: Buffer.from(file).toString('base64') });
    expect([200, 422]).toContain(status);
  });
}

/** Sends without saying how much there will be; the status that comes back. */
function sentInParts(url: string, authorization: string, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { ...json, authorization } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
      sending.destroy();
    });
    sending.on('error', reject);
    for (let sent = 0; sent < bytes; sent += 100_000) sending.write('x'.repeat(100_000));
  });
}

/** Says that a body follows and sends none of it; the status that comes back all the same. */
function neverSent(origin: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...json, 'content-length': '1000000' };
    const sending = request(`${origin}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.flushHeaders();
  });
}
