import { caseRegister } from '../../bot/operations/readCases';
import { recordText } from '../../bot/operations/recordText';
import { sessionView } from '../../bot/operations/sessionView';
import { superviseCases } from '../../bot/operations/superviseCases';
import { caseClocks } from '../../bot/supervision/caseRegister/caseClock';
import { mayDo } from '../../bot/supervision/permissions';
import { relationsOf } from '../../bot/supervision/relations';
import { standingFacts } from '../../bot/supervision/standing';
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
  TOM,
} from './support/builders';
import { MORAG, forCases, withCases, supervising } from './support/caseFile';

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
