import { judge } from '../../../bot/supervision/cadence/judge';
import { changed, lga, seen } from './situations';

describe('a newly qualified worker by the LGA standard (section C)', () => {
  const newly = (days: string[], over = {}) =>
    seen(days, { startedOn: '2026-10-01', profile: 'newly-qualified', ...over });

  it.each([
    ['2026-11-11', '2026-11-18', 'weekly in the first six weeks'],
    ['2026-11-12', '2026-11-26', 'fortnightly until six months in post'],
    ['2027-03-31', '2027-04-14', 'fortnightly until six months in post'],
    ['2027-04-01', '2027-05-02', 'monthly after six months in post'],
  ])('seen on %s is due by %s: %s', (day, limitDate, step) => {
    const result = judge(newly([day]), [lga], day);
    expect(result.limitDate).toBe(limitDate);
    expect(result.explanation).toContain(step);
  });

  it('counts time away as time in post, and says so', () => {
    const pauses = [{ from: '2026-10-10', to: '2026-11-06', reason: 'sickness' }];
    const result = judge(newly(['2026-11-13'], { pauses }), [lga], '2026-11-14');
    expect(result.limitDate).toBe('2026-11-27');
    expect(result.explanation).toContain('time away counts as time in post');
  });

  it('moves the steps by a pause where the organisation chose so', () => {
    const moving = changed(lga, { 'personal.pausesMoveSteps.value': true });
    const pauses = [{ from: '2026-10-10', to: '2026-11-06', reason: 'sickness' }];
    const result = judge(newly(['2026-11-19'], { pauses }), [moving], '2026-11-20');
    expect(result.limitDate).toBe('2026-11-26');
    expect(result.explanation).toContain('time away does not count as time in post');
  });
});

describe('a profile that changes on a date', () => {
  it('gives the closer interval from the change, and not from the past', () => {
    const situation = seen(['2026-10-15'], {
      startedOn: '2026-06-01',
      profile: 'student',
      profileChanges: [{ from: '2026-11-01', profile: 'newly-qualified' }],
    });
    const result = judge(situation, [lga], '2026-11-03');
    expect(result).toMatchObject({ state: 'onTrack', limitDate: '2026-11-08' });
    expect(result.explanation).toContain('the one-week limit, counted from 1 November, is Sunday 8 November');
    expect(result.explanation).toContain('The role profile changed on 1 November.');
  });
});
