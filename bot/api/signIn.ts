import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Actor } from '../operations/operations';
import { rolesFrom } from '../supervision/roles';
import { isGuest } from './isGuest';

/** What a tab token must be (TEAMS.md C 23). */
export interface SignInSettings {
  tenant: string;
  /** Other tenants whose people may come in, by their Entra id. */
  otherTenants?: readonly string[];
  /** Guests who may come in, by their Entra object id in the tenant. */
  guests?: readonly string[];
  /** The app's id address and its client id: version 1 tokens name the one, version 2 the other. */
  audiences: readonly string[];
  /** The tenant's own issuers; those of another tenant are the same with its id in place of this one's. */
  issuers: readonly string[];
  jwksUrl: string;
}

/** Gives the person whom an Authorization header proves, or undefined; never says why to the caller. */
export type SignIn = (authorization: string | undefined) => Promise<Actor | undefined>;

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
 * and people of other tenants are let in only where the settings name them.
 */
export function makeSignIn(settings: SignInSettings, keys: JWTVerifyGetKey = remoteKeys(settings)): SignIn {
  return async (authorization = '') => {
    if (authorization.length > LONGEST) return undefined;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    return token === undefined ? undefined : actorOf(token, settings, keys);
  };
}

async function actorOf(
  token: string,
  settings: SignInSettings,
  keys: JWTVerifyGetKey,
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
    if (!isWelcome(said, settings)) return undefined;
    const { oid, tid, name, roles = [] } = said;
    // Who administers another tenant gives out roles there, and none here.
    const given = tid === settings.tenant ? rolesFrom(roles) : rolesFrom([]);
    return { id: oid.toLowerCase(), tenant: tid, roles: given, ...(name && { name }) };
  } catch {
    return undefined;
  }
}

const tenantsOf = ({ tenant, otherTenants = [] }: SignInSettings): string[] => [tenant, ...otherTenants];

const issuersOf = ({ tenant, issuers }: SignInSettings, of: string): string[] =>
  issuers.map((issuer) => issuer.replace(tenant, of));

/** The keys are Entra's for all tenants, so the tenant must be one that is served and the issuer its own. */
function isWelcome(said: Claims, settings: SignInSettings): boolean {
  const { tid, iss, scp, oid } = said;
  if (!tenantsOf(settings).includes(tid) || !issuersOf(settings, tid).includes(iss)) return false;
  if (!scp.split(' ').includes(SCOPE)) return false;
  return !isGuest(said) || (settings.guests?.includes(oid) ?? false);
}

function remoteKeys({ jwksUrl }: SignInSettings): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000, cacheMaxAge: 600_000 });
}
