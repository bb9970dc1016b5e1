import type { StandingRow } from '../../bot/supervision/standingViews';
import { dateOf } from '../dates';
import { text } from '../text';

/** '3 November 2026', or what is said where there is no date. */
export const dated = (date: string | undefined, otherwise: string): string =>
  date ? dateOf(date) : otherwise;

/** Where the agreement stands, with its date. */
export function agreementOf({ state, signedOn, reviewDue }: StandingRow['agreement']): string {
  if (state === 'reviewDue') return text.team.agreements.reviewDue(dated(reviewDue, text.team.none));
  return signedOn ? text.team.agreements.current(dateOf(signedOn)) : text.team.agreements.none;
}

/** How many signatures are awaited and since when. */
export function signaturesOf({ count, awaitedSince }: StandingRow['signatures']): string {
  return count > 0 ? text.team.awaited(count, dated(awaitedSince, text.team.none)) : text.team.allSigned;
}

/** The three limits: target, latest date and how many of how many in the year. */
export function limitsOf({ targetDate, limitDate, yearCount, yearMinimum }: StandingRow): string[] {
  const lines = [
    targetDate && text.team.target(dateOf(targetDate)),
    limitDate && text.team.limit(dateOf(limitDate)),
    yearCount !== undefined && yearMinimum !== undefined && text.team.ofYear(yearCount, yearMinimum),
  ].filter((line): line is string => Boolean(line));
  return lines.length > 0 ? lines : [text.team.none];
}

/** How many cases are within their timescale, how many past it, and decisions still to be recorded. */
export function casesOf(cases: StandingRow['cases']): string[] {
  if (!cases || cases.open === 0) return [text.team.none];
  const { within, past, oldestDays, untimed, awaiting, open } = cases;
  return [
    text.team.casesWithin(within, open - untimed),
    ...(past > 0 ? [text.team.casesPast(past, oldestDays)] : []),
    ...(awaiting > 0 ? [text.team.casesAwaiting(awaiting)] : []),
  ];
}
