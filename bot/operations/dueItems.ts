import { daysAfter, formatDate, monthsAfter } from '../supervision/calendar';
import { caseCounts, caseFacts } from '../supervision/caseRegister/caseClock';
import type { Context } from '../supervision/decision';
import { supervisesCases } from '../supervision/headings';
import { pairingsOn } from '../supervision/people';
import { figureIfSet } from '../supervision/policy';
import type { Head } from '../supervision/subject';
import { casesDueText } from '../text/caseWords';

/**
 * What falls due about now besides the headings: the agreement's review and the check-in (DOMAIN.md rules 9, 28,
 * 29); in a session that supervises cases, how many of them are due (rule 8). It may stay in a chat.
 */
export function dueItems(head: Head, context: Context, kind: string): string[] {
  if (head.group) return [];
  return [...agreementDue(head, context), ...checkInDue(head, context), ...casesDue(head, context, kind)];
}

function casesDue({ cases, worker }: Head, context: Context, kind: string): string[] {
  if (!cases || !supervisesCases(kind, context.policy)) return [];
  const facts = caseFacts(cases, context.policies, context.today, worker.leftOn);
  return casesDueText(caseCounts(facts, context.today), context.today);
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
