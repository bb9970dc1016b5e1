import type { FaultRow } from '../filing/filingOutcome';

/** What is asked of a time-stamp service: an answer, and that what it gave holds. */
export type TimestampStep = 'answer' | 'token';

const SERVICE =
  'Ask the administrator to tell whoever runs the service, or to name another in the settings (SEAL_TIMESTAMP_URL) or none, then choose Try again.';
const ADDRESS =
  'Ask the administrator to correct the address in the settings (SEAL_TIMESTAMP_URL), then choose Try again.';

/**
 * What each fault of a time-stamp service means for sealing, who can mend it and how. The codes of 'refused' are
 * those of PKIStatus and PKIFailureInfo (RFC 3161, 2.4.2); of 'token', what does not hold.
 */
export const timestampFaults: readonly FaultRow<TimestampStep>[] = [
  { on: ['network'], retryAfter: 30, why: 'The app could not reach the time-stamp service.' },
  { on: ['timeout'], retryAfter: 30, why: 'The time-stamp service did not answer in time.' },
  { on: [429], retryAfter: 60, why: 'The time-stamp service is busy and has asked the app to wait.' },
  { on: [408, 500, 502, 503, 504], retryAfter: 60, why: 'The time-stamp service has a passing fault.' },
  {
    on: [401, 403],
    why: 'The time-stamp service does not let the app in.',
    whatToDo:
      'Ask the administrator to see whether the service is still to be used from here (SEAL_TIMESTAMP_URL), then choose Try again.',
  },
  {
    on: [301, 302, 303, 307, 308],
    why: 'The time-stamp service has moved, and a seal is not sent to an address that nobody has chosen.',
    whatToDo: ADDRESS,
  },
  {
    on: [400, 404, 405, 410, 415],
    why: 'There is no time-stamp service at the address in the settings.',
    whatToDo: ADDRESS,
  },
  {
    on: ['unreadable'],
    steps: ['answer'],
    codes: ['waiting', 'timeNotAvailable', 'systemFailure'],
    retryAfter: 300,
    why: 'The time-stamp service cannot give the time at present.',
  },
  {
    on: ['unreadable'],
    steps: ['answer'],
    codes: ['refused'],
    why: 'The time-stamp service refused to give a time stamp.',
    whatToDo: SERVICE,
  },
  {
    on: ['unreadable'],
    steps: ['answer'],
    retryAfter: 60,
    why: 'The time-stamp service gave an answer that cannot be read.',
  },
  {
    on: ['unreadable'],
    codes: ['otherRequest'],
    retryAfter: 60,
    why: 'The time-stamp service answered another request than the one that the app made.',
  },
  {
    on: ['unreadable'],
    codes: ['certificateExpired'],
    why: 'The certificate of the time-stamp service was not valid at the time that it gave.',
    whatToDo: SERVICE,
  },
  {
    on: ['unreadable'],
    codes: ['wrongCertificate'],
    why: 'The certificate of the time-stamp service is not one for time stamps, or not the one that it names.',
    whatToDo: SERVICE,
  },
  {
    on: ['unreadable'],
    why: 'The time stamp that came does not hold: it is not over this seal, or it was changed on its way.',
    whatToDo: SERVICE,
  },
];
