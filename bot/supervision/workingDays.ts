import Holidays from 'date-holidays';
import { dateOfDay, dayNumber, daysAfter, type IsoDate } from './calendar';

let england: Holidays | undefined;
const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

/** Bank holidays of England and Wales in a year; kept, since the library is slow to start. */
const bankHolidays = (year: number): ReadonlySet<IsoDate> => {
  const kept = holidaysByYear.get(year);
  if (kept) return kept;
  england ??= new Holidays('GB', 'ENG');
  const days = england.getHolidays(year).filter(({ type }) => ['public', 'bank'].includes(type));
  const dates = new Set(days.map(({ date }) => date.slice(0, 10)));
  holidaysByYear.set(year, dates);
  return dates;
};

/** Whether a date is Monday to Friday and no bank holiday in England and Wales. */
export const isWorkingDay = (date: IsoDate): boolean => {
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !bankHolidays(+date.slice(0, 4)).has(date);
};

const step = (date: IsoDate, by: 1 | -1): IsoDate => {
  const next = daysAfter(date, by);
  return isWorkingDay(next) ? next : step(next, by);
};

/** The n-th working day after a date; the day itself never counts, 0 gives the date back. */
export const workingDaysAfter = (date: IsoDate, n: number): IsoDate => {
  let result = date;
  for (let i = 0; i < n; i += 1) result = step(result, 1);
  return result;
};

/** The last working day before a date. */
export const previousWorkingDay = (date: IsoDate): IsoDate => step(date, -1);

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export const workingDaysBetween = (from: IsoDate, to: IsoDate): number => {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    if (isWorkingDay(dateOfDay(day))) count += 1;
  return count;
};
