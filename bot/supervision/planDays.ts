import { monthsAfter, type IsoDate } from './calendar';

/** The days on which a session can be planned, both included: what forms offer and what operations take. */
export const planDays = (today: IsoDate): { first: IsoDate; last: IsoDate } => ({
  first: today,
  last: monthsAfter(today, 13),
});
