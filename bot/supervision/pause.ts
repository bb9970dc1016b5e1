import { daysAfter } from './calendar';
import type { Pause } from './people';

/** No day comes after this one. */
const FOR_EVER = '9999-12-31';

/** How far from today a pause may begin, in days: sickness is known late, leave is planned early. */
const PAUSE_WITHIN_DAYS = 366;

/** Whether two stretches of days share one. */
function overlaps(one: Pause, other: Pause): boolean {
  return one.from <= (other.to ?? FOR_EVER) && other.from <= (one.to ?? FOR_EVER);
}

/** The pauses of a file with another one, oldest first; undefined where its days are taken. */
export function withPause(pauses: readonly Pause[], pause: Pause): Pause[] | undefined {
  if (pauses.some((each) => overlaps(each, pause))) return undefined;
  return [...pauses, pause].sort((a, b) => a.from.localeCompare(b.from));
}

/** The pauses with the last day of one of them; without it where it ends before it began. */
export function endedPause(pauses: readonly Pause[], from: string, to: string): Pause[] {
  return pauses.flatMap((each) => {
    if (each.from !== from) return [each];
    return to < each.from ? [] : [{ ...each, to }];
  });
}

/** Whether a day is near enough to today to be the first or the last of a pause. */
export function isNear(day: string, today: string): boolean {
  return day >= daysAfter(today, -PAUSE_WITHIN_DAYS) && day <= daysAfter(today, PAUSE_WITHIN_DAYS);
}
