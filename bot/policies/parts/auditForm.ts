import type { FormQuestion, Policy } from '../../supervision/policy';

const yesNo = (id: string, text: string): FormQuestion => ({ id, text, answer: 'yesNo' });
const text = (id: string, words: string): FormQuestion => ({ id, text: words, answer: 'text' });

/** The product's own form for examining a sampled file; it asks about quality, not only about dates. */
export const auditForm: Policy['audit']['form'] = {
  title: 'Examining a supervision file',
  sections: [
    {
      id: 'arrangement',
      title: 'The arrangement',
      rule: 'DOMAIN C',
      questions: [
        yesNo('agreement', 'Is there an agreement that both signed, reviewed in time?'),
        yesNo('frequency', 'Is the frequency what the policy and the agreement ask for?'),
        yesNo('gaps', 'Where there is a gap, is the reason recorded?'),
        yesNo('signed', 'Are the records signed by both, or is it said why not?'),
      ],
    },
    {
      id: 'quality',
      title: 'The quality',
      rule: 'DOMAIN 69',
      questions: [
        yesNo('joint-agenda', 'Did both add to the agenda?'),
        yesNo('reflection', 'Is there reflection on practice: how and why, and not only what and when?'),
        yesNo('support', 'Are wellbeing and workload attended to?'),
        yesNo('challenge', 'Is there challenge, and is good work acknowledged?'),
        yesNo('difference', 'Are equality and difference considered?'),
        text('example', 'Which part shows supervision at its best?'),
      ],
    },
    {
      id: 'outcomes',
      title: 'What came of it',
      rule: 'DOMAIN 47',
      questions: [
        yesNo('actions', 'Does each action have an owner and a date?'),
        yesNo('followed', 'Is it clear what became of the actions?'),
        yesNo('case-records', 'Do case decisions point to the case system and carry no narrative here?'),
        yesNo('learning', 'Are learning needs named and followed?'),
      ],
    },
    {
      id: 'feedback',
      title: 'Back to both',
      rule: 'DOMAIN 70',
      questions: [
        text('strength', 'What should they keep doing?'),
        text('change', 'What one thing would help most?'),
      ],
    },
  ],
};
