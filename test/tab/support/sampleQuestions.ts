/** The headings of an agenda, and so of a record. */
export const HEADINGS = [
  {
    id: 'performance',
    title: 'Performance management',
    prompts: ['Work plan and priorities', 'Targets and objectives', 'Achievements'],
  },
  { id: 'learning', title: 'Learning and improvement', prompts: ['Role and activities', 'Learning needs'] },
  {
    id: 'support',
    title: 'Support',
    prompts: ['Demands and frustrations', 'Health, safety and wellbeing', 'Leave'],
  },
  {
    id: 'mediation',
    title: 'Mediation',
    prompts: ['Team roles', 'News of the organisation', 'Gaps in resources'],
  },
];

/** What a reflection asks. */
export const QUESTIONS = [
  { id: 'well', question: 'What has gone well since we last met?' },
  { id: 'helped', question: 'What did you do that helped it go well?' },
  { id: 'hard', question: 'What has been hard?', hint: 'At work or around it, as much as you want to say.' },
  { id: 'else', question: 'What might you try differently with children and families?' },
  { id: 'more', question: 'Is there anything else that you want to talk about?' },
];
