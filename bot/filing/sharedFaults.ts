import type { FaultRow } from './filingOutcome';

/** Faults that mean the same whatever was asked of Graph. */
export const sharedFaults: readonly FaultRow<never>[] = [
  {
    on: ['signInRefused'],
    why: 'Microsoft 365 did not accept the app’s own sign-in.',
    whatToDo:
      'Ask the administrator to renew the app’s secret or check its managed identity, then choose Try again.',
  },
  { on: ['signInUnavailable'], retryAfter: 60, why: 'The Microsoft 365 sign-in service is not answering.' },
  { on: [401], retryAfter: 300, why: 'Microsoft 365 did not accept the app’s token, even a new one.' },
  { on: [429], retryAfter: 60, why: 'Microsoft 365 is busy and has asked the app to wait.' },
  { on: [408, 500, 502, 503, 504], retryAfter: 30, why: 'Microsoft 365 has a passing fault.' },
  { on: ['network'], retryAfter: 30, why: 'The app could not reach Microsoft 365.' },
  { on: ['timeout'], retryAfter: 30, why: 'Microsoft 365 did not answer in time.' },
  { on: ['unreadable'], retryAfter: 60, why: 'Microsoft 365 gave an answer that could not be read.' },
];
