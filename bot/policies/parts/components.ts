import type { Policy } from '../../supervision/policy';

const components: [string, string][] = [
  ['equality', 'Equality and difference'],
  ['expectations', 'Shared expectations'],
  ['listening', 'Listening'],
  ['open-questions', 'Open questions'],
  ['reflection', 'Reflection'],
  ['critical-thinking', 'Critical thinking'],
  ['positive-feedback', 'More praise than criticism'],
  ['safety', 'Safety'],
  ['environment', 'A place to think'],
  ['evidence', 'Evidence, agreed actions and written records'],
];

/** The ten components of the process. */
export const tenComponents: Policy['components'] = {
  rule: 'DOMAIN 41',
  items: components.map(([id, title]) => ({ id, title })),
};

/** What supervision should lead to, for looking back together. */
export const outcomes: Policy['outcomes'] = {
  rule: 'DOMAIN 44b',
  items: [
    {
      id: 'clear-role',
      title: 'Clear about the role',
      questions: [
        'Do I know what is mine to decide?',
        'Do I know where my role ends?',
        'Is there time for direct work?',
      ],
    },
    {
      id: 'integrated-working',
      title: 'Working better together',
      questions: [
        'Do I understand what others do?',
        'Do I know what to share, with whom and when?',
        'Can I resolve a disagreement?',
      ],
    },
    {
      id: 'performance',
      title: 'Better practice',
      questions: [
        'Are plans carried out and reviewed?',
        'Do I raise difficult things early?',
        'Do I ask for feedback?',
      ],
    },
    {
      id: 'learning',
      title: 'Learning',
      questions: [
        'What have I learnt about how I work?',
        'When do I call on somebody else?',
        'What have I passed on?',
      ],
    },
  ],
};
