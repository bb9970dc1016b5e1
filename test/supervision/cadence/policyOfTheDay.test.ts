import { judge } from '../../../bot/supervision/cadence/judge';
import { changed, held, luton, seen } from './situations';

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
