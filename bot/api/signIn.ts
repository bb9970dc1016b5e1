import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Actor } from '../operations/operations';
import { rolesFrom } from '../supervision/roles';
import { isGuest } from './isGuest';
import type { TokenFault } from './tokenFault';
import { whyTurnedAway, type Served } from './whyTurnedAway';

/** What a tab token must be (TEAMS.md C 23). */
export interface SignInSettings extends Served {
  /** Other tenants whose people may come in, by their Entra id. */
  otherTenants?: readonly string[];
  /** The app's id address and its client id: version 1 tokens name the one, version 2 the other. */
  audiences: readonly string[];
  /** The tenant's own issuers; those of another tenant are the same with its id in place of this one's. */
  issuers: readonly string[];
  jwksUrl: string;
}

/** Is told why nobody was let in, for the log alone; `person` where the signature proves who it was. */
export type NoteFault = (why: TokenFault, person?: string) => void;

/** Gives the person whom an Authorization header proves, or undefined. */
export type SignIn = (authorization: string | undefined, note?: NoteFault) => Promise<Actor | undefined>;

const claims = z.looseObject({
  oid: z.guid(),
  tid: z.string(),
  iss: z.string(),
  scp: z.string(),
  name: z.string().optional(),
  roles: z.array(z.unknown()).optional(),
});
type Claims = z.infer<typeof claims>;
const SCOPE = 'access_as_user';
/** Clocks differ a little between hosts (seconds). */
const SKEW = 60;
/** A token of Entra's is about 2,000 characters; nothing longer than this is looked at. */
const LONGEST = 12_000;

/**
 * Validates Entra's single sign-on tokens: signature by the tenant's published keys, issuer, audience,
 * tenant, times and scope. The person is the token's `oid`, never anything that the page sends. Guests
 * and people of other tenants are let in only where the settings name them, and nobody whose account is closed.
 */
export function makeSignIn(settings: SignInSettings, keys: JWTVerifyGetKey = remoteKeys(settings)): SignIn {
  return async (authorization = '', note = () => undefined) => {
    const token = tokenIn(authorization);
    if (token !== undefined) return actorOf(token, settings, keys, note);
    note(authorization === '' ? 'missing' : 'form');
    return undefined;
  };
}

const tokenIn = (authorization: string): string | undefined =>
  authorization.length > LONGEST ? undefined : /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];

async function actorOf(
  token: string,
  settings: SignInSettings,
  keys: JWTVerifyGetKey,
  note: NoteFault,
): Promise<Actor | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: tenantsOf(settings).flatMap((tenant) => issuersOf(settings, tenant)),
      audience: [...settings.audiences],
      algorithms: ['RS256'],
      clockTolerance: SKEW,
      requiredClaims: ['exp', 'oid', 'tid', 'scp'],
    });
    const said = claims.parse(payload);
    const person = personOf(said, settings);
    const unwelcome = whyUnwelcome(said, settings) ?? (await whyTurnedAway(settings, person));
    if (unwelcome === undefined) return person;
    note(unwelcome, person.id);
  } catch (error) {
    note(faultOf(error), personIn(error));
  }
  return undefined;
}

function personOf({ oid, tid, name, roles = [] }: Claims, settings: SignInSettings): Actor {
  // Who administers another tenant gives out roles there, and none here.
  const given = tid === settings.tenant ? rolesFrom(roles) : rolesFrom([]);
  return { id: oid.toLowerCase(), tenant: tid, roles: given, ...(name && { name }) };
}

const tenantsOf = ({ tenant, otherTenants = [] }: SignInSettings): string[] => [tenant, ...otherTenants];

const issuersOf = ({ tenant, issuers }: SignInSettings, of: string): string[] =>
  issuers.map((issuer) => issuer.replace(tenant, of));

/** The keys are Entra's for all tenants, so the tenant must be one that is served and the issuer its own. */
function whyUnwelcome(said: Claims, settings: SignInSettings): TokenFault | undefined {
  const { tid, iss, scp, oid } = said;
  if (!tenantsOf(settings).includes(tid) || !issuersOf(settings, tid).includes(iss)) return 'tenant';
  if (!scp.split(' ').includes(SCOPE)) return 'scope';
  return isGuest(said) && !settings.guests?.includes(oid.toLowerCase()) ? 'guest' : undefined;
}

const BY_CLAIM: Readonly<Record<string, TokenFault>> = {
  iss: 'issuer',
  aud: 'audience',
  exp: 'expired',
  nbf: 'notYet',
};

/** jose's errors by their codes (github.com/panva/jose: errors); what is none of its own came from fetching keys. */
const BY_CODE: Readonly<Record<string, TokenFault>> = {
  ERR_JWKS_NO_MATCHING_KEY: 'key',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'key',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JOSE_ALG_NOT_ALLOWED: 'signature',
  ERR_JWS_INVALID: 'form',
  ERR_JWT_INVALID: 'form',
  ERR_JOSE_NOT_SUPPORTED: 'form',
};

function faultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return BY_CLAIM[error.claim] ?? 'claims';
  if (error instanceof z.ZodError) return 'claims';
  const code = error instanceof errors.JOSEError ? error.code : '';
  return BY_CODE[code] ?? 'keysUnreachable';
}

/** Whose token it was, where its signature held and only its claims did not. */
function personIn(error: unknown): string | undefined {
  const { payload } = error as { payload?: JWTPayload };
  const id = z.guid().safeParse(payload?.['oid']);
  return id.success ? id.data.toLowerCase() : undefined;
}

function remoteKeys({ jwksUrl }: SignInSettings): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000, cacheMaxAge: 600_000 });
}
