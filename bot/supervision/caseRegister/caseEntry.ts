import type { CaseSituation } from '../cadence/situation';
import type { IsoDate } from '../calendar';
import type { Person } from '../people';

/** Full, or light touch where the case type allows it (DOMAIN.md A4). */
export type Depth = 'full' | 'light';

/** One supervision of one case. What was said about it stands in the case system (DOMAIN.md rule 50). */
export interface CaseSupervised {
  on: IsoDate;
  depth: Depth;
  /** Who said so here; the worker or whoever supervises the cases. */
  by: Person;
  /** The day on which it was said: entered late, it is shown as late. */
  enteredOn: IsoDate;
  /** The session in which it was, where it was one that is planned here. */
  session?: string;
  /** The decision was recorded in the case system on that day; absent while nobody has said so. */
  recordedOn?: IsoDate;
}

/**
 * A case in a worker's register: the case system's reference, the type and dates. It has no member for a
 * name or for anything else that somebody could write (DOMAIN.md A4, rule 50).
 */
export interface CaseEntry {
  id: string;
  version: number;
  /** As in the case system; `refuseReference` is what keeps a name out of it. */
  reference: string;
  /** 'service/type' of the policy, 'fostering/matched-stable'. */
  type: string;
  typeChanges?: { from: IsoDate; type: string }[];
  /** The first day with this worker. */
  openedOn: IsoDate;
  /** The last day with this worker; absent while the case is theirs. */
  closedOn?: IsoDate;
  /** Oldest first, one a day. */
  supervised: CaseSupervised[];
}

/** Whether a case is still with the worker. */
export function isWithWorker(entry: Pick<CaseEntry, 'closedOn'>): boolean {
  return entry.closedOn === undefined;
}

/** The type of a case on a day: 'service/type'. */
export function typeOfCase({ type, typeChanges = [] }: CaseEntry, on: IsoDate): string {
  return typeChanges.findLast(({ from }) => from <= on)?.type ?? type;
}

/** A case as the clock judges it. `leftOn`: the worker's last day, with which each of their cases ends. */
export function caseSituation(
  { type, typeChanges, openedOn, closedOn, supervised }: Omit<CaseEntry, 'id' | 'version' | 'reference'>,
  leftOn?: IsoDate,
): CaseSituation {
  const last = [closedOn, leftOn].flatMap((day) => (day ? [day] : [])).sort()[0];
  return {
    type,
    ...(typeChanges && { typeChanges }),
    allocatedOn: openedOn,
    ...(last && { closedOn: last }),
    sessions: supervised.map(({ on, depth }) => ({ heldOn: on, depth })),
  };
}

/** The days of supervision whose decisions nobody has said to be recorded in the case system, oldest first. */
export function awaitingRecording({ supervised }: Pick<CaseEntry, 'supervised'>): IsoDate[] {
  return supervised.filter(({ recordedOn }) => recordedOn === undefined).map(({ on }) => on);
}
