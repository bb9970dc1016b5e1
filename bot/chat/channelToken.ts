import { decodeJwt } from 'jose';

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
  if (typeof authorization !== 'string' || authorization.length > LONGEST) return false;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (token === undefined) return false;
  try {
    const { iss, aud, exp } = decodeJwt(token);
    return iss === ISSUER && aud === appId && typeof exp === 'number';
  } catch {
    return false;
  }
}
