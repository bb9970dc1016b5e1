import fc from 'fast-check';
import { DateTime } from 'luxon';
import { londonClock, londonInstant } from '../../bot/supervision/londonInstant';

describe('times on the clock in London', () => {
  it.each([
    ['2026-11-03', '14:00', '2026-11-03T14:00:00.000Z'],
    ['2026-07-03', '14:00', '2026-07-03T13:00:00.000Z'],
    ['2026-07-03', '00:30', '2026-07-02T23:30:00.000Z'],
  ])('are in winter level with UTC and in summer an hour ahead: %s %s', (day, time, instant) => {
    expect(londonInstant(day, time)).toBe(instant);
    expect(londonClock(instant)).toEqual({ day, time });
  });

  it('are those of the zone database, at any minute but of the hours when the clocks change', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 30 });
    fc.assert(
      fc.property(minute, (after) => {
        const at = DateTime.fromISO('2020-01-01T00:00', { zone: 'Europe/London' }).plus({ minutes: after });
        fc.pre(at.minus({ hours: 2 }).offset === at.plus({ hours: 2 }).offset);
        const [day, time] = [at.toFormat('yyyy-MM-dd'), at.toFormat('HH:mm')];
        expect(londonInstant(day, time)).toBe(at.toUTC().toISO());
        expect(londonClock(at.toUTC().toISO() ?? '')).toEqual({ day, time });
      }),
      { numRuns: 300 },
    );
  });

  it('mean the first of an hour that comes twice, and an hour later where it is left out', () => {
    expect(londonInstant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(londonClock(londonInstant('2026-03-29', '01:30') ?? '').time).toBe('02:30');
  });

  it.each([
    ['', '14:00'],
    ['2026-11-03', ''],
    ['2026-02-30', '14:00'],
    ['2026-11-03', '24:00'],
    ['2026-11-03', 'soon'],
  ])('are none of %s %s', (day, time) => expect(londonInstant(day, time)).toBeUndefined());
});
