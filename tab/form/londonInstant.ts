import { DateTime } from 'luxon';

const ZONE = 'Europe/London';

/** The instant of a day and a time on the clock in London, with its offset; undefined where either is missing. */
export function londonInstant(day: string, time: string): string | undefined {
  const at = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  return day && time && at.isValid ? at.toISO({ suppressMilliseconds: true }) : undefined;
}

/** The day and the time on the clock in London of an instant, as date and time fields hold them. */
export function londonClock(instant: string): { day: string; time: string } {
  const at = DateTime.fromISO(instant).setZone(ZONE);
  return { day: at.toFormat('yyyy-MM-dd'), time: at.toFormat('HH:mm') };
}
