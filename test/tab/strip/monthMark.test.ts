import type { StripMonth } from '../../../bot/supervision/complianceViews';
import { hasMore, monthMark } from '../../../tab/strip/monthMark';

const EVENT = { on: '2026-03-10', whose: 'worker', reason: 'sickness', reasonTitle: 'Sickness' } as const;
const month = (changes: Partial<StripMonth> = {}): StripMonth => ({
  month: '2026-03',
  held: [],
  writeUpAwaited: [],
  moved: [],
  cancelled: [],
  planned: [],
  paused: false,
  text: '',
  ...changes,
});

describe('the mark of a month', () => {
  it.each([
    ['none', {}],
    ['held', { held: ['2026-03-10'] }],
    ['heldMoved', { held: ['2026-03-20'], moved: [EVENT] }],
    ['writeUp', { writeUpAwaited: ['2026-03-10'] }],
    ['planned', { planned: ['2026-03-10'], paused: true }],
    ['moved', { moved: [EVENT] }],
    ['cancelled', { cancelled: [EVENT], moved: [EVENT] }],
    ['paused', { paused: true }],
  ] as const)('is %s', (mark, changes) => {
    expect(monthMark(month(changes as Partial<StripMonth>))).toBe(mark);
  });

  it('says that there is more where something was cancelled beside what was held', () => {
    expect(hasMore(month({ held: ['2026-03-20'], cancelled: [EVENT] }))).toBe(true);
    expect(hasMore(month({ held: ['2026-03-20'], paused: true }))).toBe(true);
  });

  it('does not where the mark says it all', () => {
    expect(hasMore(month({ cancelled: [EVENT] }))).toBe(false);
    expect(hasMore(month({ paused: true }))).toBe(false);
  });
});
