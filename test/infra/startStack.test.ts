import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { TableClient } from '@azure/data-tables';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { samplePerson } from '../../infra/local/sample/people';
import type { Stack } from '../../infra/local/stack';
import { startStack } from '../../infra/local/startStack';

jest.setTimeout(90_000);

const dataDir = mkdtempSync(path.join(tmpdir(), 'stack-'));
const plan = { dataDir, server: 'test/infra/echoBot.ts', tab: false, seed: false };
let stack: Stack;

beforeAll(async () => {
  stack = await startStack(plan);
});

afterAll(async () => {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const setting = (name: string) => stack.env[name] ?? '';
const form = (values: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(values) });

function table() {
  return TableClient.fromConnectionString(setting('STORAGE_CONNECTION_STRING'), 'Kept', {
    allowInsecureConnection: true,
  });
}

function authorizeUrl(more: Record<string, string>): string {
  const query = { client_id: setting('TAB_CLIENT_ID'), response_type: 'code', scope: 'openid', ...more };
  return `${stack.urls.entra}/authorize?${new URLSearchParams(query).toString()}`;
}

function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  return { verifier, ask: { code_challenge: challenge, code_challenge_method: 'S256' } };
}

const back = 'http://localhost:3978/tab/signed-in';

describe('signing a sample person in', () => {
  it('gives a token that names the person as Entra would, for a code and its verifier', async () => {
    const { verifier, ask } = pkce();
    const tom = samplePerson('tom');
    const chosen = authorizeUrl({ redirect_uri: back, sample_person: tom.oid, state: 's', ...ask });
    const sent = await fetch(chosen, { redirect: 'manual' });
    const code = new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const exchange = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: back };
    const answer = await fetch(
      `${stack.urls.entra}/token`,
      form({ ...exchange, client_id: setting('TAB_CLIENT_ID') }),
    );
    const tokens = (await answer.json()) as { access_token: string; id_token: string };
    const keys = createRemoteJWKSet(new URL(setting('TAB_JWKS_URL')));
    const wanted = { issuer: setting('TAB_ISSUERS'), audience: setting('TAB_AUDIENCE') };
    const { payload } = await jwtVerify(tokens.access_token, keys, wanted);
    expect(payload).toMatchObject({ oid: tom.oid, name: 'Tom Hartley', scp: 'access_as_user', ver: '2.0' });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ oid: tom.oid, aud: setting('TAB_CLIENT_ID') });
  });

  it('asks who to be, and offers no sign-in to one who has left', async () => {
    const page = await (await fetch(authorizeUrl({ redirect_uri: back, ...pkce().ask }))).text();
    expect(page).toContain('<h1>Who are you today?</h1>');
    expect(page).toContain(`sample_person=${samplePerson('morag').oid}`);
    expect(page).not.toContain(`sample_person=${samplePerson('rhys').oid}`);
  });

  it.each([
    ['another site to return to', { redirect_uri: 'https://example.org/', ...pkce().ask }],
    ['a look-alike of this machine', { redirect_uri: 'http://localhost.example.org/', ...pkce().ask }],
    ['a page without PKCE', { redirect_uri: back }],
  ])('refuses %s', async (_what, query) => {
    expect((await fetch(authorizeUrl(query), { redirect: 'manual' })).status).toBe(400);
  });

  it('refuses a code without its verifier', async () => {
    const { ask } = pkce();
    const chosen = authorizeUrl({ redirect_uri: back, sample_person: samplePerson('tom').oid, ...ask });
    const sent = await fetch(chosen, { redirect: 'manual' });
    const code = new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const answer = await fetch(`${stack.urls.entra}/token`, form({ grant_type: 'authorization_code', code }));
    expect(answer.status).toBe(400);
  });

  it('hides a test token from pages of other origins', async () => {
    const body = JSON.stringify({ oid: samplePerson('tom').oid });
    const headers = { origin: 'https://example.org' };
    const answer = await fetch(`${stack.urls.entra}/sample-token`, { method: 'POST', body, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe("the server's own token for Graph", () => {
  const ask = (secret: string) =>
    fetch(
      `${stack.urls.entra}/token`,
      form({
        grant_type: 'client_credentials',
        client_id: setting('GRAPH_CLIENT_ID'),
        client_secret: secret,
      }),
    );

  it('is given for the right secret, and Graph takes it', async () => {
    const { access_token: token } = (await (await ask(setting('GRAPH_CLIENT_SECRET'))).json()) as {
      access_token: string;
    };
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${stack.urls.graph}/users/${samplePerson('tom').oid}`, { headers });
    expect(answer.status).toBe(200);
  });

  it('is refused for a wrong one', async () => {
    expect((await ask('guess')).status).toBe(401);
  });
});

describe('keeping a stack running', () => {
  it('listens on this machine alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal);
    if (!outside) return;
    expect(await connects(outside.address, Number(new URL(stack.urls.server).port))).toBe(false);
  });

  it('brings a killed server back', async () => {
    await stack.killServer();
    await expect(fetch(`${stack.urls.server}/health`)).rejects.toThrow();
    await stack.restartServer();
    expect((await fetch(`${stack.urls.server}/health`)).status).toBe(200);
  });

  it('finds the stored data, the signing key and the seal again after a stop', async () => {
    await table().createTable();
    await table().createEntity({ partitionKey: 'p', rowKey: 'r', text: 'Siân' });
    const token = await stack.tokenFor('priya');
    const sealedWith = statSync(setting('SEAL_KEY_FILE')).mtimeMs;
    await stack.stop();
    stack = await startStack(plan);
    expect(await table().getEntity('p', 'r')).toMatchObject({ text: 'Siân' });
    expect(statSync(setting('SEAL_KEY_FILE')).mtimeMs).toBe(sealedWith);
    await jwtVerify(token, createRemoteJWKSet(new URL(setting('TAB_JWKS_URL'))));
  });
});

describe('what cannot be started', () => {
  it('names the port that is in use', async () => {
    const busy = Number(new URL(stack.urls.server).port);
    const other = mkdtempSync(path.join(tmpdir(), 'stack-'));
    await expect(startStack({ ...plan, dataDir: other, portBase: busy })).rejects.toThrow(
      `Port ${busy} (server) is in use by another program`,
    );
    rmSync(other, { recursive: true });
  });

  it('names the folder that cannot be written to', async () => {
    const file = path.join(dataDir, 'a-file');
    writeFileSync(file, '');
    await expect(startStack({ ...plan, dataDir: path.join(file, 'below') })).rejects.toThrow(
      /cannot be written to/,
    );
  });

  it('says what the server said when it would not start', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'stack-'));
    const server = path.join(other, 'server.mjs');
    writeFileSync(server, "console.error('Error: SEAL_KEY_FILE is missing'); process.exit(1);");
    await expect(startStack({ ...plan, dataDir: other, server })).rejects.toThrow(
      /^server stopped while starting \(Error: SEAL_KEY_FILE is missing\)/,
    );
    rmSync(other, { recursive: true });
  });
});

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2_000 });
    const end = (connected: boolean) => {
      socket.destroy();
      resolve(connected);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
