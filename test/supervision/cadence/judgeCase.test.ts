import { judgeCase } from '../../../bot/supervision/cadence/judgeCase';
import type { CaseSituation, CaseSupervision } from '../../../bot/supervision/cadence/situation';
import type { Policy } from '../../../bot/supervision/policy';
import { aCase, changed, luton } from './situations';

const full = (heldOn: string): CaseSupervision => ({ heldOn, depth: 'full' });
const light = (heldOn: string): CaseSupervision => ({ heldOn, depth: 'light' });
const on = '2026-11-21';
const judged = (found: CaseSituation, day = on, pack: Policy = luton) => judgeCase(found, [pack], day);

describe('the clock of a case (rule 8, table A4)', () => {
  it('explains itself in plain words', () => {
    const found = aCase('fostering/matched-stable', [full('2026-09-01'), light('2026-10-12')]);
    expect(judged(found)).toMatchObject({
      state: 'pastLimit',
      limitDate: '2026-11-09',
      fullBy: '2026-12-01',
      rule: 'DOMAIN A4',
      explanation:
        'Supervised 40 days ago on 12 October (light touch); the four-week limit was Monday 9 November, 12 days ago. The last full supervision was on 1 September; the next is due by Tuesday 1 December.',
    });
  });

  it('takes four to six weekly as a target and a limit (A10.10)', () => {
    expect(judged(aCase('looked-after/matched-stable', [full('2026-11-01')]))).toMatchObject({
      state: 'onTrack',
      targetDate: '2026-11-29',
      limitDate: '2026-12-13',
    });
  });

  it('starts from allocation', () => {
    expect(judged(aCase('assessment/all', [], { allocatedOn: '2026-11-10' }))).toMatchObject({
      limitDate: '2026-12-08',
    });
  });

  it('is past its limit when the full supervision is three months away, however many were light', () => {
    const found = aCase('looked-after/matched-stable', [
      full('2026-07-01'),
      light('2026-08-10'),
      light('2026-11-10'),
    ]);
    expect(judged(found)).toMatchObject({
      state: 'pastLimit',
      fullBy: '2026-10-01',
      limitDate: '2026-12-22',
    });
  });

  it('does not count a light touch where the table asks for full', () => {
    const result = judged(aCase('assessment/all', [full('2026-10-12'), light('2026-11-10')]));
    expect(result).toMatchObject({ state: 'pastLimit', lastHeld: '2026-10-12' });
    expect(result.explanation).toContain('The light touch on 10 November does not count');
  });

  it('never falls due where it is as and when required', () => {
    expect(judged(aCase('children-with-disabilities/duty', [], { allocatedOn: '2020-01-01' }))).toMatchObject(
      {
        state: 'asRequired',
        targetDate: null,
        limitDate: null,
      },
    );
  });

  it('takes the interval of a new type from the last supervision', () => {
    const found = aCase('looked-after/matched-stable', [full('2026-10-20')], {
      typeChanges: [{ from: '2026-11-20', type: 'looked-after/awaiting-permanency' }],
    });
    expect(judged(found, '2026-11-19').limitDate).toBe('2026-12-01');
    expect(judged(found, '2026-11-20').limitDate).toBe('2026-11-17');
  });

  it('takes it from the change where the organisation chose so', () => {
    const pack = changed(luton, { 'cases.onChangeOfType.value': 'fromChange' });
    const found = aCase('looked-after/matched-stable', [full('2026-10-20')], {
      typeChanges: [{ from: '2026-11-20', type: 'looked-after/awaiting-permanency' }],
    });
    expect(judged(found, '2026-11-20', pack).limitDate).toBe('2026-12-18');
  });

  it('counts three months as 91 days where the organisation chose so', () => {
    const pack = changed(luton, { 'cases.monthsAre.value': '91DaysAQuarter' });
    expect(judged(aCase('fostering/matched-stable', [full('2026-11-20')]), on, pack).fullBy).toBe(
      '2027-02-19',
    );
  });

  it('has ended once the case is with somebody else', () => {
    expect(judged(aCase('assessment/all', [], { closedOn: '2026-11-01' })).state).toBe('ended');
  });

  it('says that there is nothing to count from without a day of allocation', () => {
    expect(judged({ type: 'assessment/all', sessions: [] })).toMatchObject({
      state: 'notStarted',
      explanation:
        'Not supervised yet, and no day of allocation is known, so there is nothing to count from.',
    });
  });

  it('says that the policy has no such type', () => {
    expect(judged(aCase('adoption/some', [full('2026-11-01')]))).toMatchObject({ state: 'notSet' });
  });
});
