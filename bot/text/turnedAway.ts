/** What is said to somebody whose sign-in holds and who is not served here, at both doors. */
export const TURNED_AWAY = {
  guest: {
    title: 'You are a guest in this organisation',
    detail:
      'Supervision is for its own people, and nothing was changed. If it is meant for you too, ask whoever administers it to add your guest account.',
  },
  left: {
    title: 'Your account is closed in this organisation',
    detail:
      'Nothing was changed. If you still work here, ask whoever looks after accounts; your supervision file is where it was.',
  },
} as const;
