import type { Policy, Section } from '../../supervision/policy';

const heading = (id: string, title: string, rule: string, prompts: string[]): Section => ({
  id,
  title,
  rule,
  prompts,
});

/** What the record of a group session is written under; about practice and learning, never about one child. */
export const group: Policy['group'] = {
  rule: 'DOMAIN 13, 14, 16',
  headings: [
    heading('purpose', 'What we met for', 'DOMAIN 14', [
      'What did the group want from today?',
      'What did we agree about how we work together?',
    ]),
    heading('themes', 'What we explored', 'DOMAIN 13', [
      'Which questions of practice came up, without naming a child or family?',
      'Which ways of seeing it were offered?',
    ]),
    heading('learning', 'What we learned', 'DOMAIN 16, 34', [
      'What will somebody do differently?',
      'What does the team or the organisation need to know?',
    ]),
    heading('wellbeing', 'How people are', 'DOMAIN 34', ['What helps at present, and what is hard?']),
    heading('onward', 'What goes further', 'DOMAIN 12', [
      'What does somebody take to their own supervision?',
      'What was, or is to be, recorded in the case system?',
    ]),
  ],
};
