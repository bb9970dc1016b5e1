import { judge } from '../../../bot/supervision/cadence/judge';
import { byLuton, changed, held, lancashire, lga, luton, seen, trust } from './situations';

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

describe('who supervises', () => {
  it('a change of supervisor changes nothing in the clock', () => {
    const alone = byLuton(seen(['2026-10-25']), '2026-11-28');
    const both = byLuton(
      seen(['2026-10-25'], {
        supervisors: [{ from: '2024-05-01', to: '2026-11-01' }, { from: '2026-11-02' }],
      }),
      '2026-11-28',
    );
    expect(both).toMatchObject({
      state: alone.state,
      targetDate: alone.targetDate,
      limitDate: alone.limitDate,
    });
    expect(both.explanation).toContain(
      'The supervisor changed on 2 November, which does not change the clock.',
    );
  });

  it('a vacancy is no pause: it is said, and the dates stay', () => {
    const result = byLuton(
      seen(['2026-10-25'], { supervisors: [{ from: '2024-05-01', to: '2026-11-01' }] }),
      '2026-12-10',
    );
    expect(result).toMatchObject({ state: 'pastLimit', noSupervisorSince: '2026-11-02' });
    expect(result.explanation).toContain('There has been no supervisor since 2 November');
  });

  it('somebody for cases alone does not fill the vacancy', () => {
    const supervisors = [
      { from: '2024-05-01', to: '2026-11-01' },
      { from: '2024-05-01', functions: ['case'] },
    ];
    expect(byLuton(seen(['2026-10-25'], { supervisors }), '2026-11-28').noSupervisorSince).toBe('2026-11-02');
  });

  it('two who share the functions have one clock, unless the organisation chose a clock for each', () => {
    const sessions = [
      held('2026-11-20', { functions: ['line-management'] }),
      held('2026-10-01', { functions: ['professional'] }),
    ];
    const situation = seen([], { sessions, functionId: 'professional' });
    const perFunction = changed(trust, { 'personal.clocks.value': 'perFunction' });
    expect(judge(situation, [trust], '2026-11-28').lastHeld).toBe('2026-11-20');
    expect(judge(situation, [perFunction], '2026-11-28').lastHeld).toBe('2026-10-01');
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

describe('the policy of the day', () => {
  const closer = {
    ...changed(luton, { 'personal.targetDays.value': 21, 'personal.limitDays.value': 28, version: '2' }),
    effectiveFrom: '2026-11-01',
  };
  const versions = [closer, { ...luton, effectiveTo: '2026-10-31' }];

  it('judges the past by the version in force then', () => {
    expect(judge(seen(['2026-09-01']), versions, '2026-10-20')).toMatchObject({
      limitDate: '2026-10-13',
      policy: { version: '1' },
    });
  });

  it('judges later sessions by the newer one', () => {
    expect(judge(seen(['2026-11-05']), versions, '2026-11-20')).toMatchObject({
      targetDate: '2026-11-26',
      policy: { version: '2' },
    });
  });

  it('makes nothing overdue on the day that it comes into force', () => {
    const result = judge(seen(['2026-10-05']), versions, '2026-11-01');
    expect(result).toMatchObject({ state: 'dueSoon', targetDate: '2026-11-02', limitDate: '2026-11-16' });
    expect(result.explanation).toContain('Version 2 of the policy applies from 1 November.');
  });

  it('lets a limit speak alone that the change left before the newer target', () => {
    const limitOnly = { ...changed(luton, { 'personal.targetDays.value': null }), effectiveTo: '2026-10-31' };
    const result = judge(
      seen(['2026-09-21']),
      [limitOnly, { ...luton, effectiveFrom: '2026-11-01' }],
      '2026-11-04',
    );
    expect(result).toMatchObject({ state: 'pastLimit', targetDate: '2026-11-02', limitDate: '2026-11-02' });
    expect(result.explanation).toContain(
      'Held 44 days ago on 21 September; the six-week limit was Monday 2 November, 2 days ago.',
    );
  });

  it('counts a past session by the rule of its own day', () => {
    const groupsCount = changed(luton, { 'sessionKinds.group.countsToward.personal.value': true });
    const both = [
      { ...groupsCount, effectiveTo: '2026-10-31' },
      { ...luton, effectiveFrom: '2026-11-01' },
    ];
    const groups = seen([], {
      sessions: [held('2026-10-20', { kind: 'group' }), held('2026-11-10', { kind: 'group' })],
    });
    expect(judge(groups, both, '2026-11-28').lastHeld).toBe('2026-10-20');
  });
});

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
