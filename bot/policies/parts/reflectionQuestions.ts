import type { Policy } from '../../supervision/policy';

/** Five open questions, none of them compulsory; after the prompts of one early-years centre. */
export const reflection: Policy['reflection'] = {
  rule: 'DOMAIN 42',
  questions: [
    { id: 'gone-well', text: 'What has gone well since we last met?' },
    { id: 'made-it-go-well', text: 'What did you do that helped it go well?', hint: 'Small things count.' },
    {
      id: 'challenging',
      text: 'What has been hard?',
      hint: 'Leave out names and anything that would identify a child.',
    },
    { id: 'differently', text: 'What might you try differently with children and families?' },
    { id: 'anything-else', text: 'Is there anything else that you want to bring?' },
  ],
};

/** Four questions through one cycle: what happened, how it was, what it means, what next. */
export const cycleQuestions: Policy['reflection']['questions'] = [
  { id: 'experience', text: 'Which piece of work do you want to think about, and what happened?' },
  { id: 'reflection', text: 'How was it for you, and what did it bring up?' },
  { id: 'analysis', text: 'What do you make of it now, and what else might explain it?' },
  { id: 'action', text: 'What would you like to do or try next?' },
];
