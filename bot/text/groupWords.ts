/** What is said where a change of a group's members cannot be. */
export const GROUP_WORDS = {
  tooFew: 'A group has at least two people. Where it has come to its end, plan no further session.',
  tooMany: 'A group can have 30 people.',
} as const;
