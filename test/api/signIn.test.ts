import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { makeSignIn, type SignIn, type SignInSettings } from '../../bot/api/signIn';
import type { Membership } from '../../bot/directory/membership';

const TENANT = '11111111-1111-4111-8111-111111111111';
const OID = '22222222-2222-4222-8222-222222222222';
const settings = {
  tenant: TENANT,
  audiences: ['api://tab.example/client', '44444444-4444-4444-8444-444444444444'],
  issuers: [`https://login.microsoftonline.com/${TENANT}/v2.0`, `https://sts.windows.net/${TENANT}/`],
  jwksUrl: 'https://keys.example/jwks',
};

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let others: Awaited<ReturnType<typeof generateKeyPair>>;
let published: ReturnType<typeof createLocalJWKSet>;
let signIn: SignIn;
/** With another tenant and one guest named in the settings. */
let welcoming: SignIn;
const OTHER = '33333333-3333-4333-8333-333333333333';

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  others = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  published = createLocalJWKSet({ keys: [jwk] });
  signIn = makeSignIn(settings, published);
  welcoming = makeSignIn({ ...settings, otherTenants: [OTHER], guests: [OID] }, published);
});

interface Changes {
  claims?: JWTPayload;
  issuer?: string;
  audience?: string;
  expires?: string;
  notBefore?: string;
  key?: CryptoKey;
}

