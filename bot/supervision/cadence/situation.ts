import type { IsoDate } from '../calendar';
import type { YearBasis } from '../policy';
import type { ProfileId, SessionKindId } from '../policyIds';

/** A supervision that took place, as far as the clock needs it. */
export interface HeldSession {
  heldOn: IsoDate;
  kind: SessionKindId;
  /** Without a length it has not been held. */
  minutes?: number;
  /** A record was sent for signature; without one it has not been held. */
  recordSent: boolean;
  /** A check-in was part of it. */
  checkIn?: boolean;
  /** The functions that it covered; all of its supervisor's where left out. */
  functions?: readonly string[];
}

/** Time away, first and last day inclusive; without a last day it goes on. The policy says which reasons stop the clock. */
export interface Pause {
  from: IsoDate;
  to?: IsoDate;
  reason: string;
}

/** Who provided supervision from when to when, inclusive. A gap between them is a vacancy. */
export interface SupervisorSpell {
  name?: string;
  from: IsoDate;
  to?: IsoDate;
  functions?: readonly string[];
}

/** A planned session that did not take place. */
export interface Cancellation {
  plannedOn: IsoDate;
  cancelledOn: IsoDate;
  whose: 'worker' | 'supervisor' | 'organisation';
  reason: string;
  rebookedFor?: IsoDate;
}

/** The facts of one worker, in one job, for personal supervision. Two jobs are two situations. */
export interface Situation {
  startedOn?: IsoDate;
  /** Last day in post. */
  leftOn?: IsoDate;
  profile?: ProfileId;
  /** Where the profile changes on a date; before the first entry `profile` speaks. */
  profileChanges?: readonly { from: IsoDate; profile: ProfileId }[];
  sessions: readonly HeldSession[];
  pauses?: readonly Pause[];
  /** The explanation is for somebody who is not to know why: it says "paused", without the reason. */
  reasonsHidden?: true;
  supervisors?: readonly SupervisorSpell[];
  vacancies?: readonly { from: IsoDate; to?: IsoDate }[];
  /** The frequency of the agreement, in days between sessions. */
  agreedFrequencyDays?: number;
  /** Where it was agreed anew on a date. */
  agreedChanges?: readonly { from: IsoDate; days: number }[];
  cancellations?: readonly Cancellation[];
  /** The next one that is in the calendar. */
  plannedOn?: IsoDate;
  /** The function whose clock this is, where the policy keeps one for each. */
  functionId?: string;
  /** Overrides the year basis of the policy. */
  yearBasis?: YearBasis;
  cases?: readonly CaseSituation[];
}

/** A supervision of one case; anyone whom the policy names may have provided it. */
export interface CaseSupervision {
  heldOn: IsoDate;
  depth: 'full' | 'light';
}

/** The facts of one case in a worker's register. */
export interface CaseSituation {
  reference?: string;
  /** 'service/type' of the policy, as 'fostering/matched-stable'. */
  type: string;
  /** Where the case changed type on a date; before the first entry `type` speaks. */
  typeChanges?: readonly { from: IsoDate; type: string }[];
  allocatedOn?: IsoDate;
  /** Last day with the worker. */
  closedOn?: IsoDate;
  sessions: readonly CaseSupervision[];
}
