import { addAgendaItem } from '../../bot/operations/addAgendaItem';
import { cancelSession } from '../../bot/operations/cancelSession';
import { moveSession } from '../../bot/operations/moveSession';
import { removeAgendaItem } from '../../bot/operations/removeAgendaItem';
import { requestMove } from '../../bot/operations/requestMove';
import { startSession } from '../../bot/operations/startSession';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import { planDays } from '../../bot/supervision/planDays';
import { sessionState } from '../../bot/supervision/session';
import { summaries } from '../../bot/supervision/summary';
import {
  changed,
  makeContext,
  makeHead,
  makeSession,
  makeSubject,
  PRIYA,
  refOf,
  refusalOf,
  TOM,
} from './support/builders';

const BEFORE = '2026-11-02T09:00:00.000Z';
const [policy] = [makeContext().policy];
const reason = policy.cancellationReasons[0]?.id ?? '';
const start = {
  worker: TOM.id,
  session: 'session-0002',
  kind: 'personal',
  plannedAt: '2026-11-10T14:00:00.000Z',
  minutes: 90,
};
const empty = { head: makeHead(), actions: [], versions: [] };

describe('starting supervision', () => {
  it('plans the session, asks the worker to prepare and posts the agenda', () => {
    const { next, effects } = changed(startSession(empty, start, makeContext(PRIYA, BEFORE)));
    expect(next.session).toMatchObject({ id: 'session-0002', supervisor: PRIYA, plannedMinutes: 90 });
    expect(effects.slice(0, 2)).toMatchObject([
      { kind: 'notify', to: TOM.id, about: 'prepare' },
      { kind: 'post', what: 'agenda' },
    ]);
  });

  it('plans once for two clicks', () => {
    const { next } = changed(startSession(empty, start, makeContext(PRIYA, BEFORE)));
    expect(changed(startSession(next, start, makeContext(PRIYA, BEFORE))).next).toBe(next);
  });

  it('plans once for the same message delivered again under a new id', () => {
    const { next } = changed(startSession(empty, start, makeContext(PRIYA, BEFORE)));
    const head = { ...next.head, sessions: summaries(next, '2026-11-02') };
    const again = { head, actions: [], versions: [] };
    expect(
      changed(startSession(again, { ...start, session: 'session-0003' }, makeContext(PRIYA, BEFORE))).next,
    ).toBe(again);
  });

  it.each(['1926-11-10T14:00:00.000Z', '2126-11-10T14:00:00.000Z'])(
    'refuses %s, and says which dates are possible',
    (plannedAt) => {
      const decision = startSession(empty, { ...start, plannedAt }, makeContext(PRIYA, BEFORE));
      expect(decision).toMatchObject({
        refused: { code: 'invalid', fields: { plannedAt: expect.stringContaining('between') as string } },
      });
    },
  );

  it.each([
    ['a time of today that is past, for one that is starting late', '2026-11-02T00:05:00.000Z', true],
    ['a day before today', '2026-11-01T23:55:00.000Z', false],
    ['a day thirteen months ahead', '2027-12-02T14:00:00.000Z', true],
    ['a day after that', '2027-12-03T14:00:00.000Z', false],
  ])('takes exactly the days that the forms offer: %s', (_what, plannedAt, taken) => {
    const decision = startSession(empty, { ...start, plannedAt }, makeContext(PRIYA, BEFORE));
    expect('refused' in decision).toBe(!taken);
    const { first, last } = planDays('2026-11-02');
    const day = plannedAt.slice(0, 10);
    expect(day >= first && day <= last).toBe(taken);
  });

  it('is for those who supervise the worker today', () => {
    const ended = {
      ...empty,
      head: makeHead({ pairings: makeHead().pairings.map((pairing) => ({ ...pairing, to: '2026-10-31' })) }),
    };
    expect(mayDo('startSession', relationsOf(ended, { id: PRIYA.id }, '2026-11-02'))).toBe(false);
    expect(mayDo('startSession', relationsOf(empty, { id: PRIYA.id }, '2026-11-02'))).toBe(true);
  });
});

