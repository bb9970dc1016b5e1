import { createRemoteJWKSet, jwtVerify } from 'jose';
import { refusal } from './graphAnswer';

/** Whose tokens are accepted: the signing keys' address, and the audience and issuer they must name. */
export interface BearerSettings {
  jwksUrl: string;
  audience: string;
  issuer?: string;
}

/** Checks an Authorization header; refuses with Graph's own 401 when it is not a live token for Graph. */
export type BearerCheck = (authorization: string | undefined) => Promise<void>;

/** A check of bearer tokens against the sign-in stand-in's published keys. */
export function bearerCheck(settings: BearerSettings): BearerCheck {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl));
  return async (authorization) => {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw invalidToken('Access token is empty.');
    try {
      await jwtVerify(token, keys, { audience: settings.audience, issuer: settings.issuer });
    } catch (reason) {
      throw invalidToken(reasonFor(reason));
    }
  };
}

function invalidToken(message: string) {
  return refusal(401, 'InvalidAuthenticationToken', message);
}

function reasonFor(reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : '';
  if (code === 'ERR_JWT_EXPIRED') return 'Lifetime validation failed, the token is expired.';
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') return 'Access token validation failure. Invalid audience.';
  return 'Access token validation failure.';
}
