import type { IsoDate } from './calendar';
import { firstPlannedOn } from './sessionFacts';
import type { StandingFacts } from './standing';

/**
 * The day from which an arrangement's past can be judged, looking back to a day: that of its first known session,
 * planned or held, or the first in post where that came since. What was before an organisation began to use the
 * product is not known, so nothing in it was late. Undefined where no session is known of a post that is older.
 */
export function knownFrom(
  { situation: { startedOn }, sessions }: Pick<StandingFacts, 'situation' | 'sessions'>,
  lookingBackTo: IsoDate,
): IsoDate | undefined {
  if (startedOn !== undefined && startedOn >= lookingBackTo) return startedOn;
  return sessions.flatMap((session) => [firstPlannedOn(session), session.heldOn ?? []].flat()).sort()[0];
}
