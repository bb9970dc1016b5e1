import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A small sign-in service for tests: `/token` by client credentials, and the keys at `/jwks`. */
export interface SignInService {
  tokenUrl: string;
  jwksUrl: string;
  /** How many tokens were asked for. */
  asked: () => number;
  /** What `/token` answers from now on; 200 gives a token. */
  answerWith: (status: number) => void;
  token: (audience: string, endsInSeconds: number) => Promise<string>;
  stop: () => Promise<void>;
}

export const graphAudience = 'https://graph.microsoft.com';
export const clientSecret = 'a secret of the tests';

/** Starts the service on a free loopback port. */
export async function startSignInService(): Promise<SignInService> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] };
  let asked = 0;
  let status = 200;

  const token = (audience: string, endsInSeconds: number) =>
    new SignJWT({ roles: ['Sites.Selected'] })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setAudience(audience)
      .setExpirationTime(Math.floor(Date.now() / 1000) + endsInSeconds)
      .sign(privateKey);

  async function tokenAnswer(body: string): Promise<{ status: number; body: object }> {
    asked += 1;
    const form = new URLSearchParams(body);
    const known =
      form.get('grant_type') === 'client_credentials' && form.get('client_secret') === clientSecret;
    if (!known) return { status: 401, body: { error: 'invalid_client' } };
    if (status !== 200) return { status, body: { error: 'temporarily_unavailable' } };
    return {
      status: 200,
      body: { access_token: await token(graphAudience, 3600), expires_in: 3600, token_type: 'Bearer' },
    };
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const given =
        request.url === '/jwks'
          ? Promise.resolve({ status: 200, body: keys })
          : tokenAnswer(Buffer.concat(parts).toString());
      void given.then(({ status: code, body }) =>
        response.writeHead(code, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
      );
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    tokenUrl: `${origin}/token`,
    jwksUrl: `${origin}/jwks`,
    asked: () => asked,
    answerWith: (next) => (status = next),
    token,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
