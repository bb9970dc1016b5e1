import { knownFrom } from '../../bot/supervision/knownFrom';
import type { SessionFacts } from '../../bot/supervision/sessionFacts';

const session = (plannedOn: string, changes: Partial<SessionFacts> = {}): SessionFacts => ({
  kind: 'personal',
  supervisor: 'Priya Raman',
  plannedOn,
  moves: [],
  ...changes,
});

const arrangement = (startedOn: string | undefined, ...sessions: SessionFacts[]) => ({
  situation: { ...(startedOn && { startedOn }), sessions: [] },
  sessions,
});

const YEAR_AGO = '2025-12-01';

describe('from when an arrangement’s past is judged (no silent back-dating: what is not known was not late)', () => {
  it('is its first known session where the post is older than the year that is looked at', () => {
    const found = knownFrom(
      arrangement('2021-04-01', session('2026-07-07'), session('2026-06-09')),
      YEAR_AGO,
    );
    expect(found).toBe('2026-06-09');
  });

  it('is the day that the session was first planned for, held or not', () => {
    const moved = session('2026-06-30', {
      moves: [{ from: '2026-06-02', to: '2026-06-30', whose: 'worker', reason: 'court' }],
      cancelled: { whose: 'organisation', reason: 'duty' },
    });
    expect(knownFrom(arrangement(undefined, moved), YEAR_AGO)).toBe('2026-06-02');
  });

  it('is the first day in post where that came since: a gap at the start is a gap', () => {
    expect(knownFrom(arrangement('2026-01-12', session('2026-06-09')), YEAR_AGO)).toBe('2026-01-12');
  });

  it('is no day where nothing is known of an older post', () => {
    expect(knownFrom(arrangement('2021-04-01'), YEAR_AGO)).toBeUndefined();
  });
});
