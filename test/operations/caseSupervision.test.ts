import type { Input } from '../../bot/operations/inputs';
import { recordedInCaseSystem } from '../../bot/operations/recordedInCaseSystem';
import { superviseCases } from '../../bot/operations/superviseCases';
import { changed, makeCase, makeContext, makeSession, refusalOf, TOM } from './support/builders';
import { MORAG, worker, withCases, casesAfter, fieldsOf, supervising } from './support/caseFile';

describe('saying which cases were supervised', () => {
  it('keeps the day, how, and who said so on which day', () => {
    const [entry] = casesAfter(
      superviseCases(withCases(makeCase()), supervising({ on: '2026-10-30' }), makeContext(MORAG)),
    );
    expect(entry?.supervised).toEqual([
      { on: '2026-10-30', depth: 'full', by: MORAG, enteredOn: '2026-11-03' },
    ]);
  });

  it('corrects a day that was said before and keeps the tick', () => {
    const [first] = makeCase({ supervised: ['2026-11-03'] }).supervised;
    if (!first) throw new Error('no supervision');
    const before = { ...makeCase(), supervised: [{ ...first, recordedOn: '2026-11-03' }] };
    const light = supervising({ cases: [{ case: 'case-0001', depth: 'light' }] });
    const [entry] = casesAfter(superviseCases(withCases(before), light, makeContext(MORAG)));
    expect(entry?.supervised).toMatchObject([{ on: '2026-11-03', depth: 'light', recordedOn: '2026-11-03' }]);
  });

  it('takes back what was said by mistake', () => {
    const before = withCases(makeCase({ supervised: ['2026-11-03'] }));
    const none = supervising({ cases: [{ case: 'case-0001', depth: 'none' }] });
    expect(casesAfter(superviseCases(before, none, makeContext(MORAG)))[0]?.supervised).toEqual([]);
  });

  it('says that nothing changed where it was said already', () => {
    const before = withCases(makeCase({ supervised: ['2026-11-03'] }));
    expect(changed(superviseCases(before, supervising(), makeContext(MORAG))).next).toBe(before);
  });

  it('refuses a day to come, one before the case was the worker’s, and one long ago', () => {
    const on = (day: string) =>
      fieldsOf(
        superviseCases(
          withCases(makeCase({ openedOn: '2024-01-01' })),
          supervising({ on: day }),
          makeContext(),
        ),
      );
    expect(on('2026-11-04')).toEqual({ on: 'Choose today or an earlier date.' });
    expect(on('2023-12-31')?.['on']).toMatch(/^1 chosen case was not yet with the worker/);
    expect(on('2025-06-01')).toEqual({ on: 'Choose a date within the last year.' });
  });

  it('refuses where the case was closed meanwhile', () => {
    const other = supervising({ cases: [{ case: 'case-9999', depth: 'full' }] });
    expect(refusalOf(superviseCases(withCases(makeCase()), other, makeContext()))).toBe('stale');
  });

  it('names a session only where it is one that supervises cases (rule 8)', () => {
    const inSession = (kind: string, changes = {}) =>
      superviseCases(
        { ...withCases(makeCase()), session: makeSession({ kind, supervisor: MORAG, ...changes }) },
        supervising({ session: 'session-0001' }),
        makeContext(MORAG),
      );
    expect(casesAfter(inSession('case'))[0]?.supervised).toMatchObject([{ session: 'session-0001' }]);
    expect(fieldsOf(inSession('personal'))).toHaveProperty('session');
    const cancelled = { whose: 'worker', reason: 'leave', by: MORAG.id, at: '2026-11-01T09:00:00Z' };
    expect(refusalOf(inSession('case', { cancelled }))).toBe('alreadyCancelled');
  });
});

describe('ticking that a decision was recorded in the case system (rules 11 and 50)', () => {
  const ticking = (more: Partial<Input<'recordedInCaseSystem'>> = {}) => ({
    worker,
    decisions: [{ case: 'case-0001', supervisedOn: '2026-10-30' }],
    recordedOn: '2026-11-02',
    ...more,
  });
  const supervised = () => withCases(makeCase({ supervised: ['2026-10-01', '2026-10-30'] }));

  it('ticks that day’s and leaves the others', () => {
    const [entry] = casesAfter(recordedInCaseSystem(supervised(), ticking(), makeContext(TOM)));
    expect(entry?.supervised.map(({ recordedOn }) => recordedOn)).toEqual([undefined, '2026-11-02']);
  });

  it('takes a tick back', () => {
    const { next } = changed(recordedInCaseSystem(supervised(), ticking(), makeContext(TOM)));
    const back = ticking({ recordedOn: undefined });
    expect(casesAfter(recordedInCaseSystem(next, back, makeContext(TOM)))[0]?.supervised).toEqual(
      supervised().cases?.[0]?.supervised,
    );
  });

  it('refuses a day before the supervision', () => {
    const early = ticking({ recordedOn: '2026-10-29' });
    expect(fieldsOf(recordedInCaseSystem(supervised(), early, makeContext(TOM)))).toEqual({
      recordedOn: 'Choose 30 October 2026 or a later date.',
    });
  });
});
