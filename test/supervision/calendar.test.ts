import fc from 'fast-check';
import {
  daysAfter,
  daysBetween,
  formatDate,
  isIsoDate,
  londonDate,
  monthsAfter,
} from '../../bot/supervision/calendar';
import {
  isWorkingDay,
  previousWorkingDay,
  workingDaysAfter,
  workingDaysBetween,
} from '../../bot/supervision/workingDays';

const anyDate = fc.integer({ min: 18_000, max: 23_000 }).map((day) => daysAfter('1970-01-01', day));

describe('counting working days', () => {
  it('leaves out weekends', () => {
    expect(workingDaysAfter('2026-11-20', 1)).toBe('2026-11-23');
  });

  it('leaves out Christmas, the substitute for Boxing Day, and New Year', () => {
    expect(workingDaysAfter('2026-12-23', 5)).toBe('2027-01-04');
  });

  it('leaves out the late August holiday of England, which Scotland does not have', () => {
    expect(isWorkingDay('2026-08-31')).toBe(false);
  });

  it('keeps 2 January, which is a holiday in Scotland alone', () => {
    expect(isWorkingDay('2026-01-02')).toBe(true);
  });

  it('knows the holidays of one year only', () => {
    expect([isWorkingDay('2022-09-19'), isWorkingDay('2023-05-08')]).toEqual([false, false]);
  });

  it('finds the working day before Easter Monday', () => {
    expect(previousWorkingDay('2026-04-07')).toBe('2026-04-02');
  });

  it('gives the day itself for no working days', () => {
    expect(workingDaysAfter('2026-11-21', 0)).toBe('2026-11-21');
  });

  it('always lands on a working day, that many working days later', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, n) => {
        const end = workingDaysAfter(date, n);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(date, end)).toBe(n);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the day in London', () => {
  it('is what the zone database says, at any instant from 1972 to 2099', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
    const instant = fc.date({
      min: new Date('1972-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    const lateEvening = instant.map((date) => new Date(date.setUTCHours(23)));
    fc.assert(
      fc.property(fc.oneof(instant, lateEvening), (date) => {
        expect(londonDate(date)).toBe(zone.format(date));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is already tomorrow late in the evening in summer time', () => {
    expect(londonDate('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  });

  it('is the same day in winter', () => {
    expect(londonDate('2026-12-31T23:30:00Z')).toBe('2026-12-31');
  });

  it('follows the hour in which the clocks go back', () => {
    expect([londonDate('2026-10-24T23:30:00Z'), londonDate('2026-10-25T23:30:00Z')]).toEqual([
      '2026-10-25',
      '2026-10-25',
    ]);
  });
});

describe('adding days and months', () => {
  it('counts whole days across the change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('gives the last day of a month that is too short', () => {
    expect([monthsAfter('2026-11-30', 3), monthsAfter('2027-11-30', 3)]).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysAfter(daysAfter(date, days), -days)).toBe(date);
      }),
    );
  });

  it('refuses a day that no calendar has', () => {
    expect([isIsoDate('2026-02-30'), isIsoDate('2026-2-3'), isIsoDate('2028-02-29')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a date in words', () => {
  it('says day and month', () => {
    expect(formatDate('2026-12-03')).toBe('3 December');
  });

  it('says the weekday when asked', () => {
    expect(formatDate('2026-12-03', { weekday: true })).toBe('Thursday 3 December');
  });

  it('says the year only where it is another one than that of a day', () => {
    expect([
      formatDate('2027-03-31', { year: '2026-12-03' }),
      formatDate('2026-03-31', { year: '2026-12-03' }),
    ]).toEqual(['31 March 2027', '31 March']);
  });
});
