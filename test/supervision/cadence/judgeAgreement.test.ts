import { judgeAgreement } from '../../../bot/supervision/cadence/judgeAgreement';
import { lga, luton, changed } from './situations';

const on = '2026-11-28';

describe('the agreement (rules 27 to 29)', () => {
  it('is due from the day of a new pairing', () => {
    expect(judgeAgreement({ pairedOn: '2026-11-02' }, [luton], on)).toMatchObject({
      state: 'due',
      rule: 'DOMAIN 27',
    });
  });

  it('is due again when the one that was signed belongs to an earlier pairing', () => {
    expect(judgeAgreement({ pairedOn: '2026-11-02', signedOn: '2026-01-10' }, [luton], on).state).toBe('due');
  });

  it('is current until a year after it was signed', () => {
    expect(judgeAgreement({ pairedOn: '2025-11-02', signedOn: '2025-11-28' }, [luton], on)).toMatchObject({
      state: 'current',
      reviewBy: '2026-11-28',
    });
  });

  it('asks for its review after that', () => {
    expect(judgeAgreement({ pairedOn: '2025-11-02', signedOn: '2025-11-27' }, [luton], on)).toMatchObject({
      state: 'reviewDue',
      rule: 'DOMAIN 29',
    });
  });

  it('counts from the last review', () => {
    const facts = { pairedOn: '2024-11-02', signedOn: '2024-11-27', reviewedOn: '2026-06-01' };
    expect(judgeAgreement(facts, [luton], on).reviewBy).toBe('2027-06-01');
  });

  it('is not asked for where the organisation does not require one', () => {
    const pack = changed(lga, { 'agreement.required.value': false });
    expect(judgeAgreement({ pairedOn: '2026-11-02' }, [pack], on).state).toBe('none');
  });
});
