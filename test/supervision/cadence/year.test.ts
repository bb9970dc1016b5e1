import { daysAfter } from '../../../bot/supervision/calendar';
import { judge } from '../../../bot/supervision/cadence/judge';
import { byLuton, changed, luton, seen } from './situations';

const every = (days: number, from: string, to: string): string[] => {
  const dates: string[] = [];
  for (let day = from; day <= to; day = daysAfter(day, days)) dates.push(day);
  return dates;
};

describe('the yearly minimum (rule 20, A10.1, A10.2)', () => {
  it('is missed by always meeting at the limit, which breaks neither target date nor limit', () => {
    const result = byLuton(seen(every(42, '2026-04-20', '2027-03-31')), '2027-03-31');
    expect(result).toMatchObject({ yearCount: 9, yearMinimum: 10, yearState: 'atRisk' });
    expect(result.state).not.toBe('pastLimit');
  });

  it('is reached by meeting every four weeks', () => {
    expect(byLuton(seen(every(28, '2026-04-02', '2027-03-31')), '2027-03-31')).toMatchObject({
      yearCount: 13,
      yearState: 'reached',
    });
  });

  it('warns in time', () => {
    const days = [
      '2026-04-10',
      '2026-05-06',
      '2026-06-01',
      '2026-07-02',
      '2026-08-01',
      '2026-09-10',
      '2026-11-01',
      '2027-01-10',
      '2027-03-04',
    ];
    const result = byLuton(seen(days), '2027-03-20');
    expect(result.yearState).toBe('atRisk');
    expect(result.explanation).toContain(
      'One more by 31 March to reach 10; the four-week target falls a day too late.',
    );
  });

  it('says how many the target would still give', () => {
    expect(byLuton(seen(['2026-09-01', '2026-10-02']), '2026-11-21').explanation).toContain(
      'Eight more by 31 March 2027 to reach 10; keeping to the four-week target gives 5.',
    );
  });

  it('begins anew on the first of April', () => {
    const situation = seen(every(28, '2026-04-02', '2027-03-20'));
    expect(byLuton(situation, '2027-04-01')).toMatchObject({
      yearFrom: '2027-04-01',
      yearTo: '2028-03-31',
      yearCount: 0,
    });
  });

  it('asks in proportion of those who start in the year', () => {
    const situation = seen(['2026-11-02'], { startedOn: '2026-10-01' });
    const result = byLuton(situation, '2026-11-28');
    expect(result).toMatchObject({ yearMinimum: 5, yearCount: 1 });
    expect(result.explanation).toContain(
      '1 held since 1 October, 1.6 expected by now for a minimum of 5 (10 a year, in proportion).',
    );
  });

  it('asks in proportion of those who leave in the year', () => {
    expect(byLuton(seen([], { leftOn: '2026-09-30' }), '2026-09-01').yearMinimum).toBe(5);
  });

  it('asks for the whole minimum where the organisation chose no proportion', () => {
    const whole = changed(luton, { 'personal.year.proRataStarters.value': false });
    expect(judge(seen([], { startedOn: '2026-10-01' }), [whole], '2026-11-28').yearMinimum).toBe(10);
  });

  it('counts the last twelve months where that is the year', () => {
    const situation = seen(['2025-11-28', '2025-11-29', '2026-11-01'], { yearBasis: 'rollingYear' });
    expect(byLuton(situation, '2026-11-28')).toMatchObject({
      yearFrom: '2025-11-29',
      yearCount: 2,
      yearExpected: 10,
    });
  });

  it('looks at no end of the year where the year is the last twelve months', () => {
    const result = byLuton(seen(['2026-11-01'], { yearBasis: 'rollingYear' }), '2026-11-28');
    expect(result.yearState).toBe('behind');
    expect(result.explanation).toMatch(/1 held in the last twelve months, for a minimum of 10\.$/);
  });

  it('counts from the date of starting where that is the year', () => {
    const situation = seen(['2026-11-01'], { startedOn: '2024-12-05', yearBasis: 'sinceStart' });
    expect(byLuton(situation, '2026-11-28')).toMatchObject({ yearFrom: '2025-12-05', yearTo: '2026-12-04' });
  });

  it('knows no minimum where the policy sets none', () => {
    const none = changed(luton, { 'personal.yearlyMinimum.value': null });
    expect(judge(seen(['2026-11-02']), [none], '2026-11-28')).toMatchObject({
      yearState: 'none',
      yearMinimum: null,
      yearExpected: null,
    });
  });
});
