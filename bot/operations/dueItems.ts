import { daysAfter, formatDate, monthsAfter } from '../supervision/calendar';
import type { Context } from '../supervision/decision';
import { pairingsOn } from '../supervision/people';
import { figureIfSet } from '../supervision/policy';
import type { Head } from '../supervision/subject';

/** What falls due about now besides the headings: the agreement's review and the check-in (DOMAIN.md rules 9, 28, 29). */
export function dueItems(head: Head, context: Context): string[] {
  return [...agreementDue(head, context), ...checkInDue(head, context)];
}

function agreementDue(head: Head, { today, policy }: Context): string[] {
  const months = figureIfSet(policy.agreement.reviewMonths);
  return pairingsOn(head.pairings, today).flatMap(({ agreementSignedOn, supervisor }) => {
    if (!agreementSignedOn)
      return [`The agreement between ${head.worker.name} and ${supervisor.name} is to be made.`];
    const due = months === undefined ? undefined : monthsAfter(agreementSignedOn, months);
    if (due === undefined || due > daysAfter(today, 28)) return [];
    return [
      `The agreement is due for review ${due < today ? 'since' : 'by'} ${formatDate(due, { year: today })}.`,
    ];
  });
}

function checkInDue(head: Head, { today, policy }: Context): string[] {
  const months = figureIfSet(policy.checkIn.everyMonths);
  if (months === undefined) return [];
  const last = head.sessions
    .filter(({ checkIn, kind, heldOn }) => heldOn && (checkIn || kind === 'check-in'))
    .at(-1)?.heldOn;
  const due = monthsAfter(last ?? head.worker.startedOn, months);
  if (due > daysAfter(today, 28)) return [];
  return [
    `${policy.checkIn.title} is due ${due < today ? 'since' : 'by'} ${formatDate(due, { year: today })}.`,
  ];
}
