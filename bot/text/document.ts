/** How somebody was identified when they signed. */
export const SIGNED_HOW = 'Signed in Microsoft Teams with the work account';

/** Why a signature is not there, for the signature page. */
export function unsignedWhy(reason: 'deadline' | 'left'): string {
  return reason === 'left'
    ? 'has left or no longer supervises the worker'
    : 'not signed within the time that the policy sets';
}

const SUPERSEDED: Record<string, string> = { lateSignature: 'signed after the record had been filed' };

/** Why there is a new version. */
export function supersededWhy(code: string): string {
  return SUPERSEDED[code] ?? code;
}
