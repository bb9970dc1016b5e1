import fc from 'fast-check';
import { saidWhen } from '../../bot/chat/saidWhen';

/** A Friday, 3pm in London. */
const FRIDAY = '2026-11-20T15:00:00Z';

describe('reading a date and a time out of a typed line', () => {
  it.each([
    ['tomorrow 2pm', { date: '2026-11-21', time: '14:00', rest: '' }],
    ['tomorrow 2', { date: '2026-11-21', time: '14:00', rest: '' }],
    ['tomorrow at 9', { date: '2026-11-21', time: '09:00', rest: '' }],
    ['friday 10:30 90 minutes', { date: '2026-11-27', time: '10:30', minutes: 90, rest: '' }],
    ['friday 10.30 for 1h30', { date: '2026-11-27', time: '10:30', minutes: 90, rest: '' }],
    ['friday 4pm', { date: '2026-11-20', time: '16:00', rest: '' }],
    ['friday 2pm', { date: '2026-11-27', time: '14:00', rest: '' }],
    ['3/12 at 2', { date: '2026-12-03', time: '14:00', rest: '' }],
    ['3 december 9am', { date: '2026-12-03', time: '09:00', rest: '' }],
    ['tue 2:15', { date: '2026-11-24', time: '14:15', rest: '' }],
    ['next tuesday 14:00 two hours', { date: '2026-11-24', time: '14:00', minutes: 120, rest: '' }],
    ['half an hour', { minutes: 30, rest: '' }],
    ['1.5 hours tomorrow', { date: '2026-11-21', minutes: 90, rest: '' }],
    ['tom tomorrow 2pm', { date: '2026-11-21', time: '14:00', rest: 'tom' }],
    ['tom', { rest: 'tom' }],
    ['', { rest: '' }],
  ])('reads "%s"', (line, expected) => {
    expect(saidWhen(line, FRIDAY)).toEqual(expected);
  });

  it('takes an hour still to come today for today, in summer too, when the server’s clock is an hour behind', () => {
    const summer = '2027-07-02T14:30:00Z';
    expect(saidWhen('friday 4pm', summer)).toEqual({ date: '2027-07-02', time: '16:00', rest: '' });
    expect(saidWhen('friday 3pm', summer)).toEqual({ date: '2027-07-09', time: '15:00', rest: '' });
  });

  it('takes the day from the clock in London in the hour after midnight', () => {
    const justAfterMidnight = '2027-07-01T23:30:00Z';
    expect(saidWhen('tomorrow 2pm', justAfterMidnight)).toMatchObject({ date: '2027-07-03' });
  });

  it('leaves what it does not understand in the rest, so that nothing is planned on half a line', () => {
    expect(saidWhen('monday week 10am', FRIDAY)).toEqual({ rest: 'monday week 10am' });
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => typeof saidWhen(line, FRIDAY).rest === 'string'),
    );
  });

  it('reads every working hour of every day in British order', () => {
    const day = fc.date({ min: new Date('2026-11-22'), max: new Date('2027-10-20'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 8, max: 17 }), (when, hour) => {
        const [year, month, date] = when.toISOString().slice(0, 10).split('-');
        const said = saidWhen(`${String(date)}/${String(month)}/${String(year)} ${String(hour)}:00`, FRIDAY);
        expect(said).toEqual({
          date: `${String(year)}-${String(month)}-${String(date)}`,
          time: `${String(hour).padStart(2, '0')}:00`,
          rest: '',
        });
      }),
    );
  });
});
