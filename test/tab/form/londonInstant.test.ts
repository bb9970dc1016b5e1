import { londonClock, londonInstant } from '../../../tab/form/londonInstant';

describe('times on the clock in London', () => {
  it.each([
    ['2026-11-03', '14:00', '2026-11-03T14:00:00Z'],
    ['2026-07-03', '14:00', '2026-07-03T14:00:00+01:00'],
  ])('sends %s %s as %s', (day, time, instant) => {
    const sent = londonInstant(day, time);
    expect(Date.parse(sent ?? '')).toBe(Date.parse(instant));
    expect(londonClock(sent ?? '')).toEqual({ day, time });
  });

  it('sends nothing while the date or the time is missing', () => {
    expect(londonInstant('', '14:00')).toBeUndefined();
    expect(londonInstant('2026-11-03', '')).toBeUndefined();
  });
});