async function token({
  claims,
  issuer,
  audience,
  expires = '5m',
  notBefore,
  key,
}: Changes = {}): Promise<string> {
  const jwt = new SignJWT({ oid: OID, tid: TENANT, scp: 'access_as_user', ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(issuer ?? settings.issuers[0] ?? '')
    .setAudience(audience ?? settings.audiences[0] ?? '')
    .setIssuedAt()
    .setExpirationTime(expires);
  if (notBefore) jwt.setNotBefore(notBefore);
  return jwt.sign(key ?? keys.privateKey);
}

describe('signing in to the tab', () => {
  it('knows the person by the object id of a valid token', async () => {
    expect(await signIn(`Bearer ${await token()}`)).toEqual({ id: OID, tenant: TENANT, roles: [] });
  });

  it('takes the app roles that the token names, and none that this app does not know', async () => {
    const claims = { roles: ['SeniorManager', 'Owner', 7] };
    expect((await signIn(`Bearer ${await token({ claims })}`))?.roles).toEqual(['seniorManager']);
  });

  it('takes tokens of the older issuer too', async () => {
    expect(await signIn(`Bearer ${await token({ issuer: settings.issuers[1] })}`)).toBeDefined();
  });

  it('takes the client id for the audience, as version 2 tokens have it', async () => {
    expect(await signIn(`Bearer ${await token({ audience: settings.audiences[1] })}`)).toBeDefined();
  });

  it.each<[string, Changes]>([
    ['expired', { expires: '-5m' }],
    ['not valid yet', { notBefore: '10m' }],
    ['meant for another app', { audience: 'api://other.example/client' }],
    ['of another issuer', { issuer: 'https://evil.example/' }],
    ['of another tenant', { claims: { tid: OTHER } }],
    ['without the scope', { claims: { scp: 'User.Read' } }],
    ['without an object id', { claims: { oid: undefined } }],
  ])('refuses a token that is %s', async (_what, changes) => {
    expect(await signIn(`Bearer ${await token(changes)}`)).toBeUndefined();
  });

  it('refuses a token signed by another key', async () => {
    expect(await signIn(`Bearer ${await token({ key: others.privateKey })}`)).toBeUndefined();
  });

  it('refuses an unsigned token', async () => {
    const claims = { oid: OID, tid: TENANT, scp: 'access_as_user' };
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(settings.issuers[0] ?? '')
      .setAudience(settings.audiences[0] ?? '')
      .setExpirationTime('5m')
      .encode();
    expect(await signIn(`Bearer ${unsigned}x`)).toBeUndefined();
    expect(await signIn(`Bearer ${unsigned}`)).toBeUndefined();
  });

  it('refuses a public key used as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const forged = await new SignJWT({ oid: OID, tid: TENANT, scp: 'access_as_user' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(settings.issuers[0] ?? '')
      .setAudience(settings.audiences[0] ?? '')
      .setExpirationTime('5m')
      .sign(secret);
    expect(await signIn(`Bearer ${forged}`)).toBeUndefined();
  });

  it.each([undefined, '', 'Bearer', 'Bearer x', 'Basic dG9t', 'Bearer a.b.c d'])(
    'takes %p for nobody',
    async (header) => {
      expect(await signIn(header)).toBeUndefined();
    },
  );
});

describe('what the directory says of somebody with a valid token', () => {
  const inDirectory = (is: Membership, more: Partial<SignInSettings> = {}) =>
    makeSignIn({ ...settings, ...more, membership: async () => is }, published);

  it.each(['left', 'guest'] as const)('keeps out who is: %s', async (is) => {
    const told: unknown[] = [];
    const door = inDirectory(is);
    expect(await door(`Bearer ${await token()}`, (...fault) => void told.push(fault))).toBeUndefined();
    expect(told).toEqual([[is, OID]]);
  });

  it('lets in a member, a guest whom the settings name, and whoever it does not speak of', async () => {
    const doors = [inDirectory('member'), inDirectory('guest', { guests: [OID] }), inDirectory('unknown')];
    for (const door of doors) expect(await door(`Bearer ${await token()}`)).toMatchObject({ id: OID });
  });

  it('says nothing of people of another tenant', async () => {
    const door = inDirectory('left', { otherTenants: [OTHER] });
    const issuer = (settings.issuers[0] ?? '').replace(TENANT, OTHER);
    expect(await door(`Bearer ${await token({ claims: { tid: OTHER }, issuer })}`)).toMatchObject({
      id: OID,
    });
  });
});

describe('why somebody was not let in', () => {
  const whyFor = async (header: string | undefined, door = signIn) => {
    const told: unknown[] = [];
    await door(header, (...fault) => void told.push(fault));
    return told;
  };

  it.each<[string, Changes]>([
    ['expired', { expires: '-5m' }],
    ['notYet', { notBefore: '10m' }],
    ['audience', { audience: 'api://other.example/client' }],
    ['issuer', { issuer: 'https://evil.example/' }],
    ['tenant', { claims: { tid: OTHER } }],
    ['scope', { claims: { scp: 'User.Read' } }],
    ['guest', { claims: { acct: 1 } }],
  ])('is told to the log (%s), with whose token it was', async (why, changes) => {
    expect(await whyFor(`Bearer ${await token(changes)}`)).toEqual([[why, OID]]);
  });

  it.each<[string, string | undefined]>([
    ['missing', undefined],
    ['form', 'Bearer x'],
    ['form', 'Basic dG9t'],
  ])('is %s for %p', async (why, header) => {
    expect(await whyFor(header)).toEqual([[why]]);
  });

  it('names nobody where the signature does not hold', async () => {
    expect(await whyFor(`Bearer ${await token({ key: others.privateKey })}`)).toEqual([
      ['signature', undefined],
    ]);
  });

  it('is that the keys cannot be had, where they cannot', async () => {
    const cut = makeSignIn(settings, async () => {
      throw new TypeError('fetch failed');
    });
    expect(await whyFor(`Bearer ${await token()}`, cut)).toEqual([['keysUnreachable', undefined]]);
  });

  it('is told to nobody where there is nothing to tell', async () => {
    expect(await whyFor(`Bearer ${await token()}`)).toEqual([]);
  });
});

describe('guests', () => {
  const home = `https://sts.windows.net/${OTHER}/`;
  const invited = 'ann_elsewhere.example#EXT#@sampleton.example';
  it.each<[string, JWTPayload]>([
    ['Entra calls them one', { acct: 1 }],
    ['somebody else vouches for them', { idp: home }],
    ['their sign-in name is that of an invited account', { upn: invited }],
    ['so is their preferred name', { preferred_username: invited }],
    ['it is a personal account', { unique_name: 'live.com#ann@elsewhere.example' }],
  ])('are refused where %s, unless they are named', async (_how, claims) => {
    const header = `Bearer ${await token({ claims })}`;
    expect(await signIn(header)).toBeUndefined();
    expect(await welcoming(header)).toEqual({ id: OID, tenant: TENANT, roles: [] });
  });

  it('are not people whom Entra calls members, wherever they come from', async () => {
    expect(await signIn(`Bearer ${await token({ claims: { acct: 0, idp: home } })}`)).toBeDefined();
  });
});

describe('another tenant', () => {
  const issuer = `https://login.microsoftonline.com/${OTHER}/v2.0`;
  it('comes in where it is named, by its own issuer', async () => {
    const header = `Bearer ${await token({ issuer, claims: { tid: OTHER } })}`;
    expect(await signIn(header)).toBeUndefined();
    expect(await welcoming(header)).toEqual({ id: OID, tenant: OTHER, roles: [] });
  });

  it('gives out no roles here', async () => {
    const claims = { tid: OTHER, roles: ['SeniorManager'] };
    expect((await welcoming(`Bearer ${await token({ issuer, claims })}`))?.roles).toEqual([]);
  });

  it.each([
    ['this tenant', { issuer, claims: {} }],
    ['that tenant', { claims: { tid: OTHER } }],
  ])('does not speak for %s through the other’s issuer', async (_which, changes) => {
    expect(await welcoming(`Bearer ${await token(changes)}`)).toBeUndefined();
  });
});

describe('a person', () => {
  it('is the same however the object id is written', async () => {
    const shouted = await signIn(`Bearer ${await token({ claims: { oid: OID.toUpperCase() } })}`);
    expect(shouted?.id).toBe(OID.toLowerCase());
  });
});
