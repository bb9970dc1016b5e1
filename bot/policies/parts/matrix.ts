import type { Policy } from '../../supervision/policy';

const responsibilities: [string, string][] = [
  ['performance', 'Managing performance'],
  ['outcomes', 'Agreeing outcomes and following them'],
  ['case', 'Case or specialist supervision'],
  ['identify-learning', 'Finding out learning and development needs'],
  ['meet-learning', 'Meeting learning and development needs'],
  ['common-core', 'Understanding and using the shared core of skills'],
  ['complex-practice', 'Complex practice, such as safeguarding'],
  ['appraisal', 'Appraisal'],
  ['interagency', 'Working with other agencies'],
  ['reflective-practice', 'Reflective practice based on evidence'],
  ['emotional-support', 'Feelings about the work, and support'],
  ['workload', 'Workload'],
  ['feedback-performance', 'Feedback on performance'],
  ['feedback-practice', 'Feedback on practice'],
  ['standards', 'Setting standards of work'],
  ['conditions', 'Conditions of service'],
  ['theory', 'Using theory'],
  ['values', 'Values and principles of good practice'],
  ['other', 'Other'],
];

/** Who leads on what, where there is more than one supervisor: eighteen named responsibilities, and other. */
export const matrix: Policy['matrix'] = {
  rule: 'DOMAIN 5',
  responsibilities: responsibilities.map(([id, title]) => ({ id, title })),
  providers: [
    { id: 'line-manager', title: 'Line manager' },
    { id: 'professional-supervisor', title: 'Professional supervisor' },
    { id: 'peer-group', title: 'Peer group' },
  ],
};
