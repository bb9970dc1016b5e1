import type { CaseCounts } from '../supervision/caseRegister/caseClock';
import { countOf, listInWords, sentence, shortDay } from './dates';

/** What a register says of itself in counts: no reference, no case type. `today` decides whether a year is named. */
export function caseCountsText(counts: CaseCounts, today: string): string {
  if (counts.open === 0) return 'No open cases in the register.';
  return [timescaleText(counts), soonText(counts), awaitingText(counts, today)].filter(Boolean).join(' ');
}

function timescaleText({ open, within, past, oldestDays, untimed }: CaseCounts): string {
  const cases = countOf(open, 'open case');
  if (untimed === open) return `${cases}, supervised as and when required.`;
  const late = oldestDays === undefined ? '' : ` (the oldest by ${countOf(oldestDays, 'day')})`;
  const parts = [
    ...(within > 0 ? [`${within} within the timescale`] : []),
    ...(past > 0 ? [`${past} past ${within > 0 ? 'it' : 'the timescale'}${late}`] : []),
    ...(untimed > 0 ? [`${untimed} supervised as and when required`] : []),
  ];
  return `${cases}: ${listInWords(parts)}.`;
}

function soonText({ dueSoon, pastTarget }: CaseCounts): string {
  const parts = [
    ...(pastTarget > 0 ? [`${pastTarget} past the target`] : []),
    ...(dueSoon > 0 ? [`${dueSoon} due soon`] : []),
  ];
  return parts.length > 0 ? `Of those within it, ${listInWords(parts)}.` : '';
}

/** Decisions that wait; '' where none does. */
function awaitingText({ awaiting, awaitingSince }: CaseCounts, today: string): string {
  if (awaiting === 0 || !awaitingSince) return '';
  const oldest = `${awaiting === 1 ? 'from' : 'the oldest from'} ${shortDay(awaitingSince, today)}`;
  return sentence(
    `${countOf(awaiting, 'decision')} not yet ticked as recorded in the case system, ${oldest}.`,
  );
}

/** What a case session's agenda says of the register: how many, never which. */
export function casesDueText(counts: CaseCounts, today: string): string[] {
  const due = counts.past + counts.pastTarget + counts.dueSoon;
  const parts = [
    { count: counts.past, what: 'past the timescale' },
    { count: counts.pastTarget, what: 'past the target' },
    { count: counts.dueSoon, what: 'due soon' },
  ].filter(({ count }) => count > 0);
  const are = `${due} of ${countOf(counts.open, 'open case')} ${due === 1 ? 'is' : 'are'}`;
  const all = listInWords(parts.map(({ count, what }) => `${count} ${what}`));
  const first = parts.length === 1 ? `${are} ${parts[0]?.what}.` : `${are} due: ${all}.`;
  const none = `${sentence(countOf(counts.open, 'open case'))}, none of them due yet.`;
  return counts.open === 0
    ? []
    : [due === 0 ? none : first, ...[awaitingText(counts, today)].filter(Boolean)];
}

/** Who sees a register, for its reader. */
export function whoSeesCases(worker: string, own: boolean): string {
  const people = own
    ? 'You and whoever supervises your cases'
    : `${worker} and whoever supervises their cases`;
  return `${people} can see this. Managers see counts and dates, never a reference. A reference never stands in a record of supervision: what is decided about a child is recorded in the case system.`;
}
