import fc from 'fast-check';
import { judgeCase } from '../../../bot/supervision/cadence/judgeCase';
import { caseTypePaths } from '../../../bot/supervision/cadence/caseType';
import { caseClocks, caseCounts, caseFacts } from '../../../bot/supervision/caseRegister/caseClock';
import { caseSituation, type CaseEntry } from '../../../bot/supervision/caseRegister/caseEntry';
import { daysAfter } from '../../../bot/supervision/calendar';
import { makeCase, POLICIES } from '../../operations/support/builders';

const TODAY = '2026-11-03';
const count = (cases: CaseEntry[], today = TODAY, leftOn?: string) =>
  caseCounts(caseFacts(caseClocks(cases), POLICIES, TODAY, leftOn), today);

describe('counting a case register (DOMAIN A4)', () => {
  it('counts cases within and past their timescale, and the days of the oldest', () => {
    const counts = count([
      makeCase({ id: 'case-1', supervised: ['2026-10-30'] }),
      makeCase({ id: 'case-2', supervised: ['2026-10-01'] }),
      makeCase({ id: 'case-3', supervised: ['2026-09-20'] }),
    ]);
    expect(counts).toMatchObject({ open: 3, within: 1, past: 2, oldestDays: 16 });
  });

  it('counts a case as past its timescale from the day after the limit', () => {
    const cases = [makeCase({ supervised: ['2026-10-06'] })];
    expect(count(cases, '2026-11-03')).toMatchObject({ within: 1, past: 0, dueSoon: 1 });
    expect(count(cases, '2026-11-04')).toMatchObject({ within: 0, past: 1, oldestDays: 1 });
  });

  it('tells a target from a limit where cases are supervised every four to six weeks', () => {
    const cases = [makeCase({ type: 'care-leavers/stable', supervised: ['2026-10-05'] })];
    expect(count(cases)).toMatchObject({ within: 1, pastTarget: 1, dueSoon: 0, past: 0 });
  });

  it('counts apart what is supervised as and when required', () => {
    expect(count([makeCase({ type: 'children-with-disabilities/duty' })])).toMatchObject({
      open: 1,
      within: 0,
      untimed: 1,
    });
  });

  it('counts the decisions that are not ticked as recorded, and the oldest', () => {
    const [first, second] = makeCase({ supervised: ['2026-10-01', '2026-10-30'] }).supervised;
    if (!first || !second) throw new Error('no supervisions');
    const entry = { ...makeCase(), supervised: [first, { ...second, recordedOn: '2026-10-30' }] };
    expect(count([entry])).toMatchObject({ awaiting: 1, awaitingSince: '2026-10-01' });
  });

  it('counts nothing of what is closed, nor after the worker has left', () => {
    expect(count([makeCase({ closedOn: '2026-11-01' })])).toMatchObject({ open: 0 });
    expect(count([makeCase()], TODAY, '2026-11-02')).toMatchObject({ open: 0, past: 0, awaiting: 0 });
  });

  it('keeps no reference and no id, whatever is in the register', () => {
    const kept = JSON.stringify(caseClocks([makeCase({ id: 'case-77', reference: 'LCS-555777' })]));
    expect(kept).not.toMatch(/555777|case-77/);
  });

  const anyCase = fc
    .record({
      type: fc.constantFrom(...POLICIES.flatMap(caseTypePaths)),
      opened: fc.integer({ min: 0, max: 400 }),
      supervised: fc.array(fc.record({ daysAgo: fc.integer({ min: 0, max: 200 }), light: fc.boolean() }), {
        maxLength: 8,
      }),
      changed: fc.option(
        fc.record({
          daysAgo: fc.integer({ min: 0, max: 100 }),
          type: fc.constantFrom(...POLICIES.flatMap(caseTypePaths)),
        }),
      ),
    })
    .map(({ type, opened, supervised, changed }): CaseEntry => {
      const openedOn = daysAfter(TODAY, -opened);
      const days = new Map(supervised.map(({ daysAgo, light }) => [daysAfter(TODAY, -daysAgo), light]));
      const from = changed && daysAfter(TODAY, -changed.daysAgo);
      return {
        ...makeCase({ type, openedOn }),
        ...(changed && from && from > openedOn && { typeChanges: [{ from, type: changed.type }] }),
        supervised: [...days]
          .filter(([on]) => on >= openedOn)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([on, light]) => ({
            on,
            depth: light ? 'light' : 'full',
            by: { id: 'p', name: 'P' },
            enteredOn: on,
          })),
      };
    });

  it('agrees on every later day with the judgement of the case itself', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 120 }), (entry, later) => {
        const day = daysAfter(TODAY, later);
        const { state } = judgeCase(caseSituation(entry), POLICIES, day);
        const { past, pastTarget, dueSoon, within, untimed } = count([entry], day);
        const expected = {
          past: Number(state === 'pastLimit'),
          pastTarget: Number(state === 'pastTarget'),
          dueSoon: Number(state === 'dueSoon'),
          within: Number(['pastTarget', 'dueSoon', 'onTrack'].includes(state)),
          untimed: Number(['asRequired', 'notSet', 'notStarted'].includes(state)),
        };
        expect({ past, pastTarget, dueSoon, within, untimed }).toEqual(expected);
      }),
    );
  });
});
