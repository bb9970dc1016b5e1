/**
 * Why a sign-in or an activity is not taken for somebody's: a word for the log, never for the caller, who could
 * learn from it. `keysUnreachable` is the one that is nobody's attempt: the issuer's keys could not be fetched.
 */
export type TokenFault =
  | 'missing'
  | 'form'
  | 'key'
  | 'keysUnreachable'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'notYet'
  | 'claims'
  | 'tenant'
  | 'scope'
  | 'guest'
  | 'left'
  | 'serviceUrl';
