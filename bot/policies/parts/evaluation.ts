import type { FormQuestion, Policy } from '../../supervision/policy';
import { startingValue, stated } from './sourced';

const questions: FormQuestion[] = [
  { id: 'how-much', text: 'Where, what and how much supervision is there?', answer: 'text' },
  { id: 'satisfaction', text: 'How satisfied are people with their supervision?', answer: 'scale' },
  { id: 'impact', text: 'What difference does it make to practice and to children?', answer: 'text' },
  { id: 'trained', text: 'How many supervisors are trained, and to what level?', answer: 'text' },
  { id: 'best-practice', text: 'What here is worth showing to others?', answer: 'text' },
  { id: 'comparison', text: 'How does it compare with good practice elsewhere?', answer: 'text' },
  {
    id: 'others',
    text: 'What do elected members and those who speak for people who use services say?',
    answer: 'text',
  },
];

/** The yearly evaluation as the integrated guide states it. */
export const yearlyEvaluation: Policy['evaluation'] = {
  everyMonths: stated(12, 'DOMAIN 68'),
  questions,
};

/** The same, offered where the policy says nothing about evaluation. */
export const evaluationOffered: Policy['evaluation'] = {
  everyMonths: startingValue(12, 'After the integrated guide (DOMAIN 68)'),
  questions,
};
