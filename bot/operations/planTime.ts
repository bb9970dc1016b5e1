import { londonDate, type IsoDate } from '../supervision/calendar';
import { planDays } from '../supervision/planDays';
import type { Refusal } from '../supervision/refusal';
import { FIELD } from '../text/fieldWords';

/** A session can be planned from today (at any time of it, one that is starting late too) to thirteen months ahead. */
export function refuseTime(plannedAt: string, today: IsoDate): Refusal | undefined {
  const day = londonDate(plannedAt);
  const { first, last } = planDays(today);
  if (day >= first && day <= last) return undefined;
  return {
    code: 'invalid',
    fields: { plannedAt: FIELD.planDays },
  };
}
