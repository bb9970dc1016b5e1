import { decodeJwt, type JWTPayload } from 'jose';
import type { TokenFault } from '../api/tokenFault';

/** Who signs what Teams sends (learn.microsoft.com: Bot Connector authentication). */
const ISSUER = 'https://api.botframework.com';
/** Nothing longer than this is looked at. */
const LONGEST = 12_000;

/**
 * Whether an Authorization header could be Teams' own for this app, before its signature is looked at. The
 * SDK knows three more doors (its emulator, bots that call bots, an App Service channel), each opened by who
 * the token says issued it or by the channel that the activity names; here there is one.
 */
export function isChannelToken(authorization: unknown, appId: string): boolean {
  const claims = claimsOf(authorization);
  return claims !== undefined && faultIn(claims, appId) === undefined;
}

/**
 * Why a header that was refused does not hold, for the log alone. What can be told without the keys is told of the
 * claims as they stand; where nothing is wrong with them, it is the signature. `now` is in milliseconds.
 */
export function channelFault(
  authorization: unknown,
  appId: string,
  serviceUrl: unknown,
  now: number,
): TokenFault {
  if (authorization === undefined || authorization === '') return 'missing';
  const claims = claimsOf(authorization);
  if (claims === undefined) return 'form';
  return faultIn(claims, appId) ?? faultInTime(claims, now) ?? faultInAddress(claims, serviceUrl);
}

function claimsOf(authorization: unknown): JWTPayload | undefined {
  if (typeof authorization !== 'string' || authorization.length > LONGEST) return undefined;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  try {
    return token === undefined ? undefined : decodeJwt(token);
  } catch {
    return undefined;
  }
}

function faultIn({ iss, aud, exp }: JWTPayload, appId: string): TokenFault | undefined {
  if (iss !== ISSUER) return 'issuer';
  if (aud !== appId) return 'audience';
  return typeof exp === 'number' ? undefined : 'claims';
}

function faultInTime({ exp = 0, nbf = 0 }: JWTPayload, now: number): TokenFault | undefined {
  if (exp * 1_000 < now) return 'expired';
  return nbf * 1_000 > now ? 'notYet' : undefined;
}

const faultInAddress = ({ serviceurl }: JWTPayload, serviceUrl: unknown): TokenFault =>
  serviceUrl !== undefined && serviceurl !== serviceUrl ? 'serviceUrl' : 'signature';
