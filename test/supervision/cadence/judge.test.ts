import { judge } from '../../../bot/supervision/cadence/judge';
import { byLuton, changed, lancashire, luton, seen, trust } from './situations';

const SEVEN = [
  '2026-04-10',
  '2026-05-06',
  '2026-06-03',
  '2026-07-01',
  '2026-08-05',
  '2026-10-02',
  '2026-11-05',
];

describe('the personal clock (rules 18 to 20)', () => {
  it('explains itself in plain words', () => {
    expect(byLuton(seen(SEVEN), '2026-11-28').explanation).toBe(
      'Held 23 days ago on 5 November; the four-week target is Thursday 3 December, the six-week limit 17 December. 7 held since 1 April, 6.6 expected by now for a minimum of 10.',
    );
  });

  it.each([
    ['2026-11-25', 'onTrack', 'DOMAIN 18'],
    ['2026-11-26', 'dueSoon', 'DOMAIN 18'],
    ['2026-12-03', 'dueSoon', 'DOMAIN 18'],
    ['2026-12-04', 'pastTarget', 'DOMAIN 18'],
    ['2026-12-17', 'pastTarget', 'DOMAIN 18'],
    ['2026-12-18', 'pastLimit', 'DOMAIN 19'],
  ])('is on %s: %s, by %s', (on, state, rule) => {
    expect(byLuton(seen(SEVEN), on)).toMatchObject({
      state,
      rule,
      targetDate: '2026-12-03',
      limitDate: '2026-12-17',
    });
  });

  it('says how long ago the target and the limit were', () => {
    expect(byLuton(seen(['2026-10-02']), '2026-11-21').explanation).toContain(
      'Held 50 days ago on 2 October; the four-week target was Friday 30 October, 22 days ago; the six-week limit was Friday 13 November, 8 days ago.',
    );
  });

  it('counts from the start until the first one is held', () => {
    const result = byLuton({ startedOn: '2026-11-10', sessions: [] }, '2026-11-28');
    expect(result).toMatchObject({ state: 'onTrack', targetDate: '2026-12-08' });
    expect(result.explanation).toContain('None held since starting on 10 November, 18 days ago;');
  });

  it('has not started before the first day, and has ended after the last', () => {
    expect(byLuton({ startedOn: '2026-12-10', sessions: [] }, '2026-11-28').state).toBe('notStarted');
    expect(byLuton(seen(['2026-11-02'], { leftOn: '2026-11-20' }), '2026-11-28')).toMatchObject({
      state: 'ended',
      explanation: 'Ended on 20 November; last held on 2 November.',
    });
  });

  it('speaks of the arrangement and never of the person', () => {
    const words = byLuton(seen(['2026-01-02']), '2026-11-21').explanation;
    expect(words).not.toMatch(/\b(you|worker|failed|missed|late|overdue)\b/i);
  });
});

describe('the frequency of the agreement (rules 24, 31)', () => {
  it('speaks where it is closer', () => {
    const result = byLuton(seen(['2026-10-25'], { agreedFrequencyDays: 21 }), '2026-11-10');
    expect(result).toMatchObject({
      targetDate: '2026-11-15',
      limitDate: '2026-12-06',
      rule: 'the agreement (DOMAIN 24, 31)',
    });
    expect(result.explanation).toContain("the agreement's three-week target is Sunday 15 November");
  });

  it('does not speak where it is wider, and that is said', () => {
    const result = byLuton(seen(['2026-10-25'], { agreedFrequencyDays: 35 }), '2026-11-10');
    expect(result.targetDate).toBe('2026-11-22');
    expect(result.explanation).toContain(
      "The agreement's five-week frequency is wider than the policy allows",
    );
  });

  it('may be wider where the policy allows it, and never goes past the limit', () => {
    const pack = changed(luton, { 'personal.agreedMayBeWider.value': true });
    const target = (days: number) =>
      judge(seen(['2026-10-25'], { agreedFrequencyDays: days }), [pack], '2026-11-10').targetDate;
    expect([target(35), target(60)]).toEqual(['2026-11-29', '2026-12-06']);
  });

  it('sets the target inside the range of the integrated guide (rule 23)', () => {
    expect(judge(seen(['2026-11-02'], { agreedFrequencyDays: 21 }), [trust], '2026-11-28')).toMatchObject({
      state: 'pastTarget',
      targetDate: '2026-11-23',
      limitDate: '2026-12-14',
    });
  });
});

describe('rebooking', () => {
  const cancellation = {
    plannedOn: '2026-11-26',
    cancelledOn: '2026-11-25',
    whose: 'supervisor' as const,
    reason: 'urgent-work',
  };

  it('asks for a new date within the working days of the policy', () => {
    const result = byLuton(seen(['2026-11-02'], { cancellations: [cancellation] }), '2026-11-28');
    expect(result.rebookBy).toBe('2026-12-02');
    expect(result.explanation).toContain(
      'The one planned for 26 November was cancelled (supervisor: urgent work with a child or family); a new date is to be set by Wednesday 2 December.',
    );
  });

  it('asks for nothing once there is a date', () => {
    const rebooked = { ...cancellation, rebookedFor: '2026-12-01' };
    expect(byLuton(seen(['2026-11-02'], { cancellations: [rebooked] }), '2026-11-28').rebookBy).toBeNull();
  });

  it('does not move the clock', () => {
    const result = byLuton(seen(['2026-11-02'], { cancellations: [cancellation] }), '2026-11-28');
    expect(result.targetDate).toBe('2026-11-30');
  });

  it('says when the one in the calendar is after the target', () => {
    const result = byLuton(seen(['2026-11-02'], { plannedOn: '2026-12-05' }), '2026-11-28');
    expect(result.explanation).toContain('Next planned for Saturday 5 December, 5 days after the target.');
  });
});

describe('a policy that states no cadence (A10.9)', () => {
  it('says so instead of judging', () => {
    expect(judge(seen(['2026-11-02']), [lancashire], '2026-11-28')).toMatchObject({
      state: 'notSet',
      targetDate: null,
      rule: 'not stated in the policy: local choice',
      explanation:
        'Held 26 days ago on 2 November; the policy states no interval for personal supervision, and none has been chosen or agreed.',
    });
  });
});
