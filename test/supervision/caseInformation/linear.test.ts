import fc from 'fast-check';
import { findCaseInformation } from '../../../bot/supervision/caseInformation/findCaseInformation';
import { cpuTime } from '../../support/cpuTime';
import { makeSet } from './makeSet';
import { TODAY } from './values';

const LENGTH = 100_000;
const read = (text: string) => findCaseInformation(text, { today: TODAY });

const repeated = (piece: string, length = LENGTH): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const AWKWARD = [
  ' ',
  '\n',
  'a',
  'A',
  '1',
  '1 ',
  '1-',
  '(1',
  '0',
  '07',
  'Aa ',
  'Aa-',
  "A'",
  'born ',
  'DOB ',
  'child ',
  'child, ',
  'Flat 1, ',
  '1 Aa ',
  '1 Aa Aa Aa Aa ',
  '1 aa ',
  'LU4 8A',
  'NHS ',
  'LCS ID ',
  'case case ',
  'called ',
  'name is ',
  'the Aa family ',
  'Aa and ',
  "Aa's ",
  'a@',
  'a.a@',
  'a.',
  '12/03/',
  '1 Jan ',
  'January ',
  '+',
  '¹',
  'Ế',
  '😀',
  'ﷺ',
  'is a young young ',
];

describe('the time that finding case information takes', () => {
  // What grows with the square of the length, or worse, would take minutes.
  it.each(AWKWARD)('takes under a second for a hundred thousand characters of %j', (piece) => {
    expect(cpuTime(() => read(repeated(piece)))).toBeLessThan(1_000);
  });

  it('takes under half a second for the longest text that can be shared', () => {
    const text = makeSet(3, 400)
      .map((passage) => passage.text)
      .join('\n')
      .slice(0, 20_000);
    expect(cpuTime(() => read(text))).toBeLessThan(500);
  });

  it('gives places inside the text for whatever is typed, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...AWKWARD),
        (typed, piece) => {
          const text = `${typed}${repeated(piece, 60)}${typed}`;
          const places = read(text);
          expect(places.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(
            true,
          );
        },
      ),
    );
  });
});
