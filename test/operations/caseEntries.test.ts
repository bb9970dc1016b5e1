import { addCases } from '../../bot/operations/addCases';
import { changeCaseType } from '../../bot/operations/changeCaseType';
import { closeCases } from '../../bot/operations/closeCases';
import type { Input } from '../../bot/operations/inputs';
import { changed, makeCase, makeContext, refusalOf, TOM } from './support/builders';
import { worker, withCases, casesAfter, fieldsOf } from './support/caseFile';

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
