import type { ProfileId, SessionKindId } from './policyIds';

/** What a pack says where the policy that it describes gives no figure. */
export const LOCAL_CHOICE = 'not stated in the policy: local choice';

/**
 * A value with where it comes from.
 *
 * | value  | rule           | none | means |
 * |--------|----------------|------|-------|
 * | 28     | 'DOMAIN 18'    |      | stated by the policy |
 * | 5      | LOCAL_CHOICE   |      | the policy is silent; this is a starting value that may be chosen anew |
 * | null   | LOCAL_CHOICE   |      | the policy is silent and a choice is asked for on adoption |
 * | null   | LOCAL_CHOICE   | true | the policy sets no such figure; the product works without it, one may be chosen |
 */
export interface Sourced<T> {
  value: T | null;
  /** 'DOMAIN 18', 'DOMAIN A10.3', 'DOMAIN C: …', or `LOCAL_CHOICE`. */
  rule: string;
  note?: string;
  none?: true;
}

/** The value of a figure. Throws, naming the figure, when a choice is still open or none is set. */
export const figure = <T>(sourced: Sourced<T>, name = 'A figure'): T => {
  if (sourced.value === null) throw new Error(`${name} has no value: ${sourced.rule}`);
  return sourced.value;
};

/** The value of a figure, or undefined where none is set. */
export const figureIfSet = <T>(sourced: Sourced<T> | undefined): T | undefined => sourced?.value ?? undefined;

/** A named entry of a list in a pack: ids are what is stored, titles are what people read. */
export interface Titled {
  id: string;
  title: string;
  rule?: string;
  note?: string;
}

/** A part of the agenda, the agreement or a form, with the prompts under its title. */
export interface Section extends Titled {
  prompts: string[];
}

/** A kind of session, and what holding one does for the clocks. */
export interface SessionKind extends Titled {
  id: SessionKindId;
  countsToward: {
    /** Restarts the personal target and limit. */
    personal: Sourced<boolean>;
    /** Is one of the yearly minimum. */
    yearlyMinimum: Sourced<boolean>;
    /** Restarts the clock of the cases supervised in it. */
    case: Sourced<boolean>;
    /** Is the check-in or performance conversation of its quarter. */
    checkIn: Sourced<boolean>;
  };
}

/** The figures of personal supervision. Days are calendar days after the last session, minutes are minutes. */
export interface PersonalFigures {
  targetDays: Sourced<number>;
  limitDays: Sourced<number>;
  /** Where the policy gives a range, in which the agreement sets the frequency. */
  agreedRangeDays?: Sourced<{ from: number; to: number }>;
  yearlyMinimum: Sourced<number>;
  minMinutes: Sourced<number>;
  maxMinutes: Sourced<number>;
  /** Closer intervals early in post; the last step stays in force. */
  steps: Sourced<CadenceStep[]>;
}

/** One step by time in post. Give `fromWeeks` or `fromMonths`; null where the step sets no such figure. */
export interface CadenceStep {
  title: string;
  fromWeeks?: number;
  fromMonths?: number;
  targetDays: number | null;
  limitDays: number | null;
}

/** What differs from the default for one kind of role; a figure left out is the default's. */
export interface PersonalProfile extends Titled, Partial<PersonalFigures> {
  id: ProfileId;
}

export type YearBasis = 'fixedYear' | 'rollingYear' | 'sinceStart';

/** How a year is counted. */
export interface YearRules {
  /** fixedYear: from `startsOn`; rollingYear: the last twelve months; sinceStart: from the date of starting. */
  basis: Sourced<YearBasis>;
  /** Month and day, '04-01'. */
  startsOn: Sourced<string>;
  proRataStarters: Sourced<boolean>;
  proRataLeavers: Sourced<boolean>;
  proRataPauses: Sourced<boolean>;
  /** How a minimum for part of a year becomes a whole number. */
  rounding: Sourced<'down' | 'nearest' | 'up'>;
}

/** Personal supervision: the default figures stand here, other roles in `profiles`. */
export interface PersonalPolicy extends PersonalFigures {
  profiles: PersonalProfile[];
  year: YearRules;
  /** Days before the first date that is due at which the state becomes "due soon". */
  dueSoonDays: Sourced<number>;
  agreedMayBeWider: Sourced<boolean>;
  pausesMoveSteps: Sourced<boolean>;
  shortSessionsCount: Sourced<boolean>;
  /** One clock for all functions whoever shares them, or a clock for each function. */
  clocks: Sourced<'one' | 'perFunction'>;
}

/** How often a case of one type is supervised. */
export interface CaseType extends Titled {
  asRequired: boolean;
  targetDays: Sourced<number>;
  limitDays: Sourced<number>;
  lightTouch: Sourced<boolean>;
  /** A full supervision at least every so many months. */
  fullEveryMonths: Sourced<number>;
}

export interface CaseService extends Titled {
  types: CaseType[];
}

