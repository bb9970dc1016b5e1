import { daysAfter, monthsAfter, type IsoDate } from './calendar';
import type { Person } from './people';

/** An entry of a worker's learning log: theirs alone, unless they share it into a session (DOMAIN.md rule 62). */
export interface LearningEntry {
  id: string;
  version: number;
  /** The day on which it happened, ISO date. */
  on: IsoDate;
  /** By the id of the policy's question; any of them may be empty. */
  answers: Record<string, string>;
  /** A standard of the policy's list that it speaks to. */
  standard?: string;
  /** ISO instant. */
  savedAt: string;
  /** The sessions that it was shared into, with whom and for which day. */
  sharedIn?: SharedWith[];
}

/** A session that an entry was shared into. */
export interface SharedWith {
  session: string;
  supervisor: Person;
  /** ISO date in London for which the session is planned. */
  day: IsoDate;
}

/** An entry as it was shared: a copy, which later changes of the log leave as it is. */
export interface SharedLearning {
  entry: string;
  on: IsoDate;
  answers: Record<string, string>;
  standard?: string;
  /** ISO instant. */
  at: string;
}

/** The most entries that one session takes. */
export const SHARED_MOST = 10;

/** The year of professional development that a day is in: it ends on a month and day such as '11-30' (DOMAIN.md C). */
export function learningYear(today: IsoDate, by: string): { from: IsoDate; by: IsoDate } {
  const thisYear = `${today.slice(0, 4)}-${by}`;
  const end = today <= thisYear ? thisYear : monthsAfter(thisYear, 12);
  return { from: daysAfter(monthsAfter(end, -12), 1), by: end };
}

/** Whether an entry has been talked over with somebody, by its own words or by having been shared into a session. */
function hasPeer({ answers, sharedIn = [] }: LearningEntry): boolean {
  return Boolean(answers['peer']?.trim()) || sharedIn.length > 0;
}

/** How many pieces were written for a year, and how many of them with peer reflection. */
export function piecesIn(
  entries: readonly LearningEntry[],
  { from, by }: { from: IsoDate; by: IsoDate },
): { pieces: number; withPeer: number } {
  const within = entries.filter(({ on }) => from <= on && on <= by);
  return { pieces: within.length, withPeer: within.filter(hasPeer).length };
}
