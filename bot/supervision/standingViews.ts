import type { CaseCounts } from './caseRegister/caseClock';
import type { ComplianceRow, FigureDefinition, ScopeView } from './complianceViews';
import type { Person } from './people';
import type { Role } from './record';

/** How the clock stands; 'notStated': the policy gives no figure. */
export type StandingState =
  'onTrack' | 'dueSoon' | 'pastTarget' | 'pastLimit' | 'paused' | 'notStarted' | 'notStated' | 'left';

/**
 * The facts about one worker's supervision for one function that a manager may see. By type it can
 * hold no content: dates, counts, states and names of people in post only.
 */
export interface StandingRow {
  worker: Person & { reference: string; jobTitle: string };
  team: { id: string; name: string };
  service: string;
  function: string;
  functionTitle: string;
  supervisor?: Person;
  profile: string;
  lastHeld?: string;
  /** "held 3 November, write-up awaited" sessions: their dates. */
  writeUpAwaited?: string;
  next?: string;
  state: StandingState;
  /** One plain sentence and the rule it comes from. */
  explanation: string;
  rule: string;
  targetDate?: string;
  limitDate?: string;
  yearCount?: number;
  yearExpected?: number;
  yearMinimum?: number;
  agreement: { signedOn?: string; reviewDue?: string; state: 'current' | 'reviewDue' | 'none' };
  signatures: { awaitedSince?: string; awaited: Role[]; count: number };
  filingFailed: number;
  actions: { open: number; oldestDays?: number; overdue: number };
  /** On the row for case supervision: the register, counted. */
  cases?: CaseCounts;
  paused?: { from: string; to?: string };
  /** The worker asked for supervision on that day (ISO date), and no session was planned in the time that the policy gives. */
  askedOn?: string;
  /** Not reachable in Teams, and what to do. */
  reach?: string;
}

/** A team's compliance as its manager sees it. */
export interface TeamView {
  team: { id: string; name: string; service: string };
  /** The service and the directorate, where the reader may open them; outermost first. */
  within: ScopeView[];
  /** ISO instant: changes show some seconds late. */
  asOf: string;
  rows: ComplianceRow[];
  definitions: FigureDefinition[];
  counts: Record<StandingState, number>;
}
