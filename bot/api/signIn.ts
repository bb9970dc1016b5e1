import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Actor } from '../operations/operations';
import { rolesFrom } from '../supervision/roles';

/** What a tab token must be (TEAMS.md C 23). */
export interface SignInSettings {
  tenant: string;
  /** The app's id address and its client id: version 1 tokens name the one, version 2 the other. */
  audiences: readonly string[];
  issuers: readonly string[];
  jwksUrl: string;
}

/** Gives the person whom an Authorization header proves, or undefined; never says why to the caller. */
export type SignIn = (authorization: string | undefined) => Promise<Actor | undefined>;

const claims = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string(),
  name: z.string().optional(),
  roles: z.array(z.unknown()).optional(),
});
const SCOPE = 'access_as_user';
/** Clocks differ a little between hosts (seconds). */
const SKEW = 60;

/**
 * Validates Entra's single sign-on tokens: signature by the tenant's published keys, issuer, audience,
 * tenant, times and scope. The person is the token's `oid`, never anything that the page sends.
 */
export function makeSignIn(settings: SignInSettings, keys: JWTVerifyGetKey = remoteKeys(settings)): SignIn {
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
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
      issuer: [...settings.issuers],
      audience: [...settings.audiences],
      algorithms: ['RS256'],
      clockTolerance: SKEW,
      requiredClaims: ['exp', 'oid', 'tid', 'scp'],
    });
    const { oid, tid, scp, name, roles = [] } = claims.parse(payload);
    if (tid !== settings.tenant || !scp.split(' ').includes(SCOPE)) return undefined;
    return { id: oid, tenant: tid, roles: rolesFrom(roles), ...(name && { name }) };
  } catch {
    return undefined;
  }
}

function remoteKeys({ jwksUrl }: SignInSettings): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 30_000, cacheMaxAge: 600_000 });
}
