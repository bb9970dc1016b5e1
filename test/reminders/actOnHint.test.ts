import { actOnHint } from '../../bot/reminders/actOnHint';
import { isQuiet } from '../../bot/reminders/isQuiet';
import {
  changed,
  daysLater,
  makeContext,
  makeDraft,
  makeSent,
  makeSession,
  makeSubject,
  PRIYA,
  TOM,
} from '../operations/support/builders';

const MORNING = '2026-11-02T09:00:00.000Z';
const system = (now: string) => makeContext({ id: 'system' }, now);

describe('a reminder that falls due', () => {
  it('goes to the worker on the working day before, once', () => {
    const { next, effects } = changed(actOnHint('remind', makeSubject(), system(MORNING)));
    expect(effects).toEqual([{ kind: 'notify', to: TOM.id, about: 'remind', session: 'session-0001' }]);
    expect(changed(actOnHint('remind', next, system(MORNING))).next).toBe(next);
  });

  it('is not needed for a session that was cancelled meanwhile', () => {
    const cancelled = makeSubject({
      session: makeSession({ cancelled: { whose: 'worker', reason: 'sickness', by: TOM.id, at: '' } }),
    });
    expect(changed(actOnHint('remind', cancelled, system(MORNING))).next).toBe(cancelled);
  });

  it('is not needed on the old day of a session that was moved', () => {
    const moved = makeSubject({ session: makeSession({ plannedAt: daysLater(7) }) });
    expect(changed(actOnHint('agenda', moved, system('2026-11-03T08:30:00.000Z'))).next).toBe(moved);
  });

  it('nudges to prepare whether or not somebody has, so that it tells nothing', () => {
    const far = makeSession({ plannedAt: daysLater(3) });
    const reflection = {
      author: TOM.id,
      version: 1,
      answers: { 'gone-well': 'x' },
      inRecord: false,
      savedAt: '',
    };
    const withDraft = changed(
      actOnHint('prepare', makeSubject({ session: far, reflection }), system(MORNING)),
    ).effects;
    const without = changed(actOnHint('prepare', makeSubject({ session: far }), system(MORNING))).effects;
    expect(withDraft).toEqual(without);
    expect(withDraft).toHaveLength(1);
  });

  it('asks the supervisor whether the session happened, only while nobody has said so', () => {
    const after = system('2026-11-04T09:00:00.000Z');
    expect(changed(actOnHint('didItHappen', makeSubject(), after)).effects).toMatchObject([
      { to: PRIYA.id, about: 'didItHappen' },
    ]);
    const held = makeSubject({ session: makeSession({ held: { on: '2026-11-03', minutes: 90 } }) });
    expect(changed(actOnHint('didItHappen', held, after)).next).toBe(held);
  });

  it('files an unsigned record when its time is up', () => {
    const { effects } = changed(actOnHint('signing', makeSent(), system(daysLater(40))));
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'file' }));
  });
});

describe('a reflection after its session', () => {
  const reflection = {
    author: TOM.id,
    version: 1,
    answers: { 'gone-well': 'x' },
    inRecord: false,
    savedAt: '',
  };

  it('is deleted by the product once its days are over', () => {
    const subject = makeSubject({ reflection });
    expect(changed(actOnHint('forgetReflection', subject, system(daysLater(10)))).next).toBe(subject);
    expect(
      changed(actOnHint('forgetReflection', subject, system(daysLater(120)))).next.reflection,
    ).toBeUndefined();
  });

  it('is kept while a record that is to hold it is still being written', () => {
    const subject = makeSubject({ reflection: { ...reflection, inRecord: true }, draft: makeDraft() });
    expect(changed(actOnHint('forgetReflection', subject, system(daysLater(120)))).next).toBe(subject);
  });
});

describe('quiet hours', () => {
  it.each([
    ['a working morning', '2026-11-03T09:00:00.000Z', false],
    ['before eight', '2026-11-03T07:30:00.000Z', true],
    ['after six', '2026-11-03T18:30:00.000Z', true],
    ['a Saturday', '2026-11-07T10:00:00.000Z', true],
    ['Christmas Day', '2026-12-25T10:00:00.000Z', true],
    ['eight in summer time', '2026-07-01T07:10:00.000Z', false],
  ])('%s', (_when, now, quiet) => {
    expect(isQuiet(now)).toBe(quiet);
  });
});
