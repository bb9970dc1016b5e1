import type { Policy } from '../../supervision/policy';

const levels: Policy['strategyAudit']['levels'] = [
  { id: 'emerging', title: 'Emerging' },
  { id: 'established', title: 'Established' },
  { id: 'reviewed', title: 'Reviewed' },
];

const meaning = {
  emerging: 'A plan is being made.',
  established: 'It is in place and in daily use.',
  reviewed: 'It is in place, was looked at again, and was improved.',
};

const statements: [string, string][] = [
  ['A1', 'All partner agencies know what supervision is good for'],
  ['A2', 'Those who commission services take it into account'],
  ['A3', 'Management structures say how supervision is provided'],
  ['A4', 'Senior managers give it priority in every service'],
  ['A5', 'It is part of the wider plans for integrated services'],
  ['A6', 'There is a plan for a shared policy and framework'],
  ['A7', 'The framework rests on principles that the partners agreed'],
  ['A8', 'The training plan gives leaders, managers and workers the skills'],
  ['A9', 'Every partner reviews what supervision achieves'],
  ['A10', 'The shared core of skills is part of the framework'],
  ['B1', 'Supervisors and workers use the ten components'],
  ['B2', 'Functions, boundaries, responsibilities and frequency are written and agreed'],
  ['B3', 'It is agreed who leads on each function'],
  ['B4', 'Agreements and forms are shared between partners'],
  ['B5', 'All supervisors can learn how to supervise across agencies'],
  ['B6', 'Supervision is evaluated every year from feedback'],
  ['B7', 'Feedback and reviews lead to improvement'],
];

/** An organisation's own look at its strategy for supervision: seventeen statements at three levels. */
export const strategyAudit: Policy['strategyAudit'] = {
  rule: 'DOMAIN 69',
  levels,
  statements: statements.map(([id, title]) => ({ id, title, levels: meaning })),
};
