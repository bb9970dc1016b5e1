import type { Policy, Section } from '../../supervision/policy';
import { startingValue } from './sourced';

const section = (id: string, title: string, prompts: string[]): Section => ({
  id,
  title,
  prompts,
  rule: 'DOMAIN 31',
});

/** What an agreement is made of: the thirteen contents, each opened by questions that both answer. */
export const agreementSections: Section[] = [
  section('purpose', 'What supervision is for', [
    'What do I want from supervision?',
    'What can you expect from me?',
  ]),
  section('roles', 'Our roles', ['What is each of us responsible for?']),
  section('functions', 'Who provides what', [
    'Which functions are provided here, and which by somebody else?',
    'Who decides, and who is accountable?',
  ]),
  section('frequency', 'How often and how long', [
    'How often do we meet, and for how long?',
    'What would make us meet more often?',
  ]),
  section('agenda', 'How we make the agenda', ['How does each of us add to it?', 'By when do we prepare?']),
  section('difficulties', 'When it is not working', [
    'How will we tell each other?',
    'Whom do we go to if we cannot resolve it?',
  ]),
  section('confidentiality', 'What stays between us', [
    'What is confidential, and what must go further?',
    'Who may open the records?',
  ]),
  section('records', 'Records, decisions and actions', [
    'How do we agree what is written?',
    'How do decisions about a child reach the case record?',
  ]),
  section('review', 'When we review this', ['When do we look at this agreement again?']),
  section('diversity', 'Difference, fairness and power', [
    'What should we know about each other?',
    'Which adjustments help?',
    'How do we talk about discrimination?',
  ]),
  section('booking', 'Booking ahead', [
    'How far ahead do we book?',
    'What may interrupt or move a session, and who rebooks it?',
  ]),
  section('evaluation', 'Whether it helps', [
    'How shall we know that supervision makes a difference?',
    'How do I like to get feedback?',
  ]),
  section('childrens-feedback', 'What children and families tell us', [
    'How do we seek their views of our work, and what do we do with them?',
  ]),
];

/** When an agreement is made anew. */
export const agreementTriggers = (rule: string): Policy['agreement']['triggers'] => [
  { id: 'new-job', title: 'A new job', rule },
  { id: 'change-of-supervisor', title: 'A change of supervisor', rule },
];

/** Signatures are not mentioned by the policies; auditors ask for both. */
export const signedByBoth = startingValue(true, 'What auditors ask for (DOMAIN C)');
