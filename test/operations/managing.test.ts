import { changeSupervisor, type SupervisorInput } from '../../bot/operations/changeSupervisor';
import { endPause } from '../../bot/operations/endPause';
import { noteGap } from '../../bot/operations/noteGap';
import { nudge } from '../../bot/operations/nudge';
import { planForPair } from '../../bot/operations/planForPair';
import { setPause } from '../../bot/operations/setPause';
import type { Decision } from '../../bot/supervision/decision';
import { standingFacts } from '../../bot/supervision/standing';
import type { Pairing } from '../../bot/supervision/people';
import type { Head } from '../../bot/supervision/subject';
import { changed, makeContext, makeHead, POLICIES, PRIYA, refusalOf, TOM } from './support/builders';

const DENISE = { id: 'denise-0001', name: 'Denise Okafor' };
const context = makeContext({ ...DENISE });
const named = { ...context, actor: DENISE };
const fileOf = (changes: Partial<Head> = {}) => ({ head: makeHead(changes), actions: [], versions: [] });

const fieldsOf = (decision: Decision): string[] =>
  'refused' in decision ? Object.keys(decision.refused.fields ?? {}) : [];

describe('planning a missing session for a pair', () => {
  const plan = {
    worker: TOM.id,
    session: 'session-0009',
    supervisor: PRIYA.id,
    kind: 'personal',
    plannedAt: '2026-11-10T10:00:00.000Z',
    minutes: 90,
  };

  it('plans it with their supervisor, and tells both', () => {
    const { next, effects } = changed(planForPair(fileOf(), plan, context));
    expect(next.session).toMatchObject({ id: 'session-0009', supervisor: PRIYA, plannedMinutes: 90 });
    expect(effects).toEqual(
      expect.arrayContaining([
        { kind: 'notify', to: TOM.id, about: 'prepare', session: 'session-0009' },
        { kind: 'notify', to: PRIYA.id, about: 'plannedForYou', session: 'session-0009' },
      ]),
    );
  });

  it('plans once for two clicks', () => {
    const { next } = changed(planForPair(fileOf(), plan, context));
    expect(changed(planForPair(next, plan, context))).toEqual({ next, effects: [] });
  });

  it('refuses somebody who does not supervise the worker', () => {
    expect(refusalOf(planForPair(fileOf(), { ...plan, supervisor: DENISE.id }, context))).toBe(
      'notYourWorker',
    );
  });

  it('answers what the worker had asked of their supervisor (rule 26)', () => {
    const asked = fileOf({ request: { to: PRIYA, at: '2026-11-01T09:00:00.000Z' } });
    expect(changed(planForPair(asked, plan, context)).next.head.request).toBeUndefined();
  });
});

describe('a pause', () => {
  const pause = { worker: TOM.id, from: '2026-11-02', reason: 'sickness' };

  it('stands from its first day on', () => {
    const { next } = changed(setPause(fileOf(), pause, context));
    expect(next.head.pauses).toEqual([{ from: '2026-11-02', reason: 'sickness' }]);
    expect(changed(setPause(next, pause, context)).next).toBe(next);
  });

  it('is kept in order with others', () => {
    const file = fileOf({ pauses: [{ from: '2026-12-20', to: '2027-01-03', reason: 'leave' }] });
    const { next } = changed(setPause(file, { ...pause, to: '2026-11-20' }, context));
    expect(next.head.pauses.map(({ from }) => from)).toEqual(['2026-11-02', '2026-12-20']);
  });

  it.each([
    ['a reason that the policy does not name', { reason: 'fed-up' }, 'reason'],
    ['a last day before the first', { to: '2026-11-01' }, 'to'],
    ['a day of 1926', { from: '1926-11-02' }, 'from'],
    ['a last day ten years on', { to: '2036-11-02' }, 'to'],
  ])('refuses %s, and says which', (_, wrong, field) => {
    expect(fieldsOf(setPause(fileOf(), { ...pause, ...wrong }, context))).toEqual([field]);
  });

  it('refuses days that another pause covers, an open one too', () => {
    const file = fileOf({ pauses: [{ from: '2026-10-01', reason: 'leave' }] });
    expect(fieldsOf(setPause(file, pause, context))).toEqual(['from']);
  });

  it('ends on the day that is given', () => {
    const file = fileOf({ pauses: [{ from: '2026-10-01', reason: 'leave' }] });
    const { next } = changed(
      endPause(file, { worker: TOM.id, from: '2026-10-01', to: '2026-11-01' }, context),
    );
    expect(next.head.pauses).toEqual([{ from: '2026-10-01', to: '2026-11-01', reason: 'leave' }]);
  });

  it('is taken back by a last day before its first', () => {
    const file = fileOf({ pauses: [{ from: '2026-10-01', reason: 'leave' }] });
    const { next } = changed(
      endPause(file, { worker: TOM.id, from: '2026-10-01', to: '2026-09-30' }, context),
    );
    expect(next.head.pauses).toEqual([]);
  });
});

describe('a nudge', () => {
  const ask = { worker: TOM.id, supervisor: PRIYA.id };

  it('goes to the supervisor, in no words but our own', () => {
    expect(changed(nudge(fileOf(), ask, context)).effects).toEqual([{ kind: 'nudge', to: PRIYA.id }]);
  });

  it('does not go again within five days, and does after', () => {
    const { next } = changed(nudge(fileOf(), ask, context));
    expect(refusalOf(nudge(next, ask, makeContext(DENISE, '2026-11-07T09:00:00.000Z')))).toBe('nudgedLately');
    expect(refusalOf(nudge(next, ask, makeContext(DENISE, '2026-11-08T09:00:00.000Z')))).toBeUndefined();
  });

  it('is refused for somebody who no longer supervises the worker', () => {
    expect(refusalOf(nudge(fileOf(), { ...ask, supervisor: 'gone-0001' }, context))).toBe('readerChanged');
  });
});

