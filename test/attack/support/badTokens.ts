import { generateKeyPair, SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import type { Issuers, Minted } from '../../support/cloud/issuers';

/** Makes an Authorization header that is not to open a door. */
export type BadToken = (issuers: Issuers, mint: Mint) => Promise<string | undefined>;

/** Mints a header for one door; what is left out is as it should be. */
export type Mint = (as?: Minted) => Promise<string>;

const other = generateKeyPair('RS256', { extractable: true });

const claimsOf = async (mint: Mint) => decodeJwt((await mint()).slice(7));

async function confused(secret: string | Uint8Array, kid: string, mint: Mint): Promise<string> {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  const claims = await claimsOf(mint);
  return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' }).sign(bytes)}`;
}

async function withHeader(mint: Mint, header: object): Promise<string> {
  const [, payload = '', signature = ''] = (await mint()).slice(7).split('.');
  return `Bearer ${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.${signature}`;
}

/** Every way that a token can be wrong, for whichever door. */
export const badTokens: Record<string, BadToken> = {
  'none at all': async () => undefined,
  'another scheme': async (_issuers, mint) => `Basic ${(await mint()).slice(7)}`,
  'nothing but the scheme': async () => 'Bearer ',
  'no token': async () => 'Bearer garbage',
  'one that has expired': (_issuers, mint) => mint({ expires: -600 }),
  'one that is not valid yet': (_issuers, mint) => mint({ notBefore: 3_600 }),
  'one for another application': (_issuers, mint) => mint({ claims: { aud: 'another' } }),
  'one of another issuer': (_issuers, mint) => mint({ claims: { iss: 'https://evil.example/' } }),
  'one of no issuer': (_issuers, mint) => mint({ claims: { iss: undefined } }),
  'one signed by another key': async (_issuers, mint) => mint({ key: (await other).privateKey }),
  'one that names a key that is not published': async (_issuers, mint) =>
    mint({ key: (await other).privateKey, kid: 'not-published' }),
  'one whose key’s name is a path': (_issuers, mint) => mint({ kid: '../../../../dev/null' }),
  'alg none': async (_issuers, mint) => `Bearer ${new UnsecuredJWT(await claimsOf(mint)).encode()}`,
  'alg none with a signature': async (_issuers, mint) => withHeader(mint, { alg: 'none', typ: 'JWT' }),
  'alg None, in another spelling': async (_issuers, mint) => withHeader(mint, { alg: 'nOnE', typ: 'JWT' }),
  'the public key as a shared secret': async (issuers, mint) => {
    const { pem, kid } = await issuers.publicKey();
    return confused(pem, kid, mint);
  },
  'the published key as a shared secret': async (issuers, mint) => {
    const { jwk, kid } = await issuers.publicKey();
    return confused(JSON.stringify(jwk), kid, mint);
  },
  'an empty shared secret': async (issuers, mint) =>
    confused(new Uint8Array(1), (await issuers.publicKey()).kid, mint),
  'a key that it brings along': async (_issuers, mint) => {
    const { privateKey, publicKey } = await other;
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const token = new SignJWT(await claimsOf(mint)).setProtectedHeader({
      alg: 'RS256',
      jwk: { ...jwk },
    });
    return `Bearer ${await token.sign(privateKey)}`;
  },
  'one without its signature': async (_issuers, mint) => (await mint()).replace(/\.[^.]*$/, '.'),
  'one cut short': async (_issuers, mint) => (await mint()).slice(0, -12),
  'one whose words were altered': async (_issuers, mint) => {
    const [head = '', payload = '', signature = ''] = (await mint()).slice(7).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const altered = Buffer.from(JSON.stringify({ ...claims, roles: ['SeniorManager'] })).toString(
      'base64url',
    );
    return `Bearer ${head}.${altered}.${signature}`;
  },
  'one of a hundred kilobytes': async (_issuers, mint) => mint({ claims: { pad: 'x'.repeat(9_000) } }),
};
