import type { Policy } from '../../supervision/policy';
import { agreementSections, agreementTriggers, signedByBoth } from '../parts/agreement';
import { auditsOffered } from '../parts/audits';
import { noCheckIn } from '../parts/checkIn';
import { yearlyEvaluation } from '../parts/evaluation';
import { peerTwoHours, retentionUnstated } from '../parts/fileAndRecord';
import { sessionKinds } from '../parts/sessionKinds';
import { sharedParts } from '../parts/shared';
import { noFigure, startingValue, stated, toBeChosen } from '../parts/sourced';
import { caseRules, clockRules, yearRules } from '../parts/workingRules';

const functions: Policy['functions'] = [
  {
    id: 'line-management',
    title: 'Line management',
    about: 'Accountability, workload and duty of care',
    rule: 'DOMAIN 37',
  },
  {
    id: 'professional',
    title: 'Professional supervision',
    about: 'Practice, cases and specialist work',
    rule: 'DOMAIN 37',
  },
  {
    id: 'cpd',
    title: 'Continuing professional development',
    about: 'Skills, feedback and career',
    rule: 'DOMAIN 37',
  },
  {
    id: 'coordination',
    title: 'Co-ordination of integrated practice',
    about: 'Clear roles and working across services',
    rule: 'DOMAIN 37',
  },
];

const headings: Policy['agenda']['headings'] = [
  {
    id: 'line-management',
    title: 'Line management',
    function: 'line-management',
    rule: 'DOMAIN 37',
    prompts: ['Workload and priorities', 'Standards and performance', 'Health and support'],
  },
  {
    id: 'professional',
    title: 'Professional practice',
    function: 'professional',
    rule: 'DOMAIN 37',
    prompts: ['Which work needs thought?', 'How was it to do?', 'What did it achieve?'],
  },
  {
    id: 'cpd',
    title: 'Development',
    function: 'cpd',
    rule: 'DOMAIN 37',
    prompts: ['Feedback and observation', 'Learning to plan'],
  },
  {
    id: 'coordination',
    title: 'Working with others',
    function: 'coordination',
    rule: 'DOMAIN 37',
    prompts: ['Roles around the child', 'Disagreements between services'],
  },
  {
    id: 'reflection',
    title: 'Reflection',
    rule: 'DOMAIN 41',
    prompts: ['What have we learnt today?', 'How well did this session work?'],
  },
];

/** The guide to integrated supervision in a children's trust (source 001, about 2010). */
export const integratedChildrensTrust: Policy = {
  ...sharedParts,
  id: 'integrated-childrens-trust',
  version: '1',
  title: 'Integrated children’s trust',
  about: 'Integrated supervision across partner agencies, with shared functions (source 001, about 2010)',
  effectiveFrom: '2010-01-01',
  covers: stated('Front-line workers in integrated services', 'DOMAIN 23'),
  functions,
  agenda: { headings },
  lengths: peerTwoHours,
  sessionKinds: sessionKinds({
    personal: startingValue(true),
    informal: stated(false, 'DOMAIN 12', 'What follows for practice is raised again in a formal session'),
    group: startingValue(false),
    checkIn: startingValue(true),
  }),
  personal: {
    targetDays: noFigure(
      'The policy gives a range of 2 to 6 weeks; the agreement sets the frequency in it (DOMAIN 24)',
      'DOMAIN 23',
    ),
    limitDays: stated(42, 'DOMAIN 23', 'The wider end of every 2 to 6 weeks'),
    agreedRangeDays: stated({ from: 14, to: 42 }, 'DOMAIN 23'),
    yearlyMinimum: noFigure('No yearly minimum is stated'),
    minMinutes: toBeChosen('No length is stated'),
    maxMinutes: toBeChosen('No length is stated'),
    steps: startingValue([]),
    profiles: [
      {
        id: 'newly-qualified',
        title: 'Newly qualified',
        rule: 'DOMAIN 23',
        targetDays: stated(7, 'DOMAIN 23', 'Weekly; until when is not said (DOMAIN A10.15)'),
      },
      { id: 'student', title: 'Student on placement' },
      { id: 'agency', title: 'Agency' },
      { id: 'senior', title: 'Senior practitioner or manager' },
      { id: 'residential', title: 'Residential' },
      { id: 'early-years', title: 'Early years' },
    ],
    year: yearRules,
    ...clockRules,
  },
  cases: { ...caseRules, services: [] },
  agreement: {
    required: stated(true, 'DOMAIN 31'),
    signedByBoth,
    reviewMonths: startingValue(12, 'The agreement itself says how often (DOMAIN 31)'),
    triggers: agreementTriggers('not stated in the policy: local choice'),
    sections: agreementSections,
  },
  checkIn: noCheckIn,
  retention: retentionUnstated,
  audit: auditsOffered,
  evaluation: yearlyEvaluation,
};
