import type { Policy } from '../../supervision/policy';
import { agreementSections, agreementTriggers, signedByBoth } from '../parts/agreement';
import { auditsOffered } from '../parts/audits';
import { noCheckIn } from '../parts/checkIn';
import { evaluationOffered } from '../parts/evaluation';
import { retentionUnstated } from '../parts/fileAndRecord';
import { cycleQuestions } from '../parts/reflectionQuestions';
import { sessionKinds } from '../parts/sessionKinds';
import { sharedParts } from '../parts/shared';
import { noFigure, startingValue, stated } from '../parts/sourced';
import { caseRules, clockRules, yearRules } from '../parts/workingRules';

const RULE = 'DOMAIN C: LGA standard 5';
const MODEL = 'DOMAIN C: 4x4x4 model';
const month = 'At least monthly: a month is taken as 31 days';

const functions: Policy['functions'] = [
  { id: 'management', title: 'Management', about: 'Competent, accountable practice', rule: MODEL },
  { id: 'development', title: 'Development', about: 'Learning', rule: MODEL },
  { id: 'support', title: 'Support', about: 'Wellbeing and resilience', rule: MODEL },
  { id: 'mediation', title: 'Mediation', about: 'Between the worker and the organisation', rule: MODEL },
];

const headings: Policy['agenda']['headings'] = [
  {
    id: 'practice',
    title: 'Practice and accountability',
    function: 'management',
    rule: RULE,
    prompts: ['Work that needs thought', 'Workload'],
  },
  {
    id: 'development',
    title: 'Learning and development',
    function: 'development',
    rule: RULE,
    prompts: ['Learning since last time', 'What next, and protected time for it'],
  },
  {
    id: 'support',
    title: 'Support and wellbeing',
    function: 'support',
    rule: RULE,
    prompts: ['How the work is for me', 'What would help'],
  },
  {
    id: 'organisation',
    title: 'The organisation',
    function: 'mediation',
    rule: RULE,
    prompts: ['What I need from it', 'What it needs from me'],
  },
  {
    id: 'reflection',
    title: 'Reflection',
    rule: MODEL,
    prompts: ['What happened, how was it, what does it mean, what next?'],
  },
];

/** The Local Government Association's standards for employers of social workers, standard 5 (2020). */
export const lgaEmployerStandards: Policy = {
  ...sharedParts,
  id: 'lga-employer-standards',
  version: '1',
  title: 'LGA employer standards',
  about: 'Standard 5 on supervision, with closer steps for the newly qualified (DOMAIN C, 2020)',
  effectiveFrom: '2020-01-01',
  covers: stated('Social workers', RULE),
  functions,
  agenda: { headings },
  reflection: { questions: cycleQuestions, rule: MODEL },
  sessionKinds: sessionKinds({
    personal: startingValue(true),
    informal: startingValue(false),
    group: startingValue(false),
    checkIn: startingValue(true),
  }),
  personal: {
    targetDays: noFigure('A least frequency is stated, which is a limit', RULE),
    limitDays: stated(31, RULE, month),
    yearlyMinimum: noFigure('No yearly minimum is stated'),
    minMinutes: stated(90, RULE, 'At least, uninterrupted'),
    maxMinutes: noFigure('No longest length is stated'),
    steps: startingValue([]),
    profiles: [
      {
        id: 'newly-qualified',
        title: 'Newly qualified',
        rule: RULE,
        steps: stated(
          [
            { title: 'weekly in the first six weeks', fromWeeks: 0, targetDays: null, limitDays: 7 },
            { title: 'fortnightly until six months in post', fromWeeks: 6, targetDays: null, limitDays: 14 },
            { title: 'monthly after six months in post', fromMonths: 6, targetDays: null, limitDays: 31 },
          ],
          RULE,
          month,
        ),
      },
      {
        id: 'student',
        title: 'Student on placement',
        rule: RULE,
        note: 'As agreed with the programme: the agreement says how often',
        limitDays: noFigure('As agreed with the programme', RULE),
      },
      {
        id: 'agency',
        title: 'Agency',
        note: 'Elsewhere every 8 shifts and at least an hour (DOMAIN C); not part of the standard',
      },
      { id: 'senior', title: 'Senior practitioner or manager' },
      { id: 'residential', title: 'Residential' },
      { id: 'early-years', title: 'Early years' },
    ],
    year: yearRules,
    ...clockRules,
  },
  cases: { ...caseRules, services: [] },
  agreement: {
    required: startingValue(true),
    signedByBoth,
    reviewMonths: startingValue(12),
    triggers: agreementTriggers('not stated in the policy: local choice'),
    sections: agreementSections,
  },
  checkIn: noCheckIn,
  retention: retentionUnstated,
  audit: auditsOffered,
  evaluation: evaluationOffered,
};
