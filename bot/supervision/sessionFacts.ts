import { londonDate, type IsoDate } from './calendar';
import { AGREEMENT } from './headings';
import type { Policy } from './policy';
import type { RecordState, SessionSummary, Whose } from './session';

/** A time that a session was put at another day; `cancelled`: it was cancelled and rebooked. */
export interface MoveFact {
  from: IsoDate;
  to: IsoDate;
  whose: Whose;
  reason: string;
  cancelled?: true;
}

/** One session as the managers' projection holds it: dates and what became of it, days in London. */
export interface SessionFacts {
  kind: string;
  /** Who was to hold it, by name. */
  supervisor: string;
  plannedOn: IsoDate;
  moves: MoveFact[];
  cancelled?: { whose: Whose; reason: string };
  heldOn?: IsoDate;
  minutes?: number;
  sentOn?: IsoDate;
  /** When the last of both had signed. */
  signedOn?: IsoDate;
  record?: RecordState;
}

/** The facts of a session out of what the head keeps of it. */
export function sessionFacts(summary: SessionSummary): SessionFacts {
  const { kind, supervisor, plannedAt, moves, cancelled, heldOn, minutes, sentOn, signedOn, recordState } =
    summary;
  return {
    kind,
    supervisor: supervisor.name,
    plannedOn: londonDate(plannedAt),
    moves: moves.map(({ from, to, ...why }) => ({ from: londonDate(from), to: londonDate(to), ...why })),
    ...(cancelled && { cancelled }),
    ...(heldOn && { heldOn, minutes }),
    ...(sentOn && { sentOn }),
    ...(signedOn && { signedOn }),
    ...(recordState && { record: recordState }),
  };
}

/** The day that a session was planned for at first. */
export function firstPlannedOn({ moves, plannedOn }: Pick<SessionFacts, 'moves' | 'plannedOn'>): IsoDate {
  return moves[0]?.from ?? plannedOn;
}

/** Held with its length and a record sent; before that it reads "write-up awaited" and does not count. */
export function isHeld({ heldOn, minutes, sentOn }: SessionFacts): boolean {
  return heldOn !== undefined && sentOn !== undefined && (minutes ?? 0) > 0;
}

/** Held on the day that it was first planned for. */
export function isAsPlanned(session: SessionFacts): boolean {
  return isHeld(session) && session.moves.length === 0 && session.heldOn === session.plannedOn;
}

/** Whether a session is one of those that a function's months count: the kinds that restart its clock. */
export function isCounted({ kind }: SessionFacts, name: string, policy: Policy): boolean {
  if (kind === AGREEMENT) return false;
  if (name === 'case') return kind === 'case';
  return policy.sessionKinds.some(
    ({ id, countsToward }) => id === kind && countsToward.personal.value === true,
  );
}
