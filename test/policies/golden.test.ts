import { packs } from '../../bot/policies/packs';
import { resolvePolicy } from '../../bot/policies/resolvePolicy';
import { valueAt, type Json } from '../../bot/policies/path';
import { caseTypePaths, findCaseType } from '../../bot/supervision/cadence/caseType';
import { lutonSocialCare } from '../../bot/policies/packs/lutonSocialCare';

const SILENT = 'not stated in the policy: local choice';

/** Pack, path, value and rule: a row for each figure of DOMAIN.md. */
type Row = [pack: string, path: string, value: Json, rule: string];

const LUTON = 'luton-social-care';
const LANCASHIRE = 'lancashire-childrens-services';
const TRUST = 'integrated-childrens-trust';
const EARLY = 'early-years-pvi';
const LGA = 'lga-employer-standards';

const a3: Row[] = [
  [LUTON, 'personal.targetDays', 28, 'DOMAIN 18'],
  [LUTON, 'personal.limitDays', 42, 'DOMAIN 19'],
  [LUTON, 'personal.yearlyMinimum', 10, 'DOMAIN 20'],
  [LUTON, 'personal.minMinutes', 90, 'DOMAIN 21'],
  [LUTON, 'personal.maxMinutes', 120, 'DOMAIN 21'],
  [TRUST, 'personal.agreedRangeDays', { from: 14, to: 42 }, 'DOMAIN 23'],
  [TRUST, 'personal.limitDays', 42, 'DOMAIN 23'],
  [TRUST, 'personal.profiles.newly-qualified.targetDays', 7, 'DOMAIN 23'],
];

const others: Row[] = [
  [LUTON, 'checkIn.everyMonths', 3, 'DOMAIN 9'],
  [LUTON, 'checkIn.insidePersonal', true, 'DOMAIN 9'],
  [LANCASHIRE, 'checkIn.everyMonths', 3, 'DOMAIN 10'],
  [LUTON, 'sessionKinds.informal.countsToward.personal', false, 'DOMAIN 11'],
  [TRUST, 'sessionKinds.informal.countsToward.personal', false, 'DOMAIN 12'],
  [LUTON, 'sessionKinds.group.countsToward.personal', false, 'DOMAIN 13'],
  [LUTON, 'agreement.required', true, 'DOMAIN 27'],
  [LUTON, 'agreement.reviewMonths', 12, 'DOMAIN 29'],
  [LUTON, 'retention.yearsAfterLeaving', 2, 'DOMAIN 54'],
];

const a9: Row[] = [
  [LUTON, 'audit.schedules.six-monthly.everyMonths', 6, 'DOMAIN 64'],
  [LUTON, 'audit.schedules.monthly.everyMonths', 1, 'DOMAIN 65'],
  [LUTON, 'audit.schedules.quarterly.everyMonths', 3, 'DOMAIN 66'],
  [TRUST, 'evaluation.everyMonths', 12, 'DOMAIN 68'],
];

const c: Row[] = [
  [LGA, 'personal.limitDays', 31, 'DOMAIN C: LGA standard 5'],
  [LGA, 'personal.minMinutes', 90, 'DOMAIN C: LGA standard 5'],
  [LUTON, 'learning.cpd.piecesAYear', 2, 'DOMAIN C: Social Work England'],
  [LUTON, 'learning.cpd.withPeerReflection', 1, 'DOMAIN C: Social Work England'],
  [LUTON, 'learning.cpd.by', '11-30', 'DOMAIN C: Social Work England'],
];

const unstated: [pack: string, path: string][] = [
  [LANCASHIRE, 'personal.targetDays'],
  [LANCASHIRE, 'personal.limitDays'],
  [LANCASHIRE, 'personal.yearlyMinimum'],
  [LANCASHIRE, 'personal.minMinutes'],
  [LANCASHIRE, 'personal.maxMinutes'],
  [LANCASHIRE, 'retention.yearsAfterLeaving'],
  [EARLY, 'personal.targetDays'],
  [EARLY, 'personal.limitDays'],
  [EARLY, 'personal.yearlyMinimum'],
  [EARLY, 'personal.minMinutes'],
  [EARLY, 'personal.maxMinutes'],
  [EARLY, 'retention.yearsAfterLeaving'],
];

const at = (pack: string, path: string): Json | undefined =>
  valueAt(resolvePolicy(packs, pack).policy as unknown as Json, path);

