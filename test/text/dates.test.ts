import {
  ageInWords,
  agreedAgo,
  clockTime,
  countOf,
  dayInWords,
  fullDay,
  fullWhen,
  listInWords,
  londonDay,
  sentence,
  shortDay,
  timeInWords,
  whenInWords,
} from '../../bot/text/dates';

describe('a day in words', () => {
  it('names the weekday', () => expect(dayInWords('2026-11-03')).toBe('Tuesday 3 November'));
  it('names the year where it is another than today’s', () => {
    expect(dayInWords('2027-01-05', '2026-11-03')).toBe('Tuesday 5 January 2027');
    expect(dayInWords('2026-11-03', '2026-11-01')).toBe('Tuesday 3 November');
  });
  it('can leave the weekday out', () => expect(shortDay('2026-11-03')).toBe('3 November'));
  it('names the year in what is kept', () => expect(fullDay('2026-11-03')).toBe('3 November 2026'));
});

describe('a time in words', () => {
  it.each([
    ['2026-11-03T14:00:00Z', '2pm'],
    ['2026-11-03T14:30:00Z', '2.30pm'],
    ['2026-11-03T09:05:00Z', '9.05am'],
    ['2026-11-03T12:00:00Z', 'midday'],
    ['2026-11-03T12:15:00Z', '12.15pm'],
    ['2026-11-03T00:00:00Z', 'midnight'],
  ])('%s is %s', (instant, words) => expect(timeInWords(instant)).toBe(words));

  it('is London’s, in summer too', () => {
    expect(whenInWords('2026-07-07T13:00:00Z')).toBe('Tuesday 7 July at 2pm');
    expect(clockTime('2026-07-07T13:00:00Z')).toBe('14:00');
  });

  it('is of London’s day, where that has begun already', () => {
    expect(londonDay('2026-07-07T23:30:00Z')).toBe('2026-07-08');
    expect(fullWhen('2026-07-07T23:30:00Z')).toBe('8 July 2026 at 12.30am');
  });
});

describe('how long ago', () => {
  it.each([
    [-1, 'today'],
    [0, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [21, '3 weeks ago'],
    [69, '9 weeks ago'],
    [70, '2 months ago'],
    [365, '11 months ago'],
  ])('%d days is %s', (days, words) => expect(ageInWords(days)).toBe(words));

  it('is said of an action', () => expect(agreedAgo(21)).toBe('agreed 3 weeks ago'));
});

describe('lists and counts', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads %j', (items, words) => expect(listInWords(items)).toBe(words));

  it('agree with their noun', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'action'))).toEqual([
      'no actions',
      '1 action',
      '2 actions',
    ]);
    expect(countOf(2, 'thing due', 'things due')).toBe('2 things due');
  });

  it('begin with a capital as a sentence', () => expect(sentence('élan and more')).toBe('Élan and more'));
});
