import type { GraphFault } from './graphFault';

/** Where a document is, by ids: it is still found when someone renames or moves it. */
export interface FiledDocument {
  driveId: string;
  itemId: string;
  webUrl: string;
}

/** Try again, not before so many seconds; `why` is for the people concerned and for the administrator. */
export interface Retry {
  state: 'retry';
  afterSeconds: number;
  why: string;
}

/** Trying again by itself would not help: what has to be done, and Graph's request id for whoever does it. */
export interface Failed {
  state: 'failed';
  why: string;
  whatToDo: string;
  reference: string;
}

/** What came of filing a record. */
export type FilingOutcome = ({ state: 'filed' } & FiledDocument) | Retry | Failed;

/** A line of a table of faults: what it is for, and what is said and done. The first that fits counts. */
export interface FaultRow<Step extends string> {
  /** HTTP statuses, or how a call failed without an answer. */
  on: readonly (number | GraphFault['kind'])[];
  /** Graph error codes; any when absent. */
  codes?: readonly string[];
  /** Steps of the work; any when absent. */
  steps?: readonly Step[];
  /** Seconds until the next try where Graph does not name any; absent when trying again would not help. */
  retryAfter?: number;
  why: string;
  /** What a person does about it; needed where nothing is retried. */
  whatToDo?: string;
}

/** The outcome of a fault under a table. A fault that no line fits fails with its status. */
export function outcomeOf<Step extends string>(
  rows: readonly FaultRow<Step>[],
  step: Step,
  fault: GraphFault,
): Retry | Failed {
  const row = rows.find((one) => fits(one, step, fault));
  if (row?.retryAfter !== undefined) {
    return { state: 'retry', afterSeconds: fault.retryAfterSeconds ?? row.retryAfter, why: row.why };
  }
  return {
    state: 'failed',
    why:
      row?.why ??
      `Microsoft 365 gave an answer that the app does not know (${fault.status} ${fault.code}).`.replace(
        ' )',
        ')',
      ),
    whatToDo: row?.whatToDo ?? 'Ask the administrator to look this reference up, then choose Try again.',
    reference: fault.requestId ?? '',
  };
}

function fits<Step extends string>(row: FaultRow<Step>, step: Step, fault: GraphFault): boolean {
  const on = row.on.includes(fault.kind) || row.on.includes(fault.status);
  return on && (row.codes?.includes(fault.code) ?? true) && (row.steps?.includes(step) ?? true);
}
