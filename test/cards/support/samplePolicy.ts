/** What a reflection asks. */
export const QUESTIONS = [
  { id: 'well', question: 'What has gone well since we last met?', hint: 'Large or small.' },
  { id: 'made', question: 'What did you do that made it go well?' },
  { id: 'hard', question: 'What has been hard?' },
  { id: 'change', question: 'What would you do differently with children and families?' },
  { id: 'else', question: 'Is there anything else you want to bring?' },
];

/** The headings of an agenda, and so of a record. */
export const HEADINGS = [
  {
    id: 'performance',
    title: 'Performance management',
    prompts: ['Work plan and priorities', 'Targets and objectives', 'Key achievements'],
  },
  { id: 'learning', title: 'Learning and improvement', prompts: ['Role and activities', 'Learning needs'] },
  {
    id: 'support',
    title: 'Support',
    prompts: ['Reflections and demands', 'Wellbeing and leave', 'Health and safety'],
  },
  { id: 'mediation', title: 'Mediation', prompts: ['Team roles', 'Briefings', 'Gaps in resources'] },
  { id: 'reflection', title: 'Reflection', prompts: ['What practice has taught since last time'] },
];

/** What the forms offer. */
export const samplePolicy = {
  title: 'Supervision framework',
  version: '41',
  kinds: [
    { id: 'personal', title: 'Personal supervision' },
    { id: 'case', title: 'Case supervision' },
    { id: 'informal', title: 'Informal discussion' },
  ],
  minutes: { from: 90, to: 120 },
  reasons: [
    { id: 'annual-leave', title: 'Annual leave' },
    { id: 'sickness', title: 'Sickness' },
    { id: 'urgent-work', title: 'Urgent work' },
  ],
  headings: HEADINGS,
};
