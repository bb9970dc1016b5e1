import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphClient } from '../../bot/filing/graphClient';
import { clientCredentialsToken, credentialToken } from '../../bot/filing/graphToken';
import { clientSecret, startSignInService } from './support/signInService';

interface Seen {
  request: IncomingMessage;
  body: Buffer;
}

/** A server that keeps what it is sent and answers as told. */
async function startRecorder(
  answer: (seen: Seen) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = { request, body: Buffer.concat(parts) };
      seen.push(one);
      const given = answer(one);
      response.writeHead(given.status, given.headers).end(given.body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return { seen, origin, stop };
}

const token = () => Promise.resolve('a token');

describe('the Graph client', () => {
  it('sends only the bytes of a view, as a PDF, with decorated traffic', async () => {
    const graph = await startRecorder(() => ({ status: 200 }));
    const view = new Uint8Array(1000).fill(7).subarray(100, 200);
    const call = graphClient({ url: `${graph.origin}/v1.0`, token, now: Date.now });
    await call({ method: 'PUT', path: '/x', body: view, contentType: 'application/pdf' });
    await graph.stop();
    expect(graph.seen[0]?.body).toEqual(Buffer.alloc(100, 7));
    expect(graph.seen[0]?.request.headers).toMatchObject({
      'content-type': 'application/pdf',
      authorization: 'Bearer a token',
      'user-agent': expect.stringMatching(/^NONISV\|/),
    });
  });

  it('does not send the token to the address that a download is redirected to, even on the same host', async () => {
    const graph = await startRecorder(({ request }) =>
      request.url === '/signed'
        ? { status: 200, body: 'the bytes' }
        : { status: 302, headers: { Location: '/signed' } },
    );
    const call = graphClient({ url: `${graph.origin}/v1.0`, token, now: Date.now });
    const reply = await call({ method: 'GET', path: '/x/content', as: 'bytes' });
    await graph.stop();
    expect(reply).toEqual({ ok: true, body: Buffer.from('the bytes') });
    expect(graph.seen.map(({ request }) => request.headers.authorization)).toEqual([
      'Bearer a token',
      undefined,
    ]);
  });

  it('does not try again by itself when Graph is busy: the queue decides', async () => {
    const graph = await startRecorder(() => ({ status: 503, headers: { 'Retry-After': '1' } }));
    const call = graphClient({ url: `${graph.origin}/v1.0`, token, now: Date.now });
    await call({ method: 'GET', path: '/x' });
    await graph.stop();
    expect(graph.seen).toHaveLength(1);
  });

  it('understands a Retry-After that is a date', async () => {
    const now = Date.parse('2026-11-03T10:00:00Z');
    const headers = { 'Retry-After': 'Tue, 03 Nov 2026 10:02:00 GMT' };
    const graph = await startRecorder(() => ({ status: 429, headers }));
    const call = graphClient({ url: `${graph.origin}/v1.0`, token, now: () => now });
    const reply = await call({ method: 'GET', path: '/x' });
    await graph.stop();
    expect(reply).toMatchObject({ ok: false, fault: { status: 429, retryAfterSeconds: 120 } });
  });

  it('reads a gateway’s error page: its status and how long to wait', async () => {
    const headers = { 'Content-Type': 'text/html', 'Retry-After': '44' };
    const graph = await startRecorder(() => ({ status: 503, headers, body: '<h1>Service unavailable</h1>' }));
    const call = graphClient({ url: `${graph.origin}/v1.0`, token, now: Date.now });
    const reply = await call({ method: 'GET', path: '/x' });
    await graph.stop();
    expect(reply).toMatchObject({
      ok: false,
      fault: { kind: 'answered', status: 503, retryAfterSeconds: 44 },
    });
  });

  it('takes an answer that breaks off for a fault of the network, not for an answer', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"id"', () => response.destroy());
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
    const reply = await graphClient({ url, token, now: Date.now })({ method: 'GET', path: '/x' });
    server.close();
    expect(reply).toEqual({ ok: false, fault: { kind: 'network', status: 0, code: '' } });
  });

  it('says that an answer cannot be read when it is not what it claims to be', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const graph = await startRecorder(() => ({
      status: 200,
      headers,
      body: '<h1>Sign in to the guest network</h1>',
    }));
    const reply = await graphClient({ url: `${graph.origin}/v1.0`, token, now: Date.now })({
      method: 'GET',
      path: '/x',
    });
    await graph.stop();
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'unreadable' } });
  });

  it('ends a call whose answer does not come to an end', async () => {
    const server = createServer(
      (_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
    const reply = await graphClient({ url, token, now: Date.now, timeoutMs: 200 })({
      method: 'GET',
      path: '/x',
    });
    server.closeAllConnections();
    server.close();
    expect(reply).toEqual({ ok: false, fault: { kind: 'timeout', status: 0, code: '' } });
  });
});

describe('the app’s token for Graph', () => {
  it('is asked for once and kept until shortly before it ends', async () => {
    const signIn = await startSignInService();
    let now = 0;
    const kept = clientCredentialsToken(
      { tokenUrl: signIn.tokenUrl, clientId: 'app', clientSecret },
      () => now,
    );
    await kept();
    now = 3_400_000;
    await kept();
    expect(signIn.asked()).toBe(1);
    now = 3_500_000;
    await kept();
    await signIn.stop();
    expect(signIn.asked()).toBe(2);
  });

  it('is refused by name when the secret is wrong', async () => {
    const signIn = await startSignInService();
    const wrong = clientCredentialsToken(
      { tokenUrl: signIn.tokenUrl, clientId: 'app', clientSecret: 'no' },
      () => 0,
    );
    await expect(wrong()).rejects.toMatchObject({ name: 'SignInRefused' });
    await signIn.stop();
  });

  it('is asked for at the one address, and the secret is not sent on to another', async () => {
    const elsewhere = await startRecorder(() => ({ status: 200, body: '{}' }));
    const headers = { location: `${elsewhere.origin}/token` };
    const moved = await startRecorder(() => ({ status: 307, headers }));
    const redirected = clientCredentialsToken(
      { tokenUrl: `${moved.origin}/token`, clientId: 'app', clientSecret },
      () => 0,
    );
    const outcome = await redirected().catch(String);
    await Promise.all([moved.stop(), elsewhere.stop()]);
    expect(outcome).toContain('SignInRefused');
    expect(elsewhere.seen).toEqual([]);
  });

  it('comes from the server’s identity in the cloud', async () => {
    const getToken = jest.fn(() => Promise.resolve({ token: 'theirs', expiresOnTimestamp: 10_000_000 }));
    const identity = credentialToken({ getToken }, () => 0);
    expect([await identity(), await identity()]).toEqual(['theirs', 'theirs']);
    expect(getToken).toHaveBeenCalledTimes(1);
  });
});
