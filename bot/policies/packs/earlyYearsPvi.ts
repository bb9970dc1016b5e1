import type { Policy } from '../../supervision/policy';
import { agreementSections, agreementTriggers, signedByBoth } from '../parts/agreement';
import { auditForm } from '../parts/auditForm';
import { noCheckIn } from '../parts/checkIn';
import { evaluationOffered } from '../parts/evaluation';
import { retentionUnstated } from '../parts/fileAndRecord';
import { sessionKinds } from '../parts/sessionKinds';
import { sharedParts } from '../parts/shared';
import { noFigure, startingValue, stated, toBeChosen } from '../parts/sourced';
import { caseRules, clockRules, yearRules } from '../parts/workingRules';

const silent = 'The guidance gives no personal frequency or length (DOMAIN A10.9)';
const EYFS = 'DOMAIN C: early years foundation stage';

const functions: Policy['functions'] = [
  {
    id: 'discuss',
    title: 'Discussing issues',
    about: 'Above all children’s development and wellbeing',
    rule: EYFS,
  },
  { id: 'solve', title: 'Finding solutions', about: 'As issues come up', rule: EYFS },
  { id: 'coach', title: 'Coaching', about: 'To do the work better', rule: EYFS },
];

const headings: Policy['agenda']['headings'] = [
  {
    id: 'children',
    title: 'Children in my care',
    function: 'discuss',
    rule: EYFS,
    prompts: ['What concerns or delights me?', 'What is recorded where it belongs?'],
  },
  {
    id: 'solutions',
    title: 'What to do about it',
    function: 'solve',
    rule: EYFS,
    prompts: ['What have I tried?', 'Who else can help?'],
  },
  {
    id: 'practice',
    title: 'My practice',
    function: 'coach',
    rule: EYFS,
    prompts: ['What am I getting better at?', 'Which training or observation would help?'],
  },
  {
    id: 'wellbeing',
    title: 'How I am',
    rule: 'DOMAIN 32',
    prompts: ['Wellbeing and workload', 'Anything that affects my work with children'],
  },
  {
    id: 'reflection',
    title: 'Reflection',
    rule: 'DOMAIN 42',
    prompts: ['What went well, and why?', 'What would I do differently?'],
  },
];

/** Early-years settings of private, voluntary and independent providers (source 000, 2012): no personal cadence is stated. */
export const earlyYearsPvi: Policy = {
  ...sharedParts,
  id: 'early-years-pvi',
  version: '1',
  title: 'Early-years private, voluntary and independent settings',
  about: 'Supervision in early-years settings (source 000, 2012, with the early years foundation stage)',
  effectiveFrom: '2012-01-01',
  covers: stated('Staff in contact with children and families', EYFS),
  functions,
  agenda: { headings },
  sessionKinds: sessionKinds({
    personal: startingValue(true),
    informal: startingValue(false),
    group: startingValue(
      false,
      'Early signs that groups serve emerging need below threshold; one-to-one for child protection (DOMAIN 16)',
    ),
    checkIn: startingValue(true),
  }),
  personal: {
    targetDays: toBeChosen(silent),
    limitDays: toBeChosen(silent),
    yearlyMinimum: noFigure('No yearly minimum is stated'),
    minMinutes: toBeChosen(silent),
    maxMinutes: toBeChosen(silent),
    steps: startingValue([]),
    profiles: [
      { id: 'newly-qualified', title: 'Newly qualified' },
      { id: 'student', title: 'Student on placement' },
      { id: 'agency', title: 'Agency or bank' },
      {
        id: 'senior',
        title: 'Manager or deputy',
        note: 'Supervised in a location group, or reciprocally with the named deputy (DOMAIN 6)',
      },
      { id: 'residential', title: 'Residential' },
      { id: 'early-years', title: 'Early-years practitioner' },
    ],
    year: yearRules,
    ...clockRules,
  },
  cases: { ...caseRules, services: [] },
  agreement: {
    required: stated(true, 'DOMAIN 32'),
    signedByBoth,
    reviewMonths: startingValue(12),
    triggers: agreementTriggers('not stated in the policy: local choice'),
    sections: agreementSections,
  },
  checkIn: noCheckIn,
  retention: retentionUnstated,
  audit: {
    form: auditForm,
    schedules: [
      {
        id: 'self-audit',
        title: 'Self-audit',
        rule: 'DOMAIN 71',
        everyMonths: startingValue(12, 'How often is not said'),
        optional: false,
        who: 'The setting',
        sample: 'Its own supervision',
      },
      {
        id: 'sample',
        title: 'Random sample',
        rule: 'DOMAIN 71',
        everyMonths: startingValue(12, 'How often is not said'),
        optional: false,
        who: 'The authority',
        sample: 'Settings drawn at random',
      },
    ],
  },
  evaluation: evaluationOffered,
};
