import type { FaultRow } from '../../filing/filingOutcome';

/** What is asked of the vault: the certificate's public part, and a signature. */
export type VaultStep = 'certificate' | 'sign';

/**
 * What each fault of Key Vault means for sealing, who can mend it and how.
 * https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes
 */
export const vaultFaults: readonly FaultRow<VaultStep>[] = [
  {
    on: ['signInUnavailable'],
    retryAfter: 60,
    why: 'The app’s own identity was given no token for the key vault.',
  },
  { on: [401], retryAfter: 300, why: 'The key vault did not accept the app’s token, even a new one.' },
  {
    on: [403],
    codes: ['ForbiddenByFirewall'],
    why: 'The key vault’s firewall does not let the app in.',
    whatToDo:
      'Ask the Azure administrator to let the server’s network into the key vault, then choose Try again.',
  },
  {
    on: [403],
    steps: ['certificate'],
    why: 'The app may not read the certificate that seals records, or it is disabled.',
    whatToDo:
      'Ask the Azure administrator to give the app the Key Vault Reader role on the vault, or to enable the certificate, then choose Try again.',
  },
  {
    on: [403],
    why: 'The app may not use the key that seals records, or the key is disabled or past its dates.',
    whatToDo:
      'Ask the Azure administrator to give the app the Key Vault Crypto User role on the key, or to enable the key, then choose Try again.',
  },
  {
    on: [404],
    why: 'The certificate that seals records, or its key, is not in the key vault.',
    whatToDo:
      'Ask the Azure administrator to restore it, or to correct SEAL_VAULT_CERTIFICATE in the settings, then choose Try again.',
  },
  { on: [429], retryAfter: 10, why: 'The key vault is busy and has asked the app to wait.' },
  { on: [408, 500, 502, 503, 504], retryAfter: 30, why: 'The key vault has a passing fault.' },
  { on: ['network'], retryAfter: 30, why: 'The app could not reach the key vault.' },
  { on: ['timeout'], retryAfter: 30, why: 'The key vault did not answer in time.' },
  { on: ['unreadable'], retryAfter: 60, why: 'The key vault gave an answer that the app could not use.' },
  {
    on: ['answered'],
    why: 'The key vault gave an answer that the app does not know.',
    whatToDo: 'Ask the Azure administrator to look this reference up, then choose Try again.',
  },
];
