import type { CaseCounts } from './caseRegister/caseClock';
import type { Depth } from './caseRegister/caseEntry';
import type { Person } from './people';
import type { Role } from './record';
import type { StandingState } from './standingViews';

/** One case of a register, as its worker and whoever supervises it see it. */
export interface CaseLine {
  id: string;
  version: number;
  reference: string;
  /** 'service/type' of the policy. */
  type: string;
  typeTitle: string;
  serviceTitle: string;
  openedOn: string;
  state: StandingState;
  /** The day by which it is to be supervised next, ISO date; absent where there is no interval. */
  dueBy?: string;
  /** Why, in a sentence or two, and the rule. */
  explanation: string;
  rule: string;
  /** A light touch counts under the case type. */
  lightTouch: boolean;
  /** Newest first. */
  supervised: {
    on: string;
    depth: Depth;
    by: string;
    /** Where it was said on a later day. */
    enteredOn?: string;
    /** The decision was recorded in the case system on that day. */
    recordedOn?: string;
  }[];
}

/** A worker's case register: no names of families, no narrative (DOMAIN.md A4). */
export interface CaseRegister {
  worker: Person;
  /** What the reader is. */
  role: Role;
  /** ISO date for which the lines were judged. */
  asOf: string;
  /** Those due first come first. */
  lines: CaseLine[];
  counts: CaseCounts;
  /** "3 of 12 cases are past their timescale." */
  countsText: string;
  /** The case types of the policy by service, the worker's own service first. */
  services: { id: string; title: string; types: { id: string; title: string }[] }[];
  /** The format of the case system's references, in words; absent where the policy names none. */
  format?: string;
  /** What is kept here, who sees it and who does not. */
  whoCanSee: string;
}

/** A register in numbers, with the sentence that says them. */
export interface CaseSummary {
  counts: CaseCounts;
  text: string;
}