describe('moving a session', () => {
  const move = {
    ...refOf(makeSubject()),
    seen: 1,
    plannedAt: '2026-11-05T10:00:00.000Z',
    whose: 'worker' as const,
    reason,
  };

  it('keeps whose need it was and why, and tells the worker', () => {
    const { next, effects } = changed(moveSession(makeSubject(), move, makeContext(PRIYA, BEFORE)));
    expect(next.session.moves).toMatchObject([{ whose: 'worker', reason, to: move.plannedAt }]);
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'notify', to: TOM.id, about: 'moved' }));
  });

  it('takes a second click for the first', () => {
    const { next } = changed(moveSession(makeSubject(), move, makeContext(PRIYA, BEFORE)));
    expect(changed(moveSession(next, move, makeContext(PRIYA, BEFORE))).next).toBe(next);
  });

  it('refuses a version that has been overtaken', () => {
    const subject = makeSubject({ session: makeSession({ version: 4 }) });
    expect(refusalOf(moveSession(subject, move, makeContext(PRIYA, BEFORE)))).toBe('stale');
  });

  it('answers whoever asked for another time', () => {
    const asked = changed(
      requestMove(makeSubject(), { ...refOf(makeSubject()), why: 'A court date' }, makeContext(TOM, BEFORE)),
    );
    expect(asked.effects).toEqual([expect.objectContaining({ to: PRIYA.id, about: 'moveRequested' })]);
    const { next } = changed(moveSession(asked.next, { ...move, seen: 2 }, makeContext(PRIYA, BEFORE)));
    expect(next.session.moveRequest).toBeUndefined();
  });

  it('is not possible once the session is said to have been held', () => {
    const held = makeSubject({ session: makeSession({ held: { on: '2026-11-03', minutes: 90 } }) });
    expect(refusalOf(moveSession(held, move, makeContext()))).toBe('alreadyStarted');
  });
});

describe('cancelling a session', () => {
  const cancel = { ...refOf(makeSubject()), seen: 1, whose: 'supervisor' as const, reason };

  it('says whose need it was and why', () => {
    const { next } = changed(cancelSession(makeSubject(), cancel, makeContext(PRIYA, BEFORE)));
    expect(next.session.cancelled).toMatchObject({ whose: 'supervisor', reason });
    expect(sessionState(next.session, BEFORE)).toBe('cancelled');
  });

  it('rebooks in the same step, and preparation travels with it', () => {
    const reflection = {
      author: TOM.id,
      version: 1,
      answers: { 'gone-well': 'A lot' },
      inRecord: false,
      savedAt: BEFORE,
    };
    const rebookAt = '2026-11-06T10:00:00.000Z';
    const { next } = changed(
      cancelSession(makeSubject({ reflection }), { ...cancel, rebookAt }, makeContext(PRIYA, BEFORE)),
    );
    expect(next.session).toMatchObject({
      plannedAt: rebookAt,
      moves: [{ cancelled: true, whose: 'supervisor' }],
    });
    expect(next.session.cancelled).toBeUndefined();
    expect(next.reflection).toBe(reflection);
  });

  it('can be rebooked later', () => {
    const { next } = changed(cancelSession(makeSubject(), cancel, makeContext(PRIYA, BEFORE)));
    const rebook = {
      ...refOf(next),
      seen: 2,
      plannedAt: '2026-11-09T10:00:00.000Z',
      whose: 'supervisor' as const,
      reason,
    };
    expect(
      changed(moveSession(next, rebook, makeContext(PRIYA, BEFORE))).next.session.cancelled,
    ).toBeUndefined();
  });

  it('takes only a reason of the policy', () => {
    expect(
      refusalOf(cancelSession(makeSubject(), { ...cancel, reason: 'because' }, makeContext(PRIYA, BEFORE))),
    ).toBe('invalid');
  });
});

describe('the agenda', () => {
  const add = { ...refOf(makeSubject()), item: 'item-0001', text: 'Duty rota' };

  it('takes items from either of the two, once each', () => {
    const { next } = changed(addAgendaItem(makeSubject(), add, makeContext(TOM, BEFORE)));
    expect(next.session.items).toMatchObject([{ text: 'Duty rota', by: TOM }]);
    expect(changed(addAgendaItem(next, add, makeContext(TOM, BEFORE))).next).toBe(next);
  });

  it('lets nobody take off what the other put on', () => {
    const { next } = changed(addAgendaItem(makeSubject(), add, makeContext(TOM, BEFORE)));
    expect(
      refusalOf(removeAgendaItem(next, { ...refOf(next), item: 'item-0001' }, makeContext(PRIYA, BEFORE))),
    ).toBe('notYoursToEdit');
  });
});
