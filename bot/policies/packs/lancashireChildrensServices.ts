import type { Policy } from '../../supervision/policy';
import { agreementSections, agreementTriggers, signedByBoth } from '../parts/agreement';
import { auditsOffered } from '../parts/audits';
import { sixObjectives } from '../parts/checkIn';
import { evaluationOffered } from '../parts/evaluation';
import { retentionUnstated } from '../parts/fileAndRecord';
import { sessionKinds } from '../parts/sessionKinds';
import { sharedParts } from '../parts/shared';
import { noFigure, startingValue, stated, toBeChosen } from '../parts/sourced';
import { caseRules, clockRules, yearRules } from '../parts/workingRules';

const silent = 'The policy gives no personal frequency or length (DOMAIN A10.9)';

const functions: Policy['functions'] = [
  {
    id: 'quality-assurance',
    title: 'Quality assurance and governance',
    about: 'How well the job is done, and who answers for it',
    rule: 'DOMAIN 36',
  },
  {
    id: 'engagement',
    title: 'Organisational engagement and mediation',
    about: 'The worker and the organisation',
    rule: 'DOMAIN 36',
  },
  {
    id: 'development',
    title: 'Professional development',
    about: 'What is needed to keep learning',
    rule: 'DOMAIN 36',
  },
  { id: 'wellbeing', title: 'Wellbeing', about: 'What the work does to people', rule: 'DOMAIN 36' },
];

const headings: Policy['agenda']['headings'] = [
  {
    id: 'outcomes',
    title: 'Outcomes for children and families',
    function: 'quality-assurance',
    rule: 'DOMAIN 38',
    prompts: [
      'What has changed for children?',
      'What stands in the way?',
      'What have children and families told us about our work?',
    ],
  },
  {
    id: 'practice',
    title: 'Practice and decisions',
    function: 'quality-assurance',
    rule: 'DOMAIN 38, 39',
    prompts: [
      'What did observation, feedback and audits show?',
      'Which biases might be at work?',
      'Whose challenge would help?',
    ],
  },
  {
    id: 'role',
    title: 'Role and responsibilities',
    function: 'engagement',
    rule: 'DOMAIN 38',
    prompts: ['Is the role clear?', 'What is changing around us?'],
  },
  {
    id: 'development',
    title: 'Development',
    function: 'development',
    rule: 'DOMAIN 36, 44',
    prompts: ['What to learn next, and how?', 'Which professional standards does it touch?'],
  },
  {
    id: 'wellbeing',
    title: 'Wellbeing',
    function: 'wellbeing',
    rule: 'DOMAIN 36, 39',
    prompts: ['Safety, health and wellbeing', 'What is worth celebrating?', 'Equality and difference'],
  },
  {
    id: 'reflection',
    title: 'Reflection',
    rule: 'DOMAIN 38',
    prompts: ['What do I understand differently now?', 'How is supervision itself going?'],
  },
];

/** Lancashire's policy for children's services (source 003, January 2022), which states no personal cadence. */
export const lancashireChildrensServices: Policy = {
  ...sharedParts,
  id: 'lancashire-childrens-services',
  version: '1',
  title: 'Lancashire children’s services',
  about: 'Supervision policy for all staff of children’s services (source 003, January 2022)',
  effectiveFrom: '2022-01-20',
  covers: stated(
    'All staff of children’s services, from the front line to the most senior managers, qualified in social work or not',
    'DOMAIN 2',
  ),
  functions,
  agenda: { headings },
  sessionKinds: sessionKinds({
    personal: startingValue(true),
    informal: startingValue(
      false,
      'Supervision is broader than formal meetings (DOMAIN 17); which of them count is not said',
    ),
    group: startingValue(false),
    checkIn: stated(true, 'DOMAIN 10'),
  }),
  personal: {
    targetDays: toBeChosen(silent),
    limitDays: toBeChosen(silent),
    yearlyMinimum: noFigure('No yearly minimum is stated'),
    minMinutes: toBeChosen(silent),
    maxMinutes: toBeChosen(silent),
    steps: startingValue([], 'No steps for the newly qualified are stated (DOMAIN A10.3)'),
    profiles: [
      { id: 'newly-qualified', title: 'Newly qualified' },
      { id: 'student', title: 'Student on placement' },
      { id: 'agency', title: 'Agency' },
      { id: 'senior', title: 'Senior manager', rule: 'DOMAIN 2' },
      { id: 'residential', title: 'Residential' },
      { id: 'early-years', title: 'Early years' },
    ],
    year: yearRules,
    ...clockRules,
  },
  cases: { ...caseRules, services: [] },
  agreement: {
    required: startingValue(
      true,
      'Not stated in the policy; its procedure is not among the sources (DOMAIN A10.8)',
    ),
    signedByBoth,
    reviewMonths: startingValue(12),
    triggers: agreementTriggers('not stated in the policy: local choice'),
    sections: agreementSections,
  },
  checkIn: {
    title: 'Performance conversation',
    everyMonths: stated(3, 'DOMAIN 10', 'At least once a quarter'),
    insidePersonal: startingValue(true),
    objectives: sixObjectives,
  },
  retention: retentionUnstated,
  audit: auditsOffered,
  evaluation: evaluationOffered,
};
