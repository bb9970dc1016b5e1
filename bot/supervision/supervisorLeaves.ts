import { daysAfter } from './calendar';
import { pairingEffects } from './changeOfSupervisor';
import { change, type Decision } from './decision';
import type { Effect } from './effect';
import type { Pairing } from './people';
import type { Subject } from './subject';

/** Who leaves, and their last day in post, ISO date. */
export interface Leaving {
  supervisor: string;
  lastDay: string;
}

/**
 * Supervision by somebody who leaves ends with their last day in post: from then on nobody is the supervisor, which
 * does not stop the worker's clock (DOMAIN.md, the trap of a vacancy), until a manager names the next one.
 */
export function supervisorLeaves(subject: Subject, leaving: Leaving, today: string): Decision {
  const { head } = subject;
  const pairings = withoutSupervisor(head.pairings, leaving);
  if (pairings.every((each, place) => each === head.pairings[place])) return change(subject);
  return change({ ...subject, head: { ...head, pairings } }, ...whatFollows(leaving, today));
}

/** Ended with the last day; where that day was corrected, what it had ended moves with it. */
function withoutSupervisor(pairings: readonly Pairing[], { supervisor, lastDay }: Leaving): Pairing[] {
  return pairings.map((pairing) => {
    const { from, to } = pairing;
    const theirs = pairing.supervisor.id === supervisor && from <= lastDay;
    const goesOn = to === undefined || to > lastDay;
    const corrected = pairing.endsWithPost === true && to !== lastDay && !isFilled(pairings, pairing);
    return theirs && (goesOn || corrected) ? { ...pairing, to: lastDay, endsWithPost: true } : pairing;
  });
}

/** Whether somebody else has begun with any of it since. */
function isFilled(pairings: readonly Pairing[], { id, functions, from }: Pairing): boolean {
  return pairings.some(
    (later) =>
      later.id !== id && later.from > from && later.functions.some((name) => functions.includes(name)),
  );
}

function whatFollows({ lastDay }: Leaving, today: string): Effect[] {
  const after = daysAfter(lastDay, 1);
  return after > today ? [{ kind: 'due', on: after, why: 'pairing' }] : pairingEffects(today);
}
