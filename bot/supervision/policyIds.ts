/** The kinds of session that a policy speaks of. */
export const SESSION_KIND_IDS = [
  'personal',
  'case',
  'group',
  'peer',
  'check-in',
  'clinic',
  'informal',
] as const;

/** One of them. */
export type SessionKindId = (typeof SESSION_KIND_IDS)[number];

/** The profiles of role for which a policy may set other figures. */
export const PROFILE_IDS = [
  'default',
  'newly-qualified',
  'student',
  'agency',
  'senior',
  'residential',
  'early-years',
] as const;

/** One of them. */
export type ProfileId = (typeof PROFILE_IDS)[number];
