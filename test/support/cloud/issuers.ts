import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

/** Whom the stand-ins speak for. */
export const CLOUD = {
  tenant: '5a300000-0000-4000-8000-000000000000',
  appId: '28282828-0000-4000-8000-000000000028',
  tabClientId: '5a30aaaa-0000-4000-8000-000000000001',
  audience: 'api://localhost/5a30aaaa-0000-4000-8000-000000000001',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  botIssuer: 'https://api.botframework.com',
} as const;

/** The issuers of the tab's tokens, version 2 first. */
export const TAB_ISSUERS = [
  `https://login.microsoftonline.com/${CLOUD.tenant}/v2.0`,
  `https://sts.windows.net/${CLOUD.tenant}/`,
] as const;

/** What a token is to be; what is left out is as it should be. */
export interface Minted {
  claims?: JWTPayload;
  /** Seconds from now. */
  expires?: number;
  notBefore?: number;
  key?: CryptoKey;
  kid?: string;
}

/** Stand-ins for who signs people in, for who signs what Teams sends, and for the server's managed identity. */
export interface Issuers {
  url: string;
  /** The header of a person of the tab. */
  tab(oid: string, as?: Minted): Promise<string>;
  /** The header of an activity from Teams. */
  teams(as?: Minted): Promise<string>;
  /** Publishes a new key in place of the present one. */
  rotate(): Promise<void>;
  /** The public key as an attacker has it, for confusing it with a secret. */
  publicKey(): Promise<{ pem: string; jwk: JWK; kid: string }>;
  /** How often keys were asked for, by address. */
  asked: Record<string, number>;
  stop(): Promise<void>;
}

interface Key {
  kid: string;
  pair: Awaited<ReturnType<typeof generateKeyPair>>;
}

/** Starts them on one free port of the loopback, with keys of their own. */
export async function startIssuers(): Promise<Issuers> {
  const state = { key: await newKey(1), made: 1, asked: {} as Record<string, number>, url: '' };
  const sign = (claims: JWTPayload, as: Minted) => signed(state.key, claims, as);
  const server = createServer((request, response) => void answer(request, response, state, sign));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: state.url,
    asked: state.asked,
    tab: async (oid, as = {}) => `Bearer ${await sign({ ...personOf(oid), ...as.claims }, as)}`,
    teams: async (as = {}) => `Bearer ${await sign({ ...channel(), ...as.claims }, as)}`,
    rotate: async () => {
      state.made += 1;
      state.key = await newKey(state.made);
    },
    publicKey: async () => ({
      pem: await exportSPKI(state.key.pair.publicKey),
      jwk: await exportJWK(state.key.pair.publicKey),
      kid: state.key.kid,
    }),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const newKey = async (number: number): Promise<Key> => ({
  kid: `key-${number}`,
  pair: await generateKeyPair('RS256', { extractable: true }),
});

const personOf = (oid: string): JWTPayload => ({
  iss: TAB_ISSUERS[0],
  aud: CLOUD.tabClientId,
  oid,
  tid: CLOUD.tenant,
  scp: 'access_as_user',
  ver: '2.0',
});

const channel = (): JWTPayload => ({
  iss: CLOUD.botIssuer,
  aud: CLOUD.appId,
  serviceurl: CLOUD.serviceUrl,
});

async function signed({ kid, pair }: Key, claims: JWTPayload, as: Minted): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const times = { iat: now, nbf: now + (as.notBefore ?? -5), exp: now + (as.expires ?? 3_600) };
  return new SignJWT({ ...times, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: as.kid ?? kid, typ: 'JWT' })
    .sign(as.key ?? pair.privateKey);
}

type State = { key: Key; asked: Record<string, number>; url: string };

async function answer(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  { key, asked, url: origin }: State,
  sign: (claims: JWTPayload, as: Minted) => Promise<string>,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, origin);
  asked[pathname] = (asked[pathname] ?? 0) + 1;
  const jwk = {
    ...(await exportJWK(key.pair.publicKey)),
    kid: key.kid,
    use: 'sig',
    endorsements: ['msteams'],
  };
  const json = (body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (pathname === '/bot/.well-known/openidconfiguration')
    return void json({ issuer: CLOUD.botIssuer, jwks_uri: `${origin}/bot/keys` });
  if (pathname.endsWith('/keys')) return void json({ keys: [jwk] });
  if (pathname !== '/identity') return void response.writeHead(404).end();
  const resource = searchParams.get('resource') ?? '';
  const until = Math.floor(Date.now() / 1_000) + 86_400;
  const token = await sign({ iss: origin, aud: resource, oid: CLOUD.appId }, { expires: 86_400 });
  json({ access_token: token, expires_on: String(until), resource, token_type: 'Bearer' });
}
