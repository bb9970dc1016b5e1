import { pairingEffects, withNewSupervisor } from './changeOfSupervisor';
import type { Effect } from './effect';
import { pairingsOn, type Pairing } from './people';
import type { Head } from './subject';

/** Another supervisor from a day on. */
export interface SupervisorWish {
  /** Of the pairing that begins. */
  id: string;
  /** The first day with the new supervisor, ISO date. */
  on: string;
  supervisor: Pairing['supervisor'];
  /** Id of the supervisor whose pairing ends, where it was named. */
  before: string | undefined;
  /** Records that are not sent yet are left as they are. */
  anyway?: boolean;
  /** For what, where nobody supervises the worker yet. */
  first?: readonly string[];
}

/** Why it cannot be so; whoever asked has the words. */
export type NoChange =
  | { no: 'self' | 'leaving' | 'past' | 'none' | 'already' }
  | { no: 'several'; pairings: Pairing[] }
  /** The days (ISO dates) of what the present supervisor has still to send. */
  | { no: 'unsent'; name: string; days: string[] };

/**
 * Ends one pairing and begins another; sessions, folder and index follow on the day (DOMAIN.md rules 28, 53).
 * The same head given back: it is so already.
 */
export function supervisorChange(
  head: Head,
  wish: SupervisorWish,
  today: string,
): { head: Head; effects: Effect[] } | NoChange {
  const { on, supervisor } = wish;
  if (supervisor.id === head.worker.id) return { no: 'self' };
  if (head.worker.leftOn && head.worker.leftOn < on) return { no: 'leaving' };
  if (head.pairings.some((each) => each.supervisor.id === supervisor.id && each.from === on))
    return { head, effects: [] };
  if (on < today) return { no: 'past' };
  const ended = ending(head.pairings, wish);
  if (ended && 'no' in ended) return ended;
  if (ended?.supervisor.id === supervisor.id) return { no: 'already' };
  const days = ended && on === today && !wish.anyway ? notSent(head, ended.supervisor.id) : [];
  if (ended && days.length > 0) return { no: 'unsent', name: ended.supervisor.name, days };
  const effects: Effect[] = on === today ? pairingEffects(today) : [{ kind: 'due', on, why: 'pairing' }];
  return { head: { ...head, pairings: begun(head.pairings, wish, ended) }, effects };
}

/** The pairing that passes on; undefined where it is the first one of all. */
function ending(
  pairings: readonly Pairing[],
  { on, before, first }: SupervisorWish,
): Pairing | NoChange | undefined {
  const present = pairingsOn(pairings, on);
  const open = present.filter(({ supervisor }) => before === undefined || supervisor.id === before);
  if (open.length > 1) return { no: 'several', pairings: open };
  if (!open[0] && present.length === 0 && before === undefined && first) return undefined;
  return open[0] ?? { no: 'none' };
}

function begun(pairings: readonly Pairing[], wish: SupervisorWish, ended: Pairing | undefined): Pairing[] {
  const { id, on, supervisor, first = [] } = wish;
  if (ended) return withNewSupervisor(pairings, { id, on, pairing: ended.id, to: supervisor });
  return [...pairings, { id, supervisor, functions: [...first], from: on }];
}

/** The days of sessions that were held and whose record was never sent; of one supervisor where named. */
export function notSent({ sessions }: Head, supervisor?: string): string[] {
  return sessions
    .filter(({ heldOn, sentOn, cancelled }) => heldOn && !sentOn && !cancelled)
    .filter((session) => supervisor === undefined || session.supervisor.id === supervisor)
    .map(({ heldOn = '' }) => heldOn);
}
