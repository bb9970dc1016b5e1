import type { Policy, Titled } from '../../supervision/policy';
import { stated } from './sourced';

const standard = (id: string, title: string, rule = 'DOMAIN 44'): Titled => ({ id, title, rule });

/** The learning log, continuing professional development, and the standards to link to. */
export const learning: Policy['learning'] = {
  questions: [
    { id: 'activity', text: 'What did you do or take part in?' },
    { id: 'learnt', text: 'What did you learn from it?' },
    { id: 'difference', text: 'What will you do differently, and for whom does it make a difference?' },
    {
      id: 'peer',
      text: 'With whom did you reflect on it?',
      hint: 'Supervision with your manager is one way.',
    },
  ],
  cpd: {
    piecesAYear: stated(2, 'DOMAIN C: Social Work England'),
    withPeerReflection: stated(1, 'DOMAIN C: Social Work England'),
    by: stated('11-30', 'DOMAIN C: Social Work England'),
  },
  standards: [
    standard('swe-1', 'Social Work England 1: rights, strengths and wellbeing'),
    standard('swe-2', 'Social Work England 2: trust and confidence'),
    standard('swe-3', 'Social Work England 3: accountability for practice and decisions'),
    standard('swe-4', 'Social Work England 4: professional development'),
    standard('swe-5', 'Social Work England 5: safety, respect and integrity'),
    standard('swe-6', 'Social Work England 6: ethics and raising concerns'),
    standard('basw-13', 'BASW ethics, principle 13: supervision and peer support'),
    standard('pcf', 'Professional capabilities framework'),
    standard('peps-a3', 'Practice educator standards A3, for students'),
    standard('kss-9', 'Practitioner knowledge and skills 9'),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
      standard(`ps-kss-${n}`, `Practice supervisor knowledge and skills ${n}`),
    ),
    standard('lga-5', 'Standards for employers 5: supervision'),
    standard('working-together', 'Working together to safeguard children 2023', 'DOMAIN 44, A10.6'),
    standard('ilacs', 'Inspection of local authority children’s services'),
  ],
};
