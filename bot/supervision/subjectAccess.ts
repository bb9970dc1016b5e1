import { monthsAfter } from './calendar';
import type { Person } from './people';

/** A worker asked for their data (UK GDPR article 15), and whether that was answered. */
export interface SubjectAccess {
  id: string;
  /** ISO date. */
  receivedOn: string;
  /** Who noted it. */
  by: Person;
  /** ISO date; absent while it is open. */
  answeredOn?: string;
}

/** How many a head keeps, so that it stays small; the access log has them all. */
const KEPT = 20;

/**
 * The last day for an answer, one calendar month on. Source: Information Commissioner's Office, "A guide to subject
 * access: how long do we have to comply?"; two months more only where a request is complex and the person was told.
 */
export function answerBy({ receivedOn }: Pick<SubjectAccess, 'receivedOn'>): string {
  return monthsAfter(receivedOn, 1);
}

/** The requests with one of them as it is now. */
export function withSubjectAccess(
  requests: readonly SubjectAccess[],
  request: SubjectAccess,
): SubjectAccess[] {
  return [...requests.filter(({ id }) => id !== request.id), request].slice(-KEPT);
}
