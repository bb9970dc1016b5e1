import { addCases } from '../../bot/operations/addCases';
import { changeCaseType } from '../../bot/operations/changeCaseType';
import { closeCases } from '../../bot/operations/closeCases';
import { caseRegister } from '../../bot/operations/readCases';
import { recordedInCaseSystem } from '../../bot/operations/recordedInCaseSystem';
import { recordText } from '../../bot/operations/recordText';
import { sessionView } from '../../bot/operations/sessionView';
import { superviseCases } from '../../bot/operations/superviseCases';
import type { Input } from '../../bot/operations/inputs';
import { caseClocks } from '../../bot/supervision/caseRegister/caseClock';
import type { Decision } from '../../bot/supervision/decision';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import type { Pairing } from '../../bot/supervision/people';
import { standingFacts } from '../../bot/supervision/standing';
import type { Subject } from '../../bot/supervision/subject';
import {
  changed,
  makeCase,
  makeContext,
  makeDraft,
  makeHead,
  makeSession,
  makeSubject,
  POLICIES,
  PRIYA,
  refusalOf,
  TOM,
} from './support/builders';

const MORAG = { id: 'morag-0001', name: 'Morag Sinclair' };
const worker = TOM.id;
const forCases: Pairing = {
  id: 'tom-morag',
  supervisor: { ...MORAG, jobTitle: 'Team manager' },
  functions: ['case'],
  from: '2026-01-05',
};

const withCases = (...cases: NonNullable<Subject['cases']>): Subject => ({
  head: makeHead({ pairings: [...makeHead().pairings, forCases], cases: caseClocks(cases) }),
  actions: [],
  versions: [],
  cases,
});

const casesAfter = (decision: Decision) => changed(decision).next.cases ?? [];
const fieldsOf = (decision: Decision) => ('refused' in decision ? decision.refused.fields : undefined);

const adding = (references: string, more: Partial<Input<'addCases'>> = {}): Input<'addCases'> => ({
  worker,
  batch: 'batch-1',
  references,
  type: 'family-safeguarding/all',
  openedOn: '2026-11-02',
  ...more,
});

describe('adding cases to the register', () => {
  it('adds as many as were pasted, with their type and first day', () => {
    const added = casesAfter(addCases(withCases(), adding('LCS-1001\nLCS-1002\nLCS-1003'), makeContext(TOM)));
    expect(added.map(({ reference }) => reference)).toEqual(['LCS-1001', 'LCS-1002', 'LCS-1003']);
    expect(added[0]).toMatchObject({ type: 'family-safeguarding/all', openedOn: '2026-11-02' });
  });

  it('adds the same form once, however often it is sent', () => {
    const { next } = changed(addCases(withCases(), adding('LCS-1001'), makeContext(TOM)));
    expect(changed(addCases(next, adding('LCS-1001'), makeContext(TOM))).next).toBe(next);
  });

  it('adds none of them where one looks like a name, and names its place without repeating it', () => {
    const refused = addCases(withCases(), adding('LCS-1001\nMaya Thompson'), makeContext(TOM));
    expect(fieldsOf(refused)?.['references']).toMatch(/^Number 2 in the list looks like a name/);
    expect(JSON.stringify(refused)).not.toMatch(/maya|thompson/i);
  });

  it('refuses a reference that is in the register already', () => {
    const refused = addCases(withCases(makeCase()), adding('lcs-100001'), makeContext(TOM));
    expect(fieldsOf(refused)?.['references']).toBe('This is in the register already.');
  });

  it('refuses a type that the policy does not have, and a day to come', () => {
    const unknown = adding('LCS-1001', { type: 'none/such' });
    expect(fieldsOf(addCases(withCases(), unknown, makeContext()))).toHaveProperty('type');
    const tomorrow = adding('LCS-1001', { openedOn: '2026-11-04' });
    expect(fieldsOf(addCases(withCases(), tomorrow, makeContext()))).toHaveProperty('openedOn');
  });
});

const supervising = (more: Partial<Input<'superviseCases'>> = {}): Input<'superviseCases'> => ({
  worker,
  on: '2026-11-03',
  cases: [{ case: 'case-0001', depth: 'full' }],
  ...more,
});

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

describe('changing a case’s type', () => {
  const toType = (type: string, from: string, seen = 1) => ({ worker, case: 'case-0001', seen, type, from });

  it('keeps the type of before for the days of before (A10.10)', () => {
    const [entry] = casesAfter(
      changeCaseType(withCases(makeCase()), toType('fostering/assessment', '2026-11-01'), makeContext()),
    );
    expect(entry).toMatchObject({
      type: 'family-safeguarding/all',
      typeChanges: [{ from: '2026-11-01', type: 'fostering/assessment' }],
    });
  });

  it('corrects the type where it counts from the first day', () => {
    const [entry] = casesAfter(
      changeCaseType(withCases(makeCase()), toType('fostering/assessment', '2026-06-01'), makeContext()),
    );
    expect(entry).toMatchObject({ type: 'fostering/assessment' });
    expect(entry).not.toHaveProperty('typeChanges');
  });

  it('refuses over a change that was not seen', () => {
    const stale = toType('fostering/assessment', '2026-11-01', 0);
    expect(refusalOf(changeCaseType(withCases(makeCase()), stale, makeContext()))).toBe('stale');
  });
});