describe('noting why a gap arose', () => {
  const note = {
    worker: TOM.id,
    function: 'personal',
    from: '2026-09-01',
    to: '2026-10-20',
    reason: context.policy.cancellationReasons[0]?.id ?? '',
  };

  it('stands in the facts of that function, with who noted it and when, and no words', () => {
    const { next } = changed(noteGap(fileOf(), note, named));
    const [facts] = standingFacts(next.head, [], POLICIES, context.today);
    expect(facts?.gaps).toEqual([
      { from: note.from, to: note.to, reason: note.reason, notedOn: '2026-11-03', by: DENISE },
    ]);
  });

  it('replaces what was noted for the same days', () => {
    const { next } = changed(noteGap(fileOf(), note, named));
    const again = { ...note, reason: context.policy.cancellationReasons[1]?.id ?? '' };
    expect(changed(noteGap(next, again, named)).next.head.gaps).toHaveLength(1);
  });

  it('refuses days to come, and words in place of a reason', () => {
    expect(fieldsOf(noteGap(fileOf(), { ...note, to: '2026-11-04' }, named))).toEqual(['to']);
    expect(fieldsOf(noteGap(fileOf(), { ...note, reason: 'he-was-upset' }, named))).toEqual(['reason']);
  });
});

describe('giving a worker another supervisor', () => {
  const GRACE = { id: 'grace-0001', name: 'Grace Bell', jobTitle: 'Team manager' };
  const wish: SupervisorInput = {
    worker: TOM.id,
    pairing: 'pairing-0002',
    supervisor: GRACE.id,
    on: '2026-11-10',
    person: GRACE,
  };

  it('ends one pairing the day before and begins another without an agreement (rule 28)', () => {
    const { next, effects } = changed(changeSupervisor(fileOf(), wish, context));
    expect(next.head.pairings).toMatchObject([
      { id: 'tom-priya', to: '2026-11-09' },
      { id: 'pairing-0002', supervisor: GRACE, functions: ['personal'], from: '2026-11-10' },
    ]);
    expect(next.head.pairings[1]).not.toHaveProperty('agreementSignedOn');
    expect(effects).toEqual([{ kind: 'due', on: '2026-11-10', why: 'pairing' }]);
  });

  it('gives a first supervisor to a worker who has none', () => {
    const { next } = changed(changeSupervisor(fileOf({ pairings: [] }), wish, context));
    expect(next.head.pairings).toMatchObject([{ supervisor: GRACE, functions: ['personal'] }]);
  });

  describe('where nobody is the supervisor for something', () => {
    const [priya] = makeHead().pairings;
    const both = { ...priya, functions: ['personal', 'case'], to: '2026-10-30' } as Pairing;

    it('passes on all that the last one did, though they have gone (rule 28)', () => {
      const { next } = changed(changeSupervisor(fileOf({ pairings: [both] }), wish, context));
      expect(next.head.pairings).toMatchObject([
        both,
        { supervisor: GRACE, functions: ['personal', 'case'] },
      ]);
    });

    it('leaves alone what somebody else provides', () => {
      const cases = { ...both, functions: ['case'] };
      const pairings = [makeHead().pairings[0] as Pairing, cases];
      const { next } = changed(
        changeSupervisor(fileOf({ pairings }), { ...wish, function: 'case' }, context),
      );
      expect(next.head.pairings).toMatchObject([
        { id: 'tom-priya', functions: ['personal'] },
        cases,
        { supervisor: GRACE, functions: ['case'] },
      ]);
      expect(next.head.pairings[0]).not.toHaveProperty('to');
    });

    it('passes on the part of somebody who is named, though they have gone', () => {
      const wished = { ...wish, before: PRIYA.id };
      const { next } = changed(changeSupervisor(fileOf({ pairings: [both] }), wished, context));
      expect(next.head.pairings[1]).toMatchObject({ supervisor: GRACE, functions: ['personal', 'case'] });
    });
  });

  it('changes once for two clicks', () => {
    const { next } = changed(changeSupervisor(fileOf(), wish, context));
    expect(changed(changeSupervisor(next, wish, context)).next).toBe(next);
  });

  it.each([
    ['a past day', { on: '2026-11-02' }, 'on'],
    ['the worker themselves', { supervisor: TOM.id, person: { ...TOM, jobTitle: '' } }, 'supervisor'],
    [
      'whoever supervises already',
      { supervisor: PRIYA.id, person: { ...PRIYA, jobTitle: '' } },
      'supervisor',
    ],
    ['somebody who is not in post here', { person: undefined }, 'supervisor'],
    ['the part of somebody who has none', { before: 'gone-0001' }, 'before'],
  ])('refuses %s, and says which', (_, wrong, field) => {
    expect(fieldsOf(changeSupervisor(fileOf(), { ...wish, ...wrong }, context))).toEqual([field]);
  });

  it('cuts nobody off from a record that they have still to send', () => {
    const held = {
      id: 'session-0001',
      kind: 'personal',
      supervisor: PRIYA,
      plannedAt: '2026-10-20T10:00:00.000Z',
      plannedMinutes: 90,
      moves: [],
      heldOn: '2026-10-20',
      minutes: 90,
    };
    const today = { ...wish, on: '2026-11-03' };
    expect(fieldsOf(changeSupervisor(fileOf({ sessions: [held] }), today, context))).toEqual(['on']);
  });
});
