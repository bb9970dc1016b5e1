/** Claims of Entra's that tell a guest from a member; all optional. */
interface Told {
  acct?: unknown;
  idp?: unknown;
  iss?: unknown;
  upn?: unknown;
  preferred_username?: unknown;
  unique_name?: unknown;
}

/** How the sign-in name of an invited account is formed: `ann_elsewhere.example#EXT#@tenant.example`. */
const INVITED = /#EXT#|^live\.com#/i;

/**
 * Whether a validated token is a guest's. `acct` (0 a member, 1 a guest) decides where the application asks
 * Entra for it; otherwise an identity provider (`idp`) that is not the issuer itself, or a sign-in name in the
 * form of an invited account (learn.microsoft.com/entra/identity-platform: optional and access token claims).
 */
export function isGuest({ acct, idp, iss, upn, preferred_username, unique_name }: Told): boolean {
  if (acct !== undefined) return acct !== 0 && acct !== '0';
  if (idp !== undefined && idp !== iss) return true;
  return [upn, preferred_username, unique_name].some(
    (name) => typeof name === 'string' && INVITED.test(name),
  );
}
