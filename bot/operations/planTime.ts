import type { Refusal } from '../supervision/refusal';

const DAY = 86_400_000;

/** A session can be planned from yesterday (one that is starting late) to thirteen months ahead. */
export function refuseTime(plannedAt: string, now: string): Refusal | undefined {
  const away = Date.parse(plannedAt) - Date.parse(now);
  if (away >= -DAY && away <= 396 * DAY) return undefined;
  return {
    code: 'invalid',
    fields: { plannedAt: 'Choose a time between yesterday and thirteen months from now.' },
  };
}
