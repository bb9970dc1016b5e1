import { DateTime } from 'luxon';
import { londonDate } from '../supervision/calendar';
import { isWorkingDay } from '../supervision/workingDays';

const FROM = 8;
const TO = 18;

/** Whether people are left in peace at an instant: outside working days and eight to six in London. */
export function isQuiet(now: string): boolean {
  const { hour } = DateTime.fromISO(now, { zone: 'Europe/London' });
  return !isWorkingDay(londonDate(now)) || hour < FROM || hour >= TO;
}
