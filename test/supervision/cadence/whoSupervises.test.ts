import { judge } from '../../../bot/supervision/cadence/judge';
import { byLuton, changed, held, seen, trust } from './situations';

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
