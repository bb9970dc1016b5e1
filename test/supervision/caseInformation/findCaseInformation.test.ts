import { findCaseInformation } from '../../../bot/supervision/caseInformation/findCaseInformation';
import { isNhsNumber } from '../../../bot/supervision/caseInformation/numbers';
import { STAFF } from './pools';
import { TODAY } from './values';

/** What is pointed out, as "kind: the words". */
const found = (text: string): string[] =>
  findCaseInformation(text, { today: TODAY, inPost: STAFF }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('case information in what a worker writes (DESIGN rule 4, DOMAIN.md rule 50)', () => {
  it.each([
    ['K, DOB 12/03/2014, is well.', 'dateOfBirth: 12/03/2014'],
    ['She was born on the 4th of May 2016.', 'dateOfBirth: 4th of May 2016'],
    ['d.o.b. 04.05.16', 'dateOfBirth: 04.05.16'],
    ['Child K (2014-03-12) was there.', 'dateOfBirth: 2014-03-12'],
    ['Mia (12/03/2014) was there.', 'dateOfBirth: 12/03/2014'],
    ['NHS number 943 476 5919', 'nhsNumber: 943 476 5919'],
    ['the ward asked for 9434765919 today', 'nhsNumber: 9434765919'],
    ['It is on LCS 4471209.', 'caseNumber: 4471209'],
    ['Mosaic ID: 203344 is late', 'caseNumber: 203344'],
    ['They moved to LU4 8AB.', 'postcode: LU4 8AB'],
    ['they moved to lu4 8ab', 'postcode: lu4 8ab'],
    ['Mum is on 07700 900123 now', 'phone: 07700 900123'],
    ['her number is +44 7700 900123', 'phone: +44 7700 900123'],
    ['Dad wrote from dad.k@gmail.com', 'email: dad.k@gmail.com'],
    ['They live at Flat 3, 22b Acacia Road.', 'address: Flat 3, 22b Acacia Road'],
    ['they are at 14 acacia road', 'address: 14 acacia road'],
    ['He lives at number 12.', 'address: number 12'],
    ['JC 12 34 56 C is his', 'nationalInsurance: JC 12 34 56 C'],
    ['pupil number H123456789012', 'pupilNumber: H123456789012'],
    ['I visited baby Ava today.', 'childName: Ava'],
    ['a boy called kai ran off', 'childName: kai'],
    ["Kai's mum was there", 'childName: Kai'],
    ['Kai’s foster carer rang', 'childName: Kai'],
    ['the mother of Ngozi was there', 'childName: Ngozi'],
    ['Thảo, aged 7, drew it', 'childName: Thảo'],
    ['The Nowak family moved.', 'childName: Nowak'],
    ['Jordan and his two brothers came', 'childName: Jordan'],
    ['Mia is a young mum', 'childName: Mia'],
  ])('finds %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('finds every name in a list', () => {
    expect(found('The siblings Ava, Kai and Mia were seen.')).toEqual([
      'childName: Ava',
      'childName: Kai',
      'childName: Mia',
    ]);
  });

  it.each([
    'On Tuesday 3 November I was on duty in Luton.',
    'My session on 03/11/2026 at 14:00 lasted 90 minutes.',
    'Level 3 cases are 4-weekly, others 6-weekly.',
    'W-1005 and SR-4F2A91C7 are our references.',
    'Working Together 2023 and the Children Act 1989.',
    'Child K, Baby T and the siblings A and B are well.',
    "Priya's mother is ill and Tom's brother is visiting.",
    'I qualified on 12 July 2018; my DBS is of 4 May 2021.',
    'My birthday is on 4 May.',
    'I was born on 4 May 1984.',
    'Childline is 0800 1111, the helpline 0808 800 5000.',
    'Meeting ID: 374 221 908 112',
    'room 12 Park Street Centre',
    'Invoice ref 4471209',
    'The parents Triple P course, the Bradley family hub.',
    'I told the mother Section 20 was voluntary.',
    'He was called out twice, and called names.',
    'Mum and I agreed. Dad, I think, did not.',
    'Ask for priya.raman@sampleton.gov.uk.',
    'the E1 2nd visit',
    '',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the names of people in post for colleagues, also beside family words', () => {
    const text = 'I told the mother Priya would ring.';
    expect(findCaseInformation(text, { today: TODAY, inPost: ['Priya Raman'] })).toEqual([]);
    expect(findCaseInformation(text, { today: TODAY })).toHaveLength(1);
  });

  it('counts ages to the day that it is given', () => {
    const text = 'Child K (22/11/2007) was there.';
    expect(findCaseInformation(text, { today: '2026-11-21' })).toHaveLength(1);
    expect(findCaseInformation(text, { today: '2026-11-22' })).toEqual([]);
  });

  it('knows an NHS number by its check digit (NHS Data Dictionary: NHS NUMBER)', () => {
    const last = Array.from({ length: 10 }, (_, digit) => `943476591${digit}`).filter(isNhsNumber);
    expect(last).toEqual(['9434765919']);
  });

  it('points at each place once, in order', () => {
    const places = findCaseInformation('Baby Ava, NHS number 943 476 5919, at 14 Acacia Road, LU4 8AB.', {
      today: TODAY,
    });
    expect(places.map(({ kind }) => kind)).toEqual(['childName', 'nhsNumber', 'address', 'postcode']);
    const ends = places.map(({ end }) => end);
    expect(places.slice(1).every(({ start }, at) => start >= (ends[at] ?? 0))).toBe(true);
  });
});
