import type { Policy } from '../../supervision/policy';
import { agreementSections, agreementTriggers, signedByBoth } from '../parts/agreement';
import { auditForm } from '../parts/auditForm';
import { sixObjectives } from '../parts/checkIn';
import { evaluationOffered } from '../parts/evaluation';
import { retentionTwoYears } from '../parts/fileAndRecord';
import { sessionKinds } from '../parts/sessionKinds';
import { sharedParts } from '../parts/shared';
import { startingValue, stated } from '../parts/sourced';
import { caseRules, clockRules, yearRules } from '../parts/workingRules';
import { lutonCases } from './lutonCases';

const sameForAll = 'No figure of its own is stated for this role';

const functions: Policy['functions'] = [
  { id: 'management', title: 'Management', about: 'Competent, accountable work', rule: 'DOMAIN 34' },
  { id: 'development', title: 'Development', about: 'Learning throughout a career', rule: 'DOMAIN 34' },
  { id: 'support', title: 'Support', about: 'Keeping well in demanding work', rule: 'DOMAIN 34' },
  {
    id: 'mediation',
    title: 'Engagement and mediation',
    about: 'Between the worker and the organisation',
    rule: 'DOMAIN 34',
  },
  {
    id: 'reflection',
    title: 'Reflection on practice',
    about: 'Thinking about the work and learning from it',
    rule: 'DOMAIN 34',
  },
];

const headings: Policy['agenda']['headings'] = [
  {
    id: 'performance-management',
    title: 'Performance management',
    function: 'management',
    rule: 'DOMAIN 33',
    prompts: [
      'Work plan and priorities: what is on, what is new',
      'Targets and objectives, mine and the team’s',
      'Key achievements',
    ],
  },
  {
    id: 'learning-and-improvement',
    title: 'Learning and improvement',
    function: 'development',
    rule: 'DOMAIN 33',
    prompts: ['Role and activities', 'Learning since last time', 'Learning needs'],
  },
  {
    id: 'support',
    title: 'Support',
    function: 'support',
    rule: 'DOMAIN 33',
    prompts: [
      'How the work is: demands, frustrations, what helps',
      'Welfare, training and development',
      'Annual and flexible leave, sickness',
      'Health, safety and wellbeing',
    ],
  },
  {
    id: 'mediation',
    title: 'Mediation',
    function: 'mediation',
    rule: 'DOMAIN 33',
    prompts: ['Roles in the team', 'What is changing in the organisation', 'Gaps in resources'],
  },
  {
    id: 'reflection',
    title: 'Reflection',
    function: 'reflection',
    rule: 'DOMAIN 34, A10.12',
    note: 'One of the five functions without a place among the four headings of the policy',
    prompts: [
      'Conversation: who was heard?',
      'Curiosity: what might we not be seeing?',
      'Courage: what is hard to say?',
      'Considerate: whose difference matters here?',
    ],
  },
];

/** Luton's framework for children's social care (source 002, version 41 of April 2024). */
export const lutonSocialCare: Policy = {
  ...sharedParts,
  id: 'luton-social-care',
  version: '1',
  title: 'Luton social care',
  about: 'Supervision framework for fieldwork and managerial staff in social care (source 002, April 2024)',
  effectiveFrom: '2024-04-16',
  covers: stated(
    'All fieldwork and managerial staff in social care with the Family Partnership Service, temporary or permanent, and social work students on placement',
    'DOMAIN 1',
  ),
  functions,
  agenda: { headings },
  sessionKinds: sessionKinds({
    personal: stated(true, 'DOMAIN 7'),
    informal: stated(false, 'DOMAIN 11'),
    group: stated(false, 'DOMAIN 13'),
    checkIn: stated(true, 'DOMAIN 9'),
  }),
  personal: {
    targetDays: stated(28, 'DOMAIN 18'),
    limitDays: stated(42, 'DOMAIN 19'),
    yearlyMinimum: stated(
      10,
      'DOMAIN 20',
      'Always meeting at the limit gives 8.7 a year, which is fewer (DOMAIN A10.1)',
    ),
    minMinutes: stated(90, 'DOMAIN 21'),
    maxMinutes: stated(120, 'DOMAIN 21'),
    steps: startingValue([], 'No steps for the newly qualified are stated (DOMAIN A10.3)'),
    profiles: [
      { id: 'newly-qualified', title: 'Newly qualified', note: sameForAll },
      { id: 'student', title: 'Student on placement', rule: 'DOMAIN 1', note: sameForAll },
      { id: 'agency', title: 'Agency', rule: 'DOMAIN 1', note: sameForAll },
      { id: 'senior', title: 'Senior practitioner or manager', rule: 'DOMAIN 1, 3', note: sameForAll },
      { id: 'residential', title: 'Residential', note: sameForAll },
      { id: 'early-years', title: 'Early years', note: sameForAll },
    ],
    year: yearRules,
    ...clockRules,
  },
  cases: {
    ...caseRules,
    supervisedBy: stated(
      'Team Manager and Deputy in equal parts, or a Senior Practitioner with oversight by a manager: any of them, named',
      'DOMAIN 4, A10.11',
    ),
    services: lutonCases,
  },
  agreement: {
    required: stated(true, 'DOMAIN 27'),
    signedByBoth,
    reviewMonths: stated(12, 'DOMAIN 29', 'At least'),
    triggers: agreementTriggers('DOMAIN 28'),
    sections: agreementSections,
  },
  checkIn: {
    title: 'Check-in',
    everyMonths: stated(3, 'DOMAIN 9'),
    insidePersonal: stated(true, 'DOMAIN 9'),
    objectives: sixObjectives,
  },
  retention: retentionTwoYears,
  audit: {
    form: auditForm,
    schedules: [
      {
        id: 'six-monthly',
        title: 'Random selection of files',
        rule: 'DOMAIN 64',
        everyMonths: stated(6, 'DOMAIN 64'),
        optional: false,
        who: 'Senior managers',
        sample: 'A random selection of supervision files',
      },
      {
        id: 'monthly',
        title: 'A file a month',
        rule: 'DOMAIN 65',
        everyMonths: stated(1, 'DOMAIN 65'),
        optional: false,
        who: 'Each Service Manager',
        sample: 'One worker’s file from the workload of one of their Team Managers',
      },
      {
        id: 'quarterly',
        title: 'A file a quarter',
        rule: 'DOMAIN 66',
        everyMonths: stated(3, 'DOMAIN 66'),
        optional: true,
        who: 'The Service Director',
        sample: 'One file from the workload of each Service Manager',
      },
    ],
  },
  evaluation: evaluationOffered,
};
