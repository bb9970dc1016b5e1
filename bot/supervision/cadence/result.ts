import type { IsoDate } from '../calendar';

/**
 * Where an arrangement stands.
 *
 * | state      | means |
 * |------------|-------|
 * | notStarted | before the first day, or nothing known to count from |
 * | ended      | after the last day |
 * | paused     | away for a reason that stops the clock |
 * | notSet     | the policy gives no interval and none has been chosen |
 * | asRequired | a case type without an interval |
 * | onTrack    | no date is near |
 * | dueSoon    | the first date is within the policy's days of notice |
 * | pastTarget | after the target, not after the limit |
 * | pastLimit  | after the limit |
 */
export type CadenceState =
  | 'notStarted'
  | 'ended'
  | 'paused'
  | 'notSet'
  | 'asRequired'
  | 'onTrack'
  | 'dueSoon'
  | 'pastTarget'
  | 'pastLimit';

/** reached: the minimum is met · onPace · behind: fewer than expected, the target still gets there · atRisk: it does not · none: no minimum. */
export type YearState = 'none' | 'reached' | 'onPace' | 'behind' | 'atRisk';

/** How a higher number is worse; states with the same number are equally good. */
export const severity: Record<CadenceState, number> = {
  notStarted: 0,
  ended: 0,
  paused: 0,
  notSet: 0,
  asRequired: 0,
  onTrack: 0,
  dueSoon: 1,
  pastTarget: 2,
  pastLimit: 3,
};

/** The dates of an interval; null where the policy sets none or the clock has stopped without an end. */
export interface DueDates {
  targetDate: IsoDate | null;
  limitDate: IsoDate | null;
}

/** The count of a year against its minimum. `from` and `to` are inclusive. */
export interface YearCount {
  from: IsoDate;
  to: IsoDate;
  /** The last twelve months, which have no end to look ahead to. */
  rolling: boolean;
  count: number;
  /** By the day judged, unrounded; null without a minimum. */
  expected: number | null;
  /** For this worker, pro rata; null without a minimum. */
  minimum: number | null;
}

/** What a judgement says about personal supervision on a day. */
export interface PersonalResult extends DueDates {
  state: CadenceState;
  on: IsoDate;
  lastHeld: IsoDate | null;
  yearState: YearState;
  yearFrom: IsoDate | null;
  yearTo: IsoDate | null;
  yearCount: number;
  yearExpected: number | null;
  yearMinimum: number | null;
  /** Held with the record still to be sent, newest first; they do not count yet. */
  awaitingRecord: IsoDate[];
  noSupervisorSince: IsoDate | null;
  /** A session cancelled and not rebooked, or a return from time away, asks for one by this day. */
  rebookBy: IsoDate | null;
  /** Plain words; says the same as `state`. */
  explanation: string;
  /** The rule of the figure that decides the state. */
  rule: string;
  rules: { target: string; limit: string; year: string };
  policy: { id: string; version: string; title: string };
}

/** What a judgement says about one case on a day. */
export interface CaseResult extends DueDates {
  state: CadenceState;
  on: IsoDate;
  type: string;
  lastHeld: IsoDate | null;
  lastFull: IsoDate | null;
  /** The day by which a full supervision is due; null where light touch is not in question. */
  fullBy: IsoDate | null;
  explanation: string;
  rule: string;
  policy: { id: string; version: string; title: string };
}
