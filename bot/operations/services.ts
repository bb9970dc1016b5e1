import type { Policy } from '../supervision/policy';
import type { Store } from '../store/openStore';

/** What operations and effects need from outside; composed once in bot/services.ts. */
export interface OperationServices {
  store: Store;
  /** The version of the adopted policy in force on an ISO date. */
  policyOn(day: string): Policy;
  /** All versions, for judging the past by the rule of its day. */
  policies: readonly Policy[];
  organisation: string;
  /** Now, as an ISO instant; passed in so that nothing else asks for the time. */
  now(): string;
  /** A random id, letters and digits. */
  newId(): string;
  hash(data: unknown): string;
  log: Log;
  /** How old the stored app roles may be before they count for nothing, in hours; 24 unless told. */
  rolesMaxAgeHours?: number;
}

/** Ids and outcomes, never content. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