describe('the figures of DOMAIN.md', () => {
  it.each([...a3, ...others, ...a9, ...c])('%s holds %s as %j (%s)', (pack, path, value, rule) => {
    expect(at(pack, path)).toMatchObject({ value, rule });
  });

  it.each(unstated)('%s invents nothing for %s (A10.9)', (pack, path) => {
    expect(at(pack, path)).toMatchObject({ value: null, rule: SILENT });
  });

  it('steps the newly qualified by LGA standard 5: weekly for six weeks, fortnightly for six months, monthly', () => {
    expect(at(LGA, 'personal.profiles.newly-qualified.steps.value')).toMatchObject([
      { fromWeeks: 0, limitDays: 7 },
      { fromWeeks: 6, limitDays: 14 },
      { fromMonths: 6, limitDays: 31 },
    ]);
  });

  it.each([
    ['deadlines.writeUpWorkingDays'],
    ['deadlines.signWorkingDays'],
    ['deadlines.rebookWorkingDays'],
    ['personal.steps'],
    ['personal.year.basis'],
    ['sessionKinds.case.countsToward.yearlyMinimum'],
  ])('says that Luton does not state %s (A10.1 to A10.13)', (path) => {
    expect(at(LUTON, path)).toMatchObject({ rule: SILENT });
  });

  it('quarters the opt-in audit of rule 66 as may, and the others as must', () => {
    expect(lutonSocialCare.audit.schedules.map(({ id, optional }) => [id, optional])).toEqual([
      ['six-monthly', false],
      ['monthly', false],
      ['quarterly', true],
    ]);
  });
});

/** Case type, target, limit, light touch, full every so many months, as required. */
type CaseRow = [string, number | null, number | null, boolean, number | null, boolean];

const weekly = (path: string, weeks = 4): CaseRow => [path, null, weeks * 7, false, null, false];
const fourToSix = (path: string): CaseRow => [path, 28, 42, true, 3, false];
const asRequired = (path: string): CaseRow => [path, null, null, false, null, true];

const a4: CaseRow[] = [
  weekly('mash/peer', 1),
  weekly('mash/complex'),
  weekly('family-partnership/level-3'),
  weekly('assessment/all'),
  weekly('family-safeguarding/all'),
  weekly('children-with-disabilities/active-cp-lac'),
  weekly('children-with-disabilities/cin'),
  asRequired('children-with-disabilities/duty'),
  weekly('looked-after/awaiting-permanency'),
  fourToSix('looked-after/matched-stable'),
  fourToSix('looked-after/matched-stable-over-a-year'),
  weekly('care-leavers/additional-needs'),
  fourToSix('care-leavers/stable'),
  asRequired('care-leavers/unallocated'),
  weekly('fostering/assessment'),
  weekly('fostering/not-matched'),
  ['fostering/matched-stable', null, 28, true, 3, false],
  weekly('fostering/unstable'),
  weekly('adoption/all'),
  weekly('safeguarding-qa/all'),
  weekly('contact-centre/all'),
];

describe('the case timescales of table A4 (rule 8)', () => {
  it.each(a4)(
    '%s: target %s, limit %s, light touch %s, full every %s months, as required %s',
    (path, ...row) => {
      const type = findCaseType(lutonSocialCare, path);
      expect([
        type?.targetDays.value,
        type?.limitDays.value,
        type?.lightTouch.value,
        type?.fullEveryMonths.value,
        type?.asRequired,
      ]).toEqual(row);
      expect(type?.rule).toBe('DOMAIN A4');
    },
  );

  it('holds no other case type', () => {
    expect(caseTypePaths(lutonSocialCare).sort()).toEqual(a4.map(([path]) => path).sort());
  });
});

describe('the templates of a pack', () => {
  it('gives Luton the four headings of rule 33 and a place for reflection (A10.12)', () => {
    expect(lutonSocialCare.agenda.headings.map(({ title }) => title)).toEqual([
      'Performance management',
      'Learning and improvement',
      'Support',
      'Mediation',
      'Reflection',
    ]);
  });

  it.each([
    ['functions', 5, LUTON],
    ['functions', 4, LANCASHIRE],
    ['functions', 4, TRUST],
    ['reflection.questions', 5, LUTON],
    ['checkIn.objectives', 6, LANCASHIRE],
    ['agreement.sections', 13, LUTON],
    ['matrix.responsibilities', 19, TRUST],
    ['components.items', 10, TRUST],
    ['outcomes.items', 4, TRUST],
    ['strategyAudit.levels', 3, TRUST],
    ['strategyAudit.statements', 17, TRUST],
  ])('has the %s that the sources count: %i (%s)', (path, count, pack) => {
    expect(at(pack, path)).toHaveLength(count);
  });

  it('makes an agreement anew for a new job and a change of supervisor (rule 28)', () => {
    expect(lutonSocialCare.agreement.triggers.map(({ id }) => id)).toEqual([
      'new-job',
      'change-of-supervisor',
    ]);
  });

  it('never lets annual leave stop the clock', () => {
    const reasons = packs.flatMap(({ pauseReasons }) => pauseReasons);
    expect(reasons.filter(({ id }) => id === 'annual-leave').every(({ stopsClock }) => !stopsClock)).toBe(
      true,
    );
  });
});
