import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenID Connect authority for one person, that checks PKCE as a real one does (RFC 7636). */
export interface FakeAuthority {
  url: string;
  /** What was asked at the authorization endpoint, in order. */
  asked: URLSearchParams[];
  stop: () => Promise<void>;
}

interface Asked {
  challenge: string;
  nonce: string;
  client: string;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts it on a free port of this machine; it signs everybody in as the person given. */
export async function startFakeAuthority(person: string): Promise<FakeAuthority> {
  const asked: URLSearchParams[] = [];
  const codes = new Map<string, Asked>();
  let url = '';

  const discovery = () => ({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
  });
  const authorize = (query: URLSearchParams, response: ServerResponse): void => {
    asked.push(query);
    const code = `code-${String(asked.length)}`;
    const given = (name: string) => query.get(name) ?? '';
    codes.set(code, {
      challenge: given('code_challenge'),
      nonce: given('nonce'),
      client: given('client_id'),
    });
    const back = new URL(given('redirect_uri'));
    back.search = new URLSearchParams({ code, state: given('state') }).toString();
    response.writeHead(302, { Location: back.href }).end();
  };
  const token = (form: URLSearchParams): [number, object] => {
    const one = codes.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (one?.challenge !== challenge) return [400, { error: 'invalid_grant' }];
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: url, sub: person, aud: one.client, nonce: one.nonce, iat: now, exp: now + 3_600 };
    const idToken = `${encoded({ alg: 'RS256' })}.${encoded(claims)}.${encoded({})}`;
    return [200, { access_token: person, token_type: 'Bearer', expires_in: 3_600, id_token: idToken }];
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    if (pathname === '/authorize') authorize(searchParams, response);
    else if (pathname === '/token') void formOf(request).then((form) => send(response, ...token(form)));
    else send(response, 200, discovery());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  url = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url, asked, stop };
}

function send(response: ServerResponse, status: number, body: object): void {
  const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}
