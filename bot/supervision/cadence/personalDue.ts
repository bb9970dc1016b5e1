import { dateOfDay, dayNumber, type IsoDate } from '../calendar';
import type { Policy } from '../policy';
import { dueAfterStops, type Stop, stoppedDays } from './pausedDays';
import type { DueDates } from './result';
import type { Situation } from './situation';
import { changeDays, type Terms, termsOn, type TimeInPost } from './terms';

/** A date that is due, and what gave it: an interval, whose terms, and the day that it counts from. */
export interface Due {
  date: IsoDate;
  days: number;
  terms: Terms;
  /** Set where the interval counts from a change of terms instead of the last session. */
  countedFrom: IsoDate | null;
}

/** The dates that are due, and the terms in force on the day judged. */
export interface PersonalDue extends DueDates {
  terms: Terms;
  target: Due | null;
  limit: Due | null;
  /** The newest change of profile, policy or agreement since the last session. */
  changedOn: IsoDate | null;
}

type Which = 'targetDays' | 'limitDays';

interface Change {
  day: IsoDate;
  terms: Terms;
}

const dueFrom = (start: IsoDate, terms: Terms, which: Which, stops: readonly Stop[]): Due | null => {
  const days = terms[which];
  if (days === null) return null;
  const grace = terms.policy.deadlines.rebookWorkingDays.value ?? 0;
  const date = dateOfDay(dueAfterStops(dayNumber(start), days, stops, grace));
  return { date, days, terms, countedFrom: null };
};

const later = (a: Due | null, b: Due | null): Due | null => (!a || !b ? null : b.date > a.date ? b : a);
const sooner = (a: Due | null, b: Due | null): Due | null => (!a ? b : !b ? a : b.date < a.date ? b : a);

/**
 * The end of an interval whose terms changed under way. A wider interval counts from the last session; a closer
 * one asks for nothing sooner than it would have asked of somebody seen on the day of the change, nor sooner
 * than its own days after the last session, nor later than the earlier terms did. Null is never.
 */
const fold = (anchor: IsoDate, changes: readonly Change[], which: Which, stops: readonly Stop[]) =>
  changes.reduce<Due | null>((due, { day, terms }, index) => {
    const plain = dueFrom(anchor, terms, which, stops);
    if (index === 0 || !plain) return plain;
    const counted = dueFrom(day, terms, which, stops);
    return later(plain, sooner(due, counted && { ...counted, countedFrom: day }));
  }, null);

const firstKnownDay = ({ startedOn, sessions }: Situation): IsoDate | undefined =>
  startedOn ?? sessions.map(({ heldOn }) => heldOn).sort()[0];

/** Time in post, moved by pauses where the policy says so. Without a starting date the first session is taken. */
const timeInPost = (situation: Situation, stops: readonly Stop[]): TimeInPost => ({
  startedOn: () => firstKnownDay(situation),
  lost: (from, to, policy) =>
    policy.personal.pausesMoveSteps.value === true
      ? stoppedDays(stops, dayNumber(from), dayNumber(to) - 1)
      : 0,
});

/** When the next personal session is due, counting from the last one (or from the start). */
export const personalDue = (
  situation: Situation,
  policies: readonly Policy[],
  on: IsoDate,
  anchor: IsoDate,
  stops: readonly Stop[],
): PersonalDue => {
  const post = timeInPost(situation, stops);
  const days = changeDays(situation, policies, anchor, on);
  const changes = [anchor, ...days].map((day) => ({
    day,
    terms: termsOn(situation, policies, day, anchor, post),
  }));
  const target = fold(anchor, changes, 'targetDays', stops);
  const limit = fold(anchor, changes, 'limitDays', stops);
  return {
    terms: changes.at(-1)?.terms ?? termsOn(situation, policies, on, anchor, post),
    changedOn: days.at(-1) ?? null,
    target,
    limit,
    // Carried over a change of terms, a limit can come before the newer target: then the limit speaks alone.
    targetDate: sooner(target, target && limit)?.date ?? null,
    limitDate: limit?.date ?? null,
  };
};
