import type { SamplePerson } from '../sample/people';

/** The part of a sample person that the directory answers from. */
export type StandInPerson = Pick<
  SamplePerson,
  | 'key'
  | 'oid'
  | 'givenName'
  | 'surname'
  | 'displayName'
  | 'userPrincipalName'
  | 'jobTitle'
  | 'manager'
  | 'roles'
  | 'status'
>;
