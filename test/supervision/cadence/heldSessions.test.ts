import { judge } from '../../../bot/supervision/cadence/judge';
import { byLuton, changed, held, luton, seen } from './situations';

describe('what counts as held', () => {
  it.each(['group', 'peer', 'informal', 'clinic', 'case', 'check-in'] as const)(
    'a %s session never replaces the personal one (rules 9, 11, 13, 15)',
    (kind) => {
      const situation = seen(['2026-10-20'], {
        sessions: [held('2026-10-20'), held('2026-11-10', { kind })],
      });
      expect(byLuton(situation, '2026-11-28')).toMatchObject({ lastHeld: '2026-10-20', yearCount: 1 });
    },
  );

  it('a session without a record waits for its write-up', () => {
    const situation = seen([], { sessions: [held('2026-10-20'), held('2026-11-03', { recordSent: false })] });
    const result = byLuton(situation, '2026-11-28');
    expect(result).toMatchObject({ lastHeld: '2026-10-20', awaitingRecord: ['2026-11-03'] });
    expect(result.explanation).toContain('The session on 3 November awaits its write-up');
  });

  it('a session without a length has not been held', () => {
    const { minutes: _none, ...rest } = held('2026-11-03');
    expect(byLuton(seen([], { sessions: [rest] }), '2026-11-28').lastHeld).toBeNull();
  });

  it('a short session counts, and its length is said (rule 21)', () => {
    const result = byLuton(seen([], { sessions: [held('2026-11-03', { minutes: 40 })] }), '2026-11-28');
    expect(result.lastHeld).toBe('2026-11-03');
    expect(result.explanation).toContain('The last was 40 minutes; the policy gives at least 90.');
  });

  it('a short session does not count where the organisation chose so', () => {
    const strict = changed(luton, { 'personal.shortSessionsCount.value': false });
    const situation = seen([], { sessions: [held('2026-11-03', { minutes: 40 })] });
    expect(judge(situation, [strict], '2026-11-28').lastHeld).toBeNull();
  });

  it('case sessions count toward the ten where the organisation chose so (A10.13)', () => {
    const wide = changed(luton, { 'sessionKinds.case.countsToward.yearlyMinimum.value': true });
    const situation = seen([], { sessions: [held('2026-10-20'), held('2026-11-03', { kind: 'case' })] });
    expect(judge(situation, [wide], '2026-11-28')).toMatchObject({ yearCount: 2, lastHeld: '2026-10-20' });
  });

  it('nothing after the day judged is known', () => {
    expect(byLuton(seen(['2026-10-20', '2026-11-20']), '2026-11-01').lastHeld).toBe('2026-10-20');
  });
});
