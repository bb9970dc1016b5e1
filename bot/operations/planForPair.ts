import { pairingsOn } from '../supervision/people';
import type { Subject } from '../supervision/subject';
import type { Decide } from './operation';
import { planWith } from './planWith';

/**
 * A manager plans a session that is missing, for a pair in post (DOMAIN.md rules 19, 26). Both are told; the
 * supervisor can move it, and whoever planned it cannot open it.
 */
export const planForPair: Decide<'planForPair', Subject> = (subject, input, context) => {
  const pairing = pairingsOn(subject.head.pairings, context.today).find(
    ({ supervisor }) => supervisor.id === input.supervisor,
  );
  const decision = planWith(subject, input, pairing, context);
  if ('refused' in decision || decision.next === subject) return decision;
  const told = {
    kind: 'notify',
    to: input.supervisor,
    about: 'plannedForYou',
    session: input.session,
  } as const;
  return { ...decision, effects: [...decision.effects, told] };
};
