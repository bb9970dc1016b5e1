import { openMatters } from '../../bot/supervision/openMatters';
import { answerBy } from '../../bot/supervision/subjectAccess';
import type { Head } from '../../bot/supervision/subject';
import { policyOn } from '../../bot/policies/adoptedPolicies';
import { makeHead, NOW, POLICIES, PRIYA, TOM } from '../operations/support/builders';

const TODAY = '2026-11-03';
const by = PRIYA;
const open = (changes: Partial<Head>, today = TODAY) =>
  openMatters(makeHead(changes), today, (day) => policyOn(POLICIES, day));

describe('what is open in a file', () => {
  it('is nothing in an ordinary one', () => {
    expect(open({})).toEqual({});
  });

  it('is access while a request waits, and while a grant lasts', () => {
    const asked = { id: 'request-0001', by, why: 'Why', at: NOW };
    const decided = { by: TOM, at: NOW, until: TODAY };
    expect(open({ requests: [asked] })).toEqual({ access: TODAY });
    expect(open({ requests: [{ ...asked, decided }] })).toEqual({ access: TODAY });
    expect(open({ requests: [{ ...asked, decided }] }, '2026-11-04')).toEqual({});
    expect(open({ requests: [{ ...asked, decided: { by, at: NOW, why: 'No' } }] })).toEqual({});
  });

  it('is an opening that the worker is told of later, until its day', () => {
    const quiet = [{ id: 'quiet-0001', by, why: 'Why', at: NOW, until: '2026-11-04' }];
    expect(open({ quiet })).toEqual({ quiet: TODAY });
    expect(open({ quiet }, '2026-11-04')).toEqual({});
  });

  it('is a hold from now on, and the review from its day (rule 54)', () => {
    const hold = { id: 'H1', by: 'Ada', at: NOW, why: 'A claim' };
    expect(open({ retention: { holds: [hold] } })).toEqual({ kept: TODAY });
    expect(open({ retention: { reviewOn: '2028-11-03' } })).toEqual({ kept: '2028-11-03' });
  });

  it('is a request for one’s data until it is answered', () => {
    const request = { id: 'request-0001', by, receivedOn: '2026-10-31' };
    expect(open({ subjectAccess: [request] })).toEqual({ subjectAccess: TODAY });
    expect(open({ subjectAccess: [{ ...request, answeredOn: TODAY }] })).toEqual({});
  });

  it('is nothing once the deletion of the file has begun', () => {
    const deletion = { by: 'Ada', at: NOW, why: 'Reviewed' };
    expect(open({ retention: { deletion }, subjectAccess: [] })).toEqual({});
  });
});

describe('the day for the answer', () => {
  it('is a calendar month on, and the last of a shorter month', () => {
    expect(answerBy({ receivedOn: '2026-10-28' })).toBe('2026-11-28');
    expect(answerBy({ receivedOn: '2026-01-31' })).toBe('2026-02-28');
  });
});
