import type { Context } from '../supervision/decision';
import { pairingsOn } from '../supervision/people';
import { figureIfSet } from '../supervision/policy';
import { askedOn } from '../supervision/supervisionRequest';
import type { Head } from '../supervision/subject';
import type { Asks } from '../supervision/views';
import { countOf } from '../text/dates';

/** Whom a worker can ask for supervision, and what they asked already (DOMAIN.md rule 26). */
export function asksOf(head: Head | undefined, { today, policy }: Context): Asks {
  const days = figureIfSet(policy.deadlines.rebookWorkingDays);
  const managersAfter = days === undefined ? '' : countOf(days, 'working day');
  if (!head) return { to: [], managersAfter };
  const present = pairingsOn(head.pairings, today).sort(
    (a, b) => Number(b.functions.includes('personal')) - Number(a.functions.includes('personal')),
  );
  const people = new Map(present.map(({ supervisor: { id, name } }) => [id, { id, name }]));
  const { request } = head;
  const standing = request && {
    to: request.to,
    on: askedOn(request),
    ...(request.why && { why: request.why }),
  };
  return { to: [...people.values()], managersAfter, ...(standing && { standing }) };
}
