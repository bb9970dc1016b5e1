import type { CardContext } from '../../../bot/chat/cards/card';

/** The day before the session that the cards speak of. */
export const NOW = '2026-11-02T09:00:00Z';

/** Where the cards lead and when they are drawn. */
export const ctx: CardContext = {
  links: {
    session: ({ worker, session }) => `https://tab.example/session/${worker}/${session}`,
    record: ({ worker, session }, number) => `https://tab.example/record/${worker}/${session}/${number}`,
    team: (id) => `https://tab.example/team/${id}`,
    cases: (worker) => `https://tab.example/cases/${worker}`,
    concern: ({ worker, concern }) => `https://tab.example/concern/${worker}/${concern}`,
    people: 'https://tab.example/people',
    teams: 'https://tab.example/teams',
    audit: ({ worker, session }) => `https://tab.example/audit/${worker}/${session}`,
    files: 'https://tab.example/files',
    file: (worker: string) => `https://tab.example/file/${worker}`,
    protection: 'https://tab.example/protection',
    newGroup: 'https://tab.example/group',
    home: 'https://tab.example/',
  },
  now: NOW,
  organisation: 'Sampleton Council (sample)',
};
