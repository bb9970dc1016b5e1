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
  /** Id of the supervisor whose part passes on, where it was named. */
  before: string | undefined;
  /** What it is for, where it is asked for one function: 'personal' or 'case'. */
  function?: string;
  /** Records that are not sent yet are left as they are. */
  anyway?: boolean;
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
  const part = partOf(head.pairings, wish);
  if ('no' in part) return part;
  const { ended } = part;
  if (ended?.supervisor.id === supervisor.id) return { no: 'already' };
  const days = ended && on === today && !wish.anyway ? notSent(head, ended.supervisor.id) : [];
  if (ended && days.length > 0) return { no: 'unsent', name: ended.supervisor.name, days };
  const effects: Effect[] = on === today ? pairingEffects(today) : [{ kind: 'due', on, why: 'pairing' }];
  return { head: { ...head, pairings: begun(head.pairings, wish, part) }, effects };
}

/** What passes to somebody: the pairing that ends with it, or what nobody provides. */
type Part = { ended: Pairing } | { ended?: undefined; functions: string[] };

function partOf(pairings: readonly Pairing[], wish: SupervisorWish): Part | NoChange {
  const open = pairingsOn(pairings, wish.on).filter((pairing) => isAskedFor(pairing, wish));
  if (open.length > 1) return { no: 'several', pairings: open };
  if (open[0]) return { ended: open[0] };
  const functions = vacant(pairings, wish);
  if (functions.length > 0) return { functions };
  return wish.before === undefined ? { functions: [wish.function ?? 'personal'] } : { no: 'none' };
}

function isAskedFor({ supervisor, functions }: Pairing, wish: SupervisorWish): boolean {
  const named = wish.before === undefined || supervisor.id === wish.before;
  return named && (wish.function === undefined || functions.includes(wish.function));
}

/** What the last one did of whom it is asked for, and nobody does on the day. */
function vacant(pairings: readonly Pairing[], wish: SupervisorWish): string[] {
  const provided = new Set(pairingsOn(pairings, wish.on).flatMap(({ functions }) => functions));
  const last = pairings
    .filter((pairing) => pairing.to !== undefined && pairing.to < wish.on && isAskedFor(pairing, wish))
    .sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0];
  return (last?.functions ?? []).filter((name) => !provided.has(name));
}

function begun(pairings: readonly Pairing[], wish: SupervisorWish, part: Part): Pairing[] {
  const { id, on, supervisor } = wish;
  if (part.ended) return withNewSupervisor(pairings, { id, on, pairing: part.ended.id, to: supervisor });
  return [...pairings, { id, supervisor, functions: part.functions, from: on }];
}

/** The days of sessions that were held and whose record was never sent; of one supervisor where named. */
export function notSent({ sessions }: Head, supervisor?: string): string[] {
  return sessions
    .filter(({ heldOn, sentOn, cancelled }) => heldOn && !sentOn && !cancelled)
    .filter((session) => supervisor === undefined || session.supervisor.id === supervisor)
    .map(({ heldOn = '' }) => heldOn);
}