describe('closing cases', () => {
  const closing = (closedOn: string) => ({ worker, cases: ['case-0001'], closedOn });

  it('keeps the last day with the worker', () => {
    const [entry] = casesAfter(closeCases(withCases(makeCase()), closing('2026-11-02'), makeContext()));
    expect(entry).toMatchObject({ closedOn: '2026-11-02' });
  });

  it('asks for the tick first where a decision waits to be recorded (rule 61)', () => {
    const waiting = withCases(makeCase({ supervised: ['2026-10-30'] }));
    expect(fieldsOf(closeCases(waiting, closing('2026-11-02'), makeContext()))?.['cases']).toMatch(
      /^1 chosen case has a decision that is not yet ticked/,
    );
  });

  it('refuses a last day before the first', () => {
    expect(fieldsOf(closeCases(withCases(makeCase()), closing('2026-05-31'), makeContext()))).toEqual({
      closedOn: 'Choose 1 June 2026 or a later date.',
    });
  });
});

describe('who works with a register', () => {
  const may = (person: string) =>
    mayDo('superviseCases', relationsOf(withCases(), { id: person }, '2026-11-03')) &&
    mayDo('openCases', relationsOf(withCases(), { id: person }, '2026-11-03'));

  it('is the worker and whoever supervises the cases, not who supervises them in person (rule 4)', () => {
    expect([TOM, MORAG, PRIYA].map(({ id }) => may(id))).toEqual([true, true, false]);
  });
});

describe('reading a register', () => {
  const lines = () =>
    caseRegister(
      withCases(
        makeCase({ id: 'case-0001', reference: 'LCS-1', supervised: ['2026-10-30'] }),
        makeCase({ id: 'case-0002', reference: 'LCS-2', supervised: ['2026-09-20'] }),
        makeCase({ id: 'case-0003', reference: 'LCS-3', type: 'children-with-disabilities/duty' }),
        makeCase({
          id: 'case-0004',
          reference: 'LCS-4',
          type: 'care-leavers/stable',
          supervised: ['2026-10-05'],
        }),
      ),
      makeContext(TOM),
    );

  it('shows what is past its timescale first, and what has none last', () => {
    expect(lines().lines.map(({ reference, state }) => [reference, state])).toEqual([
      ['LCS-2', 'pastLimit'],
      ['LCS-4', 'pastTarget'],
      ['LCS-1', 'onTrack'],
      ['LCS-3', 'notStated'],
    ]);
  });

  it('says why in a sentence, and by which rule', () => {
    expect(lines().lines[0]).toMatchObject({
      dueBy: '2026-10-18',
      explanation: expect.stringContaining('the four-week limit was Sunday 18 October') as string,
      rule: expect.stringContaining('rule A4') as string,
    });
  });

  it('offers the worker’s own service first', () => {
    expect(lines().services[0]).toMatchObject({ id: 'family-safeguarding' });
  });
});

describe('what leaves the register', () => {
  const cases = [makeCase({ reference: 'LCS-777001', supervised: ['2026-09-20'] })];
  const inSession = () => ({
    ...makeSubject({
      head: makeHead({ pairings: [forCases], cases: caseClocks(cases) }),
      session: makeSession({ kind: 'case', supervisor: MORAG }),
      draft: makeDraft(),
    }),
    cases,
  });

  it('is how many are due, on the agenda of a case session', () => {
    expect(sessionView(inSession(), makeContext(MORAG)).due).toContain(
      '1 of 1 open case is past the timescale.',
    );
  });

  it('is nothing in the record that people sign and that is filed', () => {
    const subject = inSession();
    const told = changed(
      superviseCases(subject, supervising({ session: 'session-0001' }), makeContext(MORAG)),
    );
    const frozen = JSON.stringify(recordText(told.next, makeContext(MORAG)));
    expect(frozen).not.toMatch(/LCS|777001|case-0001/);
    expect(recordText(told.next, makeContext(MORAG))).toEqual(recordText(subject, makeContext(MORAG)));
  });

  it('is counts and dates for managers, with no reference and no type', () => {
    const { head } = inSession();
    const facts = standingFacts(head, [], POLICIES, '2026-11-03').find((one) => one.function === 'case');
    expect(facts?.cases).toEqual({
      timed: [{ soonFrom: '2026-10-11', limitFrom: '2026-10-19' }],
      untimed: 0,
      awaiting: ['2026-09-20'],
    });
    expect(JSON.stringify(facts)).not.toMatch(/LCS|777001|family-safeguarding\/all/);
  });
});