export interface CasePolicy {
  startsFrom: Sourced<'allocation' | 'firstSupervision'>;
  monthsAre: Sourced<'calendar' | '91DaysAQuarter'>;
  onChangeOfType: Sourced<'fromLastSupervision' | 'fromChange'>;
  dueSoonDays: Sourced<number>;
  /** Who may supervise a case so that it counts. */
  supervisedBy: Sourced<string>;
  /**
   * What a reference of the organisation's case system looks like: 9 stands for a digit, A for a capital letter,
   * several formats with '|' between, 'LCS-999999|A9999999'. Null where any letters and digits will do.
   */
  referenceFormat?: Sourced<string>;
  services: CaseService[];
}

export interface AuditSchedule extends Titled {
  everyMonths: Sourced<number>;
  /** May rather than must. */
  optional: boolean;
  who: string;
  sample: string;
}

/** How a question on a form is answered. */
export type AnswerKind = 'yesNo' | 'scale' | 'text';

export interface FormQuestion {
  id: string;
  text: string;
  answer: AnswerKind;
  hint?: string;
}

export interface FormSection extends Titled {
  questions: FormQuestion[];
}

export interface ReflectionQuestion {
  id: string;
  text: string;
  hint?: string;
}

/** A policy pack: every figure, list and template that an organisation adopts and edits. */
export interface Policy {
  id: string;
  version: string;
  title: string;
  /** What the pack describes, for a policy owner. */
  about: string;
  /** ISO date from which, and to which inclusive, this version is in force. */
  effectiveFrom: string;
  effectiveTo?: string;
  extends?: string;
  covers: Sourced<string>;
  functions: (Titled & { about: string })[];
  agenda: { headings: (Section & { function?: string })[] };
  /** What the record of a group session is written under. */
  group: { headings: Section[]; rule: string };
  reflection: { questions: ReflectionQuestion[]; rule: string };
  sessionKinds: SessionKind[];
  /** Lengths of sessions that are not personal, by kind, where the policy gives one. */
  lengths: { kind: SessionKindId; minMinutes: Sourced<number>; maxMinutes: Sourced<number> }[];
  personal: PersonalPolicy;
  cases: CasePolicy;
  deadlines: {
    /** Days before the session at which preparation is asked for. */
    prepareDays: Sourced<number>;
    /** Working days after the session within which the record is sent for signature. */
    writeUpWorkingDays: Sourced<number>;
    /** Working days after it is sent within which both sign. */
    signWorkingDays: Sourced<number>;
    /** Working days after a cancellation, or after return from a pause, within which a session is rebooked. */
    rebookWorkingDays: Sourced<number>;
    /** Days after the session that a reflection is kept. */
    reflectionKeptDays: Sourced<number>;
  };
  /** Who moved or cancelled a session, and why: one shared list. */
  cancelledBy: { id: 'worker' | 'supervisor' | 'organisation'; title: string }[];
  cancellationReasons: Titled[];
  pauseReasons: (Titled & { stopsClock: boolean })[];
  agreement: {
    required: Sourced<boolean>;
    signedByBoth: Sourced<boolean>;
    reviewMonths: Sourced<number>;
    triggers: (Titled & { id: 'new-job' | 'change-of-supervisor' })[];
    sections: Section[];
  };
  checkIn: {
    everyMonths: Sourced<number>;
    /** May be held inside a personal session, which then counts as both. */
    insidePersonal: Sourced<boolean>;
    title: string;
    objectives: Titled[];
  };
  retention: {
    yearsAfterLeaving: Sourced<number>;
    basis: Sourced<string>;
    reviewBeforeDelete: Sourced<boolean>;
    legalHold: Sourced<boolean>;
  };
  fileIndex: { folders: Titled[]; recordPrefix: string; rule: string };
  /** The record of a session: its statements, and what the worker may say when signing. */
  record: { title: string; sections: Titled[]; actionColumns: string[]; rule: string };
  audit: { schedules: AuditSchedule[]; form: { title: string; sections: FormSection[] } };
  matrix: { responsibilities: Titled[]; providers: Titled[]; rule: string };
  learning: {
    questions: ReflectionQuestion[];
    cpd: {
      piecesAYear: Sourced<number>;
      withPeerReflection: Sourced<number>;
      /** Month and day, '11-30'. */
      by: Sourced<string>;
    };
    standards: Titled[];
  };
  evaluation: { everyMonths: Sourced<number>; questions: FormQuestion[] };
  components: { items: Titled[]; rule: string };
  outcomes: { items: (Titled & { questions: string[] })[]; rule: string };
  strategyAudit: {
    levels: Titled[];
    statements: (Titled & { levels: Record<string, string> })[];
    rule: string;
  };
}

/** The figures that speak for a role: the default's, with what its profile changes. */
export const personalFigures = (policy: Policy, profileId: ProfileId): PersonalFigures => {
  const profile = policy.personal.profiles.find(({ id }) => id === profileId);
  return profile ? { ...policy.personal, ...profile } : policy.personal;
};

/** The version in force on an ISO date, out of several of one organisation; undefined before the first. */
export const policyInForce = (versions: readonly Policy[], on: string): Policy | undefined =>
  versions
    .filter(({ effectiveFrom, effectiveTo }) => effectiveFrom <= on && on <= (effectiveTo ?? on))
    .reduce<Policy | undefined>(
      (best, next) => (best && best.effectiveFrom >= next.effectiveFrom ? best : next),
      undefined,
    );
