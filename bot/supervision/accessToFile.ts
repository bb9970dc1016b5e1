import type { Person } from './people';
import type { Head } from './subject';

/** Somebody asked to be let into a file that is not theirs, and what became of it. */
export interface AccessRequest {
  id: string;
  by: Person;
  why: string;
  /** ISO instant. */
  at: string;
  /** `until`: granted to the end of that day (ISO date); absent: refused. */
  decided?: { by: Person; at: string; until?: string; why?: string };
}

/**
 * A lawful exception: openings that the worker is told of from a day on and not before. It takes one person with a
 * reason and a second who agrees.
 */
export interface QuietOpening {
  id: string;
  by: Person;
  why: string;
  at: string;
  /** The day on which all of it shows, ISO date. */
  until: string;
  second?: { person: Person; at: string };
}

/** Longest time for which an opening may be kept from the worker, in days; decided here, since no source has a figure. */
export const QUIET_DAYS = 92;

/** How many requests a head keeps, so that it stays small; the access log has them all. */
const KEPT = 20;

/** Whether somebody was let in and the last day has not passed. */
export function isGranted({ requests = [] }: Head, person: string, today: string): boolean {
  return requests.some((request) => request.by.id === person && isInForce(request, today));
}

/** Whether a request still waits, or let somebody in who still is. */
export function isOpenRequest(request: AccessRequest, today: string): boolean {
  return !request.decided || isInForce(request, today);
}

function isInForce({ decided }: AccessRequest, today: string): boolean {
  return (decided?.until ?? '') >= today;
}

/** Until when an opening by this person is kept from the worker (ISO date); undefined: it shows at once. */
export function quietUntil({ quiet = [] }: Head, person: string, today: string): string | undefined {
  const inForce = quiet.filter(
    ({ by, second, until }) => second && until > today && [by.id, second.person.id].includes(person),
  );
  return inForce.map(({ until }) => until).sort()[0];
}

/** The head with one request as it is now. */
export function withRequest(head: Head, request: AccessRequest): Head {
  const others = (head.requests ?? []).filter(({ id }) => id !== request.id);
  return { ...head, requests: [...others, request].slice(-KEPT) };
}
