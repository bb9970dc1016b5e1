import fc from 'fast-check';
import { importPeople, type ImportResult } from '../../bot/directory/importPeople';

const known = { profiles: ['default', 'newlyQualified'], functions: ['personal', 'case'] };
const peopleHeading = 'Object id,Name,Reference,Job title,Team,Service,Profile,Started on,Left on,Manager of';
const pairingsHeading = 'Worker,Supervisor,Functions,From,To,Agreed every days';
const tom =
  '5a300005-0000-4000-8000-000000000005,Tom Hartley,W-1005,Social worker,North,Family Safeguarding,default,2024-10-22,,';
const priya =
  '5a300003-0000-4000-8000-000000000003,"Raman, Priya",W-1003,Senior practitioner,North,Family Safeguarding,default,1/9/2023,,North; South';

function importing(people: string[], pairings: string[] = []): ImportResult {
  const files = {
    people: [peopleHeading, ...people].join('\r\n'),
    pairings: [pairingsHeading, ...pairings].join('\r\n'),
  };
  return importPeople(files, known);
}

describe('importing people and pairings', () => {
  it('reads both files and finds the people of each pairing', () => {
    const result = importing([tom, priya], ['W-1005,W-1003,personal; case,2025-01-06,,21']);
    expect(result).toMatchObject({
      ok: true,
      people: [
        { reference: 'W-1005' },
        { name: 'Raman, Priya', startedOn: '2023-09-01', managerOf: ['North', 'South'] },
      ],
      pairings: [
        {
          worker: { name: 'Tom Hartley' },
          supervisor: { id: '5a300003-0000-4000-8000-000000000003' },
          functions: ['personal', 'case'],
          from: '2025-01-06',
          agreedEveryDays: 21,
        },
      ],
    });
  });

  it('reads what a spreadsheet saves: a byte-order mark, blank rows, columns in another order', () => {
    const people = `\uFEFF${peopleHeading}\n\n,,,,,,,,,\n${tom}\n`;
    const pairings = 'Supervisor,Worker,From,To,Functions,Agreed every days\n';
    expect(importPeople({ people, pairings }, known)).toMatchObject({
      ok: true,
      people: [{ name: 'Tom Hartley' }],
    });
  });

  it.each([
    ['a missing value', tom.replace('Social worker', ''), 'job title', 'This must be filled in.'],
    ['a name as a reference', tom.replace('W-1005', 'Tom Hartley'), 'reference', /not a name/],
    ['an id that is none', tom.replace('5a300005', 'zz'), 'object id', /Entra object id/],
    [
      'a profile that the policy does not know',
      tom.replace('default', 'senior'),
      'profile',
      'Choose from: default, newlyQualified.',
    ],
    [
      'a day that does not exist',
      tom.replace('2024-10-22', '31/02/2024'),
      'started on',
      /2026-11-03 or 3\/11\/2026/,
    ],
    [
      'leaving before starting',
      tom.replace('2024-10-22,', '2024-10-22,2024-10-01'),
      'left on',
      /before the first/,
    ],
  ])('names the row and column of %s', (_, row, column, message) => {
    const expected = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(importing([priya, row])).toEqual({
      ok: false,
      problems: [{ file: 'people', row: 3, column, message: expected }],
    });
  });

  it.each([
    ['a stranger', 'W-9999,W-1003,personal,2025-01-06,,', 'worker', /No row of the people file/],
    [
      'somebody as their own supervisor',
      'W-1003,W-1003,personal,2025-01-06,,',
      'supervisor',
      /own supervisor/,
    ],
    [
      'a function that the policy does not know',
      'W-1005,W-1003,mentoring,2025-01-06,,',
      'functions',
      /Choose from/,
    ],
    ['no function', 'W-1005,W-1003,;,2025-01-06,,', 'functions', /at least one/],
    ['an end before the start', 'W-1005,W-1003,personal,2025-01-06,2025-01-05,', 'to', /before the first/],
    ['half a day', 'W-1005,W-1003,personal,2025-01-06,,0.5', 'agreed every days', /whole number/],
  ])('names the row and column of %s in the pairings', (_, row, column, message) => {
    const result = importing([tom, priya], [row]);
    const problems = result.ok ? [] : result.problems;
    expect(problems[0]).toEqual({
      file: 'pairings',
      row: 2,
      column,
      message: expect.stringMatching(message),
    });
  });

  it('takes references that differ by case only for the same, because their folders would be', () => {
    const other = priya.replace('W-1003', 'w-1005');
    expect(importing([tom, other])).toMatchObject({ ok: false, problems: [{ row: 3, column: 'reference' }] });
  });

  it('names headings that are missing and headings that are not known', () => {
    const result = importPeople(
      { people: `${peopleHeading.replace('Team', 'Tema')}\n${tom}`, pairings: pairingsHeading },
      known,
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { row: 1, column: 'team' },
        { row: 1, column: 'tema' },
      ],
    });
  });

  it('says of an empty file that it is empty', () => {
    expect(importPeople({ people: '', pairings: pairingsHeading }, known)).toMatchObject({
      ok: false,
      problems: [{ file: 'people', message: 'The file is empty.' }],
    });
  });

  it('never throws, and never repeats what stands in a file, whatever the file is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 12 }), (people, secret) => {
        const marked = `zq${secret.replace(/\W/g, '')}qz`;
        const result = importPeople(
          { people: `${peopleHeading}\n${people},"${marked}`, pairings: marked },
          known,
        );
        expect(result.ok).toBe(false);
        const rows = result.ok ? [] : result.problems.filter((problem) => problem.row > 1);
        expect(JSON.stringify(rows)).not.toContain(marked);
      }),
    );
  });
});
