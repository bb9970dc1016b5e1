/** A figure as it is printed: so many of so many, or so many. */
export interface PrintedFigure {
  title: string;
  value: string;
  /** What it counts, and the rule that it is measured against. */
  definition: string;
}

/**
 * Everything that is printed on the page of a team's (a service's, the directorate's) compliance, for an
 * inspector: dates, counts and states, and what each of them counts. Nothing of any one person.
 */
export interface ComplianceDocument {
  organisation: string;
  /** What it is of, 'North team'. */
  scope: string;
  kind: string;
  /** ISO instant at which the facts were read. */
  asOf: string;
  policy: { title: string; version: string };
  arrangements: number;
  states: { title: string; count: number }[];
  figures: PrintedFigure[];
  /** Oldest first, 'November 2026'. */
  months: {
    month: string;
    planned: number;
    held: number;
    heldAsPlanned: number;
    moved: number;
    cancelled: number;
  }[];
}
