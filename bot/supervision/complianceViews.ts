import type { SessionState, Whose } from './session';
import type { ManagerAct } from './managerActs';
import type { StandingRow, StandingState } from './standingViews';

/** So many of so many. With `of` at 0 there is nothing to count, and no share. */
export interface Share {
  is: number;
  of: number;
}

/** The figures of an overview; `definitions` says what each of them counts. */
export type FigureId =
  | 'onTrack'
  | 'heldThisMonth'
  | 'heldOverTwelve'
  | 'agreementsCurrent'
  | 'signedInTime'
  | 'actionsOverdue'
  | 'casesInTime';

/** What a page of facts is about. `scope` is what addresses carry: `team.north`, `service.family-safeguarding`, `directorate`. */
export interface ScopeView {
  scope: string;
  kind: 'team' | 'service' | 'directorate';
  /** Of the team or service; absent for the directorate. */
  id?: string;
  title: string;
}

/** The figures of one scope. A figure that nothing can be counted for (no cases, no deadline in the policy) is left out. */
export interface ScopeFigures {
  /** A worker and a function of supervision each: the rows of the team pages. Those who have left are not among them. */
  arrangements: number;
  states: Record<StandingState, number>;
  figures: Partial<Record<FigureId, Share>>;
}

/** A scope inside another, with its own figures. */
export interface PartView extends ScopeView, ScopeFigures {}

/** What happened in one calendar month to the sessions that were first planned for a day in it. */
export interface MonthFigures {
  /** '2026-10'. */
  month: string;
  /** The present month, so far. */
  open?: true;
  planned: number;
  /** Held, with a record sent. */
  held: number;
  heldAsPlanned: number;
  moved: number;
  cancelled: number;
  signedInTime?: Share;
  /** How the arrangements stood on the last day of the month; on today in the present one. */
  states: Record<StandingState, number>;
}

/** How often sessions were moved or cancelled over twelve months, for whose need and a reason of the policy's list. */
export interface ReasonCount {
  what: 'moved' | 'cancelled';
  whose: Whose;
  reason: string;
  reasonTitle: string;
  count: number;
}

/** What a figure counts, and the rule that it is measured against. */
export interface FigureDefinition {
  id: FigureId | 'states' | 'months';
  title: string;
  /** One or two plain sentences. */
  sentence: string;
  /** 'Luton supervision framework, rule 18'; absent where no rule of the policy is measured. */
  rule?: string;
}

/** GET /api/overview/:scope */
export interface OverviewView extends ScopeFigures {
  scope: ScopeView;
  /** The scopes around it that the reader may open, outermost first. */
  within: ScopeView[];
  /** ISO instant: changes show some seconds late. */
  asOf: string;
  /** Twelve, oldest first; the last is the present month. */
  months: MonthFigures[];
  reasons: ReasonCount[];
  /** One level down: services of the directorate, teams of a service; none for a team. */
  parts: PartView[];
  /** For the directorate: its teams too, each with the service that it is in. */
  teams?: (PartView & { service: string })[];
  definitions: FigureDefinition[];
}

/** Something that happened to a planned session. */
export interface StripEvent {
  /** The day that it had been planned for, ISO date. */
  on: string;
  /** The day that it was put on instead. */
  to?: string;
  whose: Whose;
  reason: string;
  reasonTitle: string;
}

/** One month of an arrangement, to be read at a glance; `text` says the same in a sentence. */
export interface StripMonth {
  /** '2026-10'. */
  month: string;
  /** Days on which a session was held and its record sent. */
  held: string[];
  /** Days on which one was held whose record is still to be sent. */
  writeUpAwaited: string[];
  moved: StripEvent[];
  cancelled: StripEvent[];
  /** Days for which one is planned and not yet confirmed as held. */
  planned: string[];
  /** The clock stood on a day of this month. */
  paused: boolean;
  text: string;
}

/** A row of the team page. */
export interface ComplianceRow extends StandingRow {
  /** Twelve months, oldest first. */
  strip: StripMonth[];
  /** The explanation for paper, which anybody may come to read: without why the clock stands. Where it differs. */
  onPaper?: string;
  /** Over twelve months: held on the day that they were first planned for. */
  heldOverTwelve?: Share;
  /** Over twelve months. */
  signedInTime?: Share;
}

/** A line of the list of a scope's arrangements: where each stands, without its sentence and its months. */
export type ArrangementLine = Pick<
  StandingRow,
  | 'worker'
  | 'team'
  | 'service'
  | 'function'
  | 'functionTitle'
  | 'supervisor'
  | 'profile'
  | 'state'
  | 'lastHeld'
  | 'next'
  | 'limitDate'
>;

/** GET /api/arrangements/:scope: every arrangement of a team, a service or the directorate. */
export interface ArrangementsView {
  scope: ScopeView;
  /** The scopes around it that the reader may open, outermost first. */
  within: ScopeView[];
  /** ISO instant: changes show some seconds late. */
  asOf: string;
  /** By service, team and name. */
  rows: ArrangementLine[];
}

/** One session of an arrangement, without a word of what was said. */
export interface PairingSession {
  kindTitle: string;
  supervisor: string;
  /** The day that it was first planned for, and the one that it is planned for now; ISO dates. */
  firstPlannedOn: string;
  plannedOn: string;
  state: SessionState;
  heldOn?: string;
  minutes?: number;
  sentOn?: string;
  /** When the last of both had signed. */
  signedOn?: string;
  /** Filed without everybody's signature. */
  unsigned?: true;
  moved: (StripEvent & { cancelled?: true })[];
  cancelled?: StripEvent;
  /** One sentence. */
  text: string;
}

/** GET /api/pairings/:team/:worker/:function: everything that a manager may know of one arrangement. Never content. */
export interface PairingView {
  team: ScopeView;
  within: ScopeView[];
  asOf: string;
  row: ComplianceRow;
  supervisors: { name: string; from: string; to?: string }[];
  /** Newest first. */
  sessions: PairingSession[];
  /** The category is there only for the pair and their line manager. */
  pauses: { from: string; to?: string; category?: string }[];
  /** Why it did not happen for a while, as a manager noted it; newest first. */
  gaps: { from: string; to: string; reasonTitle: string; notedOn: string; by: string }[];
  /** What the reader may do about it. */
  may: Partial<Record<ManagerAct, true>>;
  /** Newest first: the versions of the written agreement since these sessions began. */
  agreements: { heldOn: string; state: 'signed' | 'awaited'; signedOn?: string }[];
  /** Who could see content and how, and that this page holds none; one sentence each. */
  whoCanSee: string[];
  definitions: FigureDefinition[];
}
