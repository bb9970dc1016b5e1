import type { Person } from './people';

/** First the supervisor, with a review of the agreement; then the supervisor's line manager (DOMAIN.md rule 63). */
export type ConcernStep = 'supervisor' | 'lineManager';

/**
 * A worker's concern about their supervision, in their own words, to one reader. It stands beside the
 * supervision file, not in it: no record, no agenda and no manager's page ever shows it.
 */
export interface Concern {
  id: string;
  step: ConcernStep;
  /** The supervisor whose supervision it is about. */
  about: Person;
  /** Who reads it: that supervisor, or their line manager as it was when it was raised. */
  reader: Person;
  text: string;
  /** On the second step: whether the worker wants the supervisor to know that it was raised. Never the words. */
  tellSupervisor: boolean;
  /** ISO instant. */
  at: string;
  /** When the reader said that they will take it up, ISO instant. */
  takenUpAt?: string;
}
