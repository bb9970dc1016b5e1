import fc from 'fast-check';
import { lutonSocialCare } from '../../../bot/policies/packs/lutonSocialCare';
import { referencesIn, refuseReference } from '../../../bot/supervision/caseRegister/caseReference';

const TODAY = '2026-11-03';
const withFormat = (value: string | null) => ({
  cases: { ...lutonSocialCare.cases, referenceFormat: { value, rule: 'chosen' } },
});
const refused = (text: string, format: string | null = null) =>
  refuseReference(referencesIn(text)[0] ?? '', withFormat(format), TODAY);

describe('a reference of the case system (DOMAIN A4, rule 50)', () => {
  it.each(['LCS-123456', '1204871', 'MOS 4471902', 'A/2041/7', '20417', 'cyp.90210', 'K1234567'])(
    'takes %s',
    (text) => expect(refused(text)).toBeUndefined(),
  );

  it.each(['Smith', 'SMITH1', 'Maya', 'AVA-12', 'J Smith 3', 'Łukasz 4', 'O’Brien 2', 'Child', 'Nguyễn 12'])(
    'refuses %s, which looks like a name',
    (text) => expect(refused(text)).toBe('name'),
  );

  it.each(['12/03/2014', '12.3.14', 'AB 12-03-2014', '2014-03-12', '12032014', 'AB12032014', '20140312'])(
    'refuses %s, which looks like a date of birth',
    (text) => expect(refused(text)).toBe('dateOfBirth'),
  );

  it('takes eight digits that are no date of a young life', () => {
    expect(refused('31031962')).toBeUndefined();
    expect(refused('99120487')).toBeUndefined();
  });

  it('refuses an NHS number, however it is written', () => {
    expect(refused('943 476 5919')).toBe('nhsNumber');
    expect(refused('9434765919')).toBe('nhsNumber');
    expect(refused('943-476-5919')).toBe('nhsNumber');
  });

  it.each(['12', 'ABCD', 'a long description of 1 visit', 'X'.repeat(21), '<b>12</b>', '=1+2', 'LCS--12'])(
    'refuses %s, which is no reference',
    (text) => expect(refused(text)).toBeDefined(),
  );

  it('asks for the format that the policy names, any of several', () => {
    expect(refused('LCS-123456', 'LCS-999999|A9999999')).toBeUndefined();
    expect(refused('K1234567', 'LCS-999999|A9999999')).toBeUndefined();
    expect(refused('LCS-12345', 'LCS-999999|A9999999')).toBe('format');
    expect(refused('LCSX123456', 'LCS.999999')).toBe('format');
  });

  it('refuses a date of birth whatever the format', () => {
    expect(refused('12032014', '99999999')).toBe('dateOfBirth');
  });

  it('reads a pasted column, row or list, each reference once', () => {
    expect(referencesIn(' LCS-1\r\nlcs-2;LCS-3,\tLCS-1\n\n mos  4 ')).toEqual([
      'LCS-1',
      'LCS-2',
      'LCS-3',
      'MOS 4',
    ]);
  });

  it('never takes five letters in a row', () => {
    const letters = fc.stringMatching(/^[A-Za-z]{5,12}$/);
    fc.assert(
      fc.property(letters, fc.nat(9_999), (word, number) => refused(`${word}${number}`) !== undefined),
    );
  });
});
