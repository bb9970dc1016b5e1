import { judgeCheckIn } from '../../../bot/supervision/cadence/judgeCheckIn';
import { byLuton, held, luton, seen } from './situations';

const sick = (from: string, to?: string) => ({ pauses: [{ from, ...(to && { to }), reason: 'sickness' }] });

describe('a pause', () => {
  it('stops the clock', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-09-10', '2026-11-25')), '2026-11-28');
    expect(result).toMatchObject({ state: 'onTrack', targetDate: '2026-12-15', limitDate: '2026-12-29' });
  });

  it('says how much was left while it goes on', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-09-10')), '2026-11-28');
    expect(result).toMatchObject({ state: 'paused', targetDate: null, limitDate: null });
    expect(result.explanation).toContain(
      'Paused since 10 September (sickness), so the clock has stopped, with 20 days left to the four-week target; last held on 1 September.',
    );
  });

  it('says when the clock goes on where the return is known', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-09-10', '2026-11-25')), '2026-10-10');
    expect(result.explanation).toContain(
      'Paused since 10 September (sickness) until 25 November, so the clock has stopped; after the return the four-week target is Tuesday 15 December',
    );
  });

  it('asks for a session within the rebooking days after the return', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-09-10', '2026-11-25')), '2026-11-28');
    expect(result.rebookBy).toBe('2026-12-03');
    expect(result.explanation).toContain(
      'Back on 26 November: a session is to be held by Thursday 3 December.',
    );
  });

  it('leaves those working days even where the interval had almost run out', () => {
    const result = byLuton(seen(['2026-10-01'], sick('2026-10-28', '2026-11-15')), '2026-11-18');
    expect(result).toMatchObject({ state: 'dueSoon', targetDate: '2026-11-23' });
  });

  it('does not undo what was over before it began, and leaves its days out of the count', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-10-20', '2026-11-20')), '2026-11-28');
    expect(result).toMatchObject({ state: 'pastLimit', limitDate: '2026-10-13' });
    expect(result.explanation).toContain('46 days ago, or 14 days leaving out the time away.');
  });

  it.each(['annual-leave', 'something-else'])('does not stop the clock for %s', (reason) => {
    const pauses = [{ from: '2026-11-01', to: '2026-11-20', reason }];
    expect(byLuton(seen(['2026-10-25'], { pauses }), '2026-11-10')).toMatchObject({
      state: 'onTrack',
      targetDate: '2026-11-22',
    });
  });

  it('counts overlapping pauses once', () => {
    const pauses = [
      { from: '2026-11-02', to: '2026-11-10', reason: 'sickness' },
      { from: '2026-11-06', to: '2026-11-13', reason: 'long-leave' },
    ];
    expect(byLuton(seen(['2026-11-01'], { pauses }), '2026-11-20').targetDate).toBe('2026-12-11');
  });

  it('lowers what the year asks for', () => {
    const result = byLuton(seen(['2026-09-01'], sick('2026-09-10', '2026-11-25')), '2026-11-28');
    expect(result).toMatchObject({ yearMinimum: 8, yearExpected: 4.5 });
  });
});

describe('the check-in (rules 9, 10)', () => {
  const on = '2026-11-28';

  it('inside a personal session counts as both', () => {
    const situation = seen([], { sessions: [held('2026-11-03', { checkIn: true })] });
    expect(judgeCheckIn(situation, [luton], on)).toMatchObject({ state: 'onTrack', dueBy: '2027-02-03' });
    expect(byLuton(situation, on).lastHeld).toBe('2026-11-03');
  });

  it('on its own counts as no personal session', () => {
    const situation = seen([], { sessions: [held('2026-11-10', { kind: 'check-in', minutes: 30 })] });
    expect(judgeCheckIn(situation, [luton], on).dueBy).toBe('2027-02-10');
    expect(byLuton(situation, on).lastHeld).toBeNull();
  });

  it('is due three months after the start, and says when it was', () => {
    expect(judgeCheckIn({ startedOn: '2026-07-01', sessions: [] }, [luton], on)).toMatchObject({
      state: 'pastLimit',
      explanation: 'No check-in held yet; the first was due by Thursday 1 October, 58 days ago.',
      rule: 'DOMAIN 9',
    });
  });
});
