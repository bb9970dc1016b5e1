import type { CaseService, CaseType } from '../../supervision/policy';
import { noFigure, startingValue, stated } from '../parts/sourced';

const RULE = 'DOMAIN A4';
const full = { lightTouch: startingValue(false), fullEveryMonths: noFigure<number>() };

/** Every so many weeks: a limit, as the policy calls it a minimum frequency (A10.10). */
const weekly = (id: string, title: string, weeks = 4, note?: string): CaseType => ({
  id,
  title,
  rule: RULE,
  ...(note && { note }),
  asRequired: false,
  targetDays: noFigure('One figure is stated; it is taken as the limit (DOMAIN A10.10)'),
  limitDays: stated(weeks * 7, RULE),
  ...full,
});

const lightTouch = {
  lightTouch: stated(true, RULE),
  fullEveryMonths: stated(3, RULE, 'Calendar months (DOMAIN A10.10)'),
};

/** Every four to six weeks, light touch allowed, full every three months. */
const fourToSix = (id: string, title: string): CaseType => ({
  id,
  title,
  rule: RULE,
  asRequired: false,
  targetDays: stated(28, RULE, '4 to 6 weekly: the four weeks are the target (DOMAIN A10.10)'),
  limitDays: stated(42, RULE, '4 to 6 weekly: the six weeks are the limit (DOMAIN A10.10)'),
  ...lightTouch,
});

const asRequired = (id: string, title: string, note: string): CaseType => ({
  id,
  title,
  rule: RULE,
  note,
  asRequired: true,
  targetDays: noFigure('As and when required', RULE),
  limitDays: noFigure('As and when required', RULE),
  ...full,
});

const service = (id: string, title: string, types: CaseType[]): CaseService => ({ id, title, types });

/** How often each type of case is supervised in each service: the whole table A4. */
export const lutonCases: CaseService[] = [
  service('mash', 'MASH', [
    weekly('peer', 'Peer supervision', 1),
    weekly('complex', 'Complex case supervision'),
  ]),
  service('family-partnership', 'Family Partnership Service', [weekly('level-3', 'Level 3 cases')]),
  service('assessment', 'Assessment Service', [weekly('all', 'All cases')]),
  service('family-safeguarding', 'Family Safeguarding', [weekly('all', 'All cases')]),
  service('children-with-disabilities', 'Children with Disabilities', [
    weekly('active-cp-lac', 'Active child protection and looked-after cases'),
    weekly('cin', 'Child in need, while there is short-term active social work'),
    asRequired(
      'duty',
      'Duty cases (Shared Care Respite, London Road Resource Centre, Direct Payments)',
      'Not routinely supervised. Each is reviewed and risk assessed and the child seen at least yearly, with management oversight on file: a duty of the case and no supervision interval',
    ),
  ]),
  service('looked-after', '0-17 Looked After', [
    weekly('awaiting-permanency', 'Awaiting permanency, not matched'),
    fourToSix('matched-stable', 'Stable matched (6-weekly statutory visits)'),
    fourToSix('matched-stable-over-a-year', 'Stable matched for more than a year (12-weekly visits)'),
  ]),
  service('care-leavers', '18+ Care Leavers', [
    weekly('additional-needs', 'Additional needs or vulnerabilities'),
    fourToSix('stable', 'Stable circumstances'),
    asRequired(
      'unallocated',
      'Formerly relevant, keeping in touch, not allocated',
      'By the level of contact (printed "contract") and risk',
    ),
  ]),
  service('fostering', 'Fostering', [
    weekly('assessment', 'Assessment'),
    weekly('not-matched', 'Support, not matched'),
    { ...weekly('matched-stable', 'Support, matched and stable'), ...lightTouch },
    weekly('unstable', 'Support, awaiting permanency, matched and unstable, or extra support'),
  ]),
  service('adoption', 'Adoption Team', [weekly('all', 'All cases')]),
  service('safeguarding-qa', 'Safeguarding and QA (reviewing officers and conference chairs)', [
    weekly('all', 'All cases', 4, 'Cases of concern are chosen by the officer and the manager each month'),
  ]),
  service('contact-centre', 'Manor Contact Centre', [weekly('all', 'All cases')]),
];
