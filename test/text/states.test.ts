import type { SessionState } from '../../bot/supervision/session';
import { recordStateText, sessionStateText } from '../../bot/text/states';

const NOW = '2026-11-20T09:00:00Z';
const session = {
  plannedAt: '2026-11-03T14:00:00Z',
  plannedMinutes: 90,
  held: { on: '2026-11-03', minutes: 95 },
};

describe('where a session stands', () => {
  it.each<[SessionState, string]>([
    ['planned', 'Planned for Tuesday 3 November at 2pm, 90 minutes.'],
    ['unconfirmed', 'Was planned for Tuesday 3 November at 2pm, 90 minutes; not yet confirmed as held.'],
    ['held', 'Held 3 November, write-up awaited.'],
    ['sent', 'Held 3 November, sent for signature.'],
    ['filed', 'Held 3 November, record complete.'],
    ['cancelled', 'Cancelled; it was planned for Tuesday 3 November at 2pm.'],
  ])('%s reads as one sentence (DESIGN rule 3)', (state, words) =>
    expect(sessionStateText(session, state, NOW)).toBe(words),
  );

  it('says that another time was asked for, and not why', () => {
    const asked = { ...session, moveRequest: { by: { id: 'w-1', name: 'Tom' }, why: 'a hearing', at: NOW } };
    expect(sessionStateText(asked, 'planned', NOW)).toBe(
      'Planned for Tuesday 3 November at 2pm, 90 minutes; another time was asked for.',
    );
  });

  it('says that whoever was to hold it is not the supervisor any more, while it is to come', () => {
    const left = { ...session, leftBy: 'Priya Raman' };
    expect(sessionStateText(left, 'planned', NOW)).toBe(
      'Planned for Tuesday 3 November at 2pm, 90 minutes. Priya Raman is not the supervisor any more; whoever follows takes it over.',
    );
    expect(sessionStateText(left, 'filed', NOW)).toBe('Held 3 November, record complete.');
  });

  it('names the year of one long ago', () => {
    expect(sessionStateText(session, 'filed', '2027-02-01T09:00:00Z')).toBe(
      'Held 3 November 2026, record complete.',
    );
  });
});

const makeRecord = (over: Partial<Parameters<typeof recordStateText>[0]> = {}) => ({
  sentAt: '2026-11-05T10:00:00Z',
  signBy: '2026-11-19',
  awaited: [],
  closed: true,
  unsigned: [],
  text: { worker: { name: 'Tom Hartley' }, supervisor: { name: 'Priya Raman' } },
  ...over,
});

describe('where a record stands', () => {
  it('names who is awaited and by when', () => {
    const awaited = [
      { role: 'supervisor' as const, name: 'Priya Raman' },
      { role: 'worker' as const, name: 'Tom Hartley' },
    ];
    expect(recordStateText(makeRecord({ closed: false, awaited }), NOW)).toBe(
      'Sent for signature on 5 November; awaiting Priya Raman and Tom Hartley, by 19 November.',
    );
  });

  it('says that it is on its way, filed, or failed', () => {
    const filed = {
      state: 'filed' as const,
      at: '2026-11-06T10:00:00Z',
      webUrl: '',
      driveId: '',
      itemId: '',
      sha256: '',
    };
    const failed = {
      state: 'failed' as const,
      at: NOW,
      why: 'The library is full.',
      whatToDo: 'Ask for more room.',
    };
    expect(recordStateText(makeRecord(), NOW)).toBe('Signed by both; being filed.');
    expect(recordStateText(makeRecord({ filing: filed }), NOW)).toBe(
      'Signed by both and filed on 6 November.',
    );
    expect(recordStateText(makeRecord({ filing: failed }), NOW)).toBe(
      'Signed by both; filing failed and can be tried again.',
    );
  });

  it('says who did not sign, and why', () => {
    const late = { role: 'worker' as const, name: 'Tom Hartley', reason: 'deadline' as const };
    const gone = { role: 'supervisor' as const, name: 'Priya Raman', reason: 'left' as const };
    expect(recordStateText(makeRecord({ unsigned: [late] }), NOW)).toBe(
      'Not signed by Tom Hartley in the time set; being filed.',
    );
    expect(recordStateText(makeRecord({ unsigned: [gone] }), NOW)).toBe(
      'Not signed by Priya Raman, who has left; being filed.',
    );
  });

  it('never tells whether somebody disagreed', () => {
    const disagreed = { ...makeRecord(), statements: [{ stance: 'disagree' }] };
    expect(recordStateText(disagreed, NOW)).toBe(recordStateText(makeRecord(), NOW));
  });
});
