import { deleteLearning } from '../../bot/operations/deleteLearning';
import { saveLearning } from '../../bot/operations/saveLearning';
import { shareLearning } from '../../bot/operations/shareLearning';
import { sessionView } from '../../bot/operations/sessionView';
import { learningYear, piecesIn, type LearningEntry } from '../../bot/supervision/learning';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import {
  changed,
  makeContext,
  makeHead,
  makeSubject,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const empty = { head: makeHead(), actions: [], versions: [] };
const written = {
  worker: TOM.id,
  entry: 'entry-0001',
  seen: 0,
  on: '2026-10-20',
  answers: { activity: 'A course on trauma', learnt: 'To ask what happened', nonsense: 'x' },
  standard: 'swe-4',
};

/** An entry as it is stored. */
function makeEntry(changes: Partial<LearningEntry> = {}): LearningEntry {
  return {
    id: 'entry-0001',
    version: 1,
    on: '2026-10-20',
    answers: { activity: 'A course on trauma', learnt: 'To ask what happened' },
    savedAt: '2026-10-20T10:00:00.000Z',
    ...changes,
  };
}

describe('writing in the learning log', () => {
  it("keeps the answers to the policy's questions, and a standard of its list", () => {
    const { next, effects } = changed(saveLearning(empty, written, makeContext(TOM)));
    expect(next.learning).toMatchObject({ version: 1, on: '2026-10-20', standard: 'swe-4' });
    expect(Object.keys(next.learning?.answers ?? {})).toEqual(['activity', 'learnt']);
    expect(effects).toEqual([]);
  });

  it('writes once for two clicks', () => {
    const { next } = changed(saveLearning(empty, written, makeContext(TOM)));
    expect(changed(saveLearning(next, written, makeContext(TOM))).next).toBe(next);
  });

  it('refuses a version that another window has overtaken', () => {
    const subject = { ...empty, learning: makeEntry({ version: 3 }) };
    expect(refusalOf(saveLearning(subject, { ...written, seen: 2 }, makeContext(TOM)))).toBe('stale');
  });

  it.each([
    ['a day to come', { ...written, on: '2026-11-04' }],
    ['nothing written', { ...written, answers: { activity: '  ' } }],
  ])('asks for something else than %s', (_, input) => {
    expect(refusalOf(saveLearning(empty, input, makeContext(TOM)))).toBe('invalid');
  });

  it.each(['saveLearning', 'deleteLearning', 'shareLearning'] as const)(
    'is for the worker alone: %s is not for the supervisor',
    (name) => {
      const subject = makeSubject();
      expect(mayDo(name, relationsOf(subject, TOM, '2026-11-03'))).toBe(true);
      expect(mayDo(name, relationsOf(subject, PRIYA, '2026-11-03'))).toBe(false);
    },
  );

  it('deletes an entry, and takes a second click for the first', () => {
    const { next } = changed(deleteLearning({ ...empty, learning: makeEntry() }, written, makeContext(TOM)));
    expect(next.learning).toBeUndefined();
    expect(changed(deleteLearning(empty, written, makeContext(TOM))).next).toBe(empty);
  });
});

describe('sharing an entry into a session', () => {
  const subject = makeSubject({ learning: makeEntry() });
  const share = { ...refOf(subject), entry: 'entry-0001', shared: true };

  it('puts a copy on the agenda for both, and remembers with whom', () => {
    const { next, effects } = changed(shareLearning(subject, share, makeContext(TOM)));
    const [seen] = sessionView(next, makeContext(PRIYA)).learning;
    expect(seen?.answers.map(({ answer }) => answer)).toEqual(['A course on trauma', 'To ask what happened']);
    expect(next.learning?.sharedIn).toMatchObject([{ supervisor: PRIYA, day: '2026-11-03' }]);
    expect(effects).toMatchObject([{ kind: 'notify', to: PRIYA.id, about: 'itemAdded' }]);
  });

  it('shows the supervisor nothing of an entry that was not shared', () => {
    expect(JSON.stringify(sessionView(subject, makeContext(PRIYA)))).not.toContain('trauma');
  });

  it('leaves the copy as it was shared when the log is changed', () => {
    const { next } = changed(shareLearning(subject, share, makeContext(TOM)));
    const rewritten = { ...written, seen: 1, answers: { activity: 'Changed since' } };
    const later = changed(saveLearning(next, rewritten, makeContext(TOM))).next;
    expect(later.session.learning).toMatchObject([{ answers: { activity: 'A course on trauma' } }]);
    expect(later.learning?.sharedIn).toHaveLength(1);
  });

  it('can be taken off the agenda again', () => {
    const { next } = changed(shareLearning(subject, share, makeContext(TOM)));
    const back = changed(shareLearning(next, { ...share, shared: false }, makeContext(TOM)));
    expect(back.next.session.learning).toEqual([]);
    expect(back.next.learning?.sharedIn).toEqual([]);
  });

  it('takes ten entries and no more', () => {
    const [copy] = changed(shareLearning(subject, share, makeContext(TOM))).next.session.learning ?? [];
    if (!copy) throw new Error('not shared');
    const full = Array.from({ length: 10 }, (_, place) => ({ ...copy, entry: `other-${place}` }));
    const session = { ...subject.session, learning: full };
    expect(refusalOf(shareLearning({ ...subject, session }, share, makeContext(TOM)))).toBe('tooMany');
  });
});

describe('the year of professional development', () => {
  it.each([
    ['2026-11-30', '2025-12-01', '2026-11-30'],
    ['2026-12-01', '2026-12-01', '2027-11-30'],
  ])('on %s runs from %s to %s (DOMAIN.md C)', (today, from, by) => {
    expect(learningYear(today, '11-30')).toEqual({ from, by });
  });

  it('counts entries of the year, and those that were talked over with somebody', () => {
    const entries = [
      makeEntry(),
      makeEntry({ answers: { activity: 'A', peer: 'With Sam' } }),
      makeEntry({ sharedIn: [{ session: 's', supervisor: PRIYA, day: '2026-11-03' }] }),
      makeEntry({ on: '2025-11-30' }),
    ];
    expect(piecesIn(entries, learningYear('2026-11-03', '11-30'))).toEqual({ pieces: 3, withPeer: 2 });
  });
});
