import type { Action } from './action';
import { londonDate } from './calendar';
import { pairingsOn, type Pairing, type Person } from './people';
import type { SessionSummary } from './session';
import type { Head } from './subject';

/** What a new supervisor is told on taking over: counts and dates, never what anybody wrote (DOMAIN.md rule 53). */
export interface HandoverSummary {
  worker: Person;
  supervisor: Person;
  /** Who supervised before, for these functions. */
  before?: Person;
  functions: string[];
  /** ISO date. */
  from: string;
  /** When both signed the new agreement, ISO date; absent while it is to be made. */
  agreementSignedOn?: string;
  /** Where filed records can be opened. */
  folder?: string;
  lastHeld?: string;
  next?: { session: string; plannedAt: string };
  openActions: { count: number; overdue: number; oldestAgreedOn?: string };
  /** Sessions that were held and whose record was never sent: their dates. */
  writeUpAwaited: string[];
  signaturesAwaited: number;
  /** Open cases in the register, where the pairing is for cases: how many, never which. */
  openCases?: number;
}

/** The summary for a supervisor's newest pairing; undefined where they do not supervise this worker today. */
export function handoverSummary(
  head: Head,
  actions: readonly Action[],
  supervisor: string,
  today: string,
): HandoverSummary | undefined {
  const present = pairingsOn(head.pairings, today).filter((pairing) => pairing.supervisor.id === supervisor);
  const pairing = present.sort((a, b) => a.from.localeCompare(b.from)).at(-1);
  if (!pairing) return undefined;
  const before = beforeThem(head.pairings, pairing);
  const { id, name } = pairing.supervisor;
  return {
    worker: { id: head.worker.id, name: head.worker.name },
    supervisor: { id, name },
    functions: pairing.functions,
    from: pairing.from,
    ...(before && { before: { id: before.supervisor.id, name: before.supervisor.name } }),
    ...(pairing.agreementSignedOn && { agreementSignedOn: pairing.agreementSignedOn }),
    ...(head.access?.folder && { folder: head.access.folder.webUrl }),
    ...(pairing.functions.includes('case') && { openCases: head.cases?.length ?? 0 }),
    openActions: openActions(actions, today),
    ...datesOf(head.sessions, supervisor, today),
  };
}

function beforeThem(pairings: readonly Pairing[], { functions, from, id }: Pairing): Pairing | undefined {
  const others = pairings.filter(
    (each) =>
      each.id !== id &&
      each.to !== undefined &&
      each.to < from &&
      each.functions.some((name) => functions.includes(name)),
  );
  return others.sort((a, b) => (a.to ?? '').localeCompare(b.to ?? '')).at(-1);
}

function openActions(actions: readonly Action[], today: string): HandoverSummary['openActions'] {
  const oldest = actions.map(({ agreedOn }) => agreedOn).sort()[0];
  return {
    count: actions.length,
    overdue: actions.filter(({ due }) => due < today).length,
    ...(oldest && { oldestAgreedOn: oldest }),
  };
}

function datesOf(sessions: readonly SessionSummary[], supervisor: string, today: string) {
  const held = sessions.flatMap(({ heldOn, sentOn }) => (heldOn && sentOn ? [heldOn] : []));
  const next = sessions.find(
    (session) =>
      session.supervisor.id === supervisor &&
      !session.cancelled &&
      !session.heldOn &&
      londonDate(session.plannedAt) >= today,
  );
  const lastHeld = held.sort().at(-1);
  return {
    ...(lastHeld && { lastHeld }),
    ...(next && { next: { session: next.id, plannedAt: next.plannedAt } }),
    writeUpAwaited: sessions.flatMap(({ heldOn, sentOn, cancelled }) =>
      heldOn && !sentOn && !cancelled ? [heldOn] : [],
    ),
    signaturesAwaited: sessions.filter(({ recordState }) => recordState === 'sent').length,
  };
}
