import { inputs } from '../../bot/operations/inputs';
import type { RefusalCode } from '../../bot/supervision/refusal';
import type { OperationName } from '../../bot/supervision/operationName';
import { doneText } from '../../bot/text/done';
import { refusalText } from '../../bot/text/refusals';
import { whoCanSee } from '../../bot/text/whoCanSee';

const CODES: Record<RefusalCode, true> = {
  notFound: true,
  notComplete: true,
  notAllowed: true,
  stale: true,
  invalid: true,
  notYourWorker: true,
  alreadyCancelled: true,
  alreadySent: true,
  alreadySigned: true,
  alreadyStarted: true,
  notSent: true,
  notHeld: true,
  notThere: true,
  notOfGroup: true,
  nothingToDraw: true,
  feedbackNeeded: true,
  answersNeeded: true,
  inTheFuture: true,
  tooLong: true,
  nothingToShare: true,
  nothingWritten: true,
  textChanged: true,
  notYoursToEdit: true,
  whyNeeded: true,
  reasonNeeded: true,
  ownRequest: true,
  closed: true,
  noSupervisor: true,
  readerChanged: true,
  tooMany: true,
  nudgedLately: true,
  busy: true,
};

const CODE_LIKE = /undefined|null|NaN|\[object|[a-z][A-Z]/;

describe('a refusal', () => {
  it.each(Object.keys(CODES) as RefusalCode[])('%s says what stands in the way and what to do', (code) => {
    const { title, detail } = refusalText({ code });
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(detail).toMatch(/^[A-Z].*\.$/);
    expect(`${title} ${detail}`).not.toMatch(CODE_LIKE);
  });

  it('names figures where it has them', () => {
    expect(refusalText({ code: 'tooLong', values: { limit: 20_000, length: 30_000 } }).detail).toMatch(
      /^It has 30,000 characters and can have at most 20,000\./,
    );
    expect(refusalText({ code: 'notYourWorker', values: { name: 'Tom Hartley' } }).detail).toContain(
      'supervising Tom Hartley',
    );
  });

  it('falls back to the plain sentence where the figures are other ones', () => {
    expect(refusalText({ code: 'tooLong', values: { other: 1 } })).toEqual(refusalText({ code: 'tooLong' }));
  });
});

describe('what was done', () => {
  it.each(Object.keys(inputs) as OperationName[])('%s is a sentence, even where nothing is known', (name) => {
    expect(doneText(name)).toMatch(/^[A-Z].*\.$/);
    expect(doneText(name)).not.toMatch(CODE_LIKE);
  });

  it('names people without guessing a pronoun', () => {
    expect(doneText('shareReflection', { supervisor: 'Priya Raman' })).toBe(
      'Shared with Priya Raman, exactly as you previewed it. You can take it back until the session starts.',
    );
    const all = (Object.keys(inputs) as OperationName[]).map((name) =>
      doneText(name, { worker: 'A', supervisor: 'B', other: 'C' }),
    );
    expect(all.join(' ')).not.toMatch(/\b(he|she|him|her|his|hers)\b/i);
  });

  it('says that a session moved with what was prepared, and where to', () => {
    expect(doneText('moveSession', { other: 'Tom Hartley', plannedAt: '2026-11-04T10:30:00Z' })).toBe(
      'Moved to Wednesday 4 November at 10.30am. What was prepared moves with it, and Tom Hartley is told.',
    );
  });

  it('says that something unrecorded counts only once both said so (DOMAIN.md rule 51)', () => {
    expect(doneText('agreeNotToRecord', { agreed: true, other: 'Tom Hartley' })).toBe(
      'Noted. It counts once Tom Hartley has said the same.',
    );
    expect(doneText('agreeNotToRecord', { agreed: true, both: true })).toMatch(/^Both of you have agreed/);
    expect(doneText('agreeNotToRecord', { agreed: false, both: true })).toMatch(/^Taken back/);
  });

  it('says of a disagreement that it files all the same (DOMAIN.md rule 48)', () => {
    expect(doneText('signRecord', { stance: 'disagree' })).toMatch(
      /with any words of yours beside it, and is filed all the same\.$/,
    );
  });
});

describe('who can see this', () => {
  const names = { worker: 'Tom Hartley', supervisor: 'Priya Raman' };

  it('is honest about what the law may reach, for each of the three', () => {
    for (const role of ['worker', 'supervisor'] as const) {
      for (const said of Object.values(whoCanSee({ ...names, role, shared: false }))) {
        expect(said).toMatch(/subject access request, a court order or a safeguarding duty may in law/);
      }
    }
  });

  it('tells the worker that a draft is theirs alone until it is shared, and with whom (DESIGN rule 1)', () => {
    expect(whoCanSee({ ...names, role: 'worker', shared: false }).reflection).toMatch(
      /^Yours alone: .* until you share it\. Once shared, Priya Raman/,
    );
  });

  it('tells the supervisor the same whether or not something was shared', () => {
    const said = (shared: boolean) => whoCanSee({ ...names, role: 'supervisor', shared }).reflection;
    expect(said(true)).toBe(said(false));
  });
});
