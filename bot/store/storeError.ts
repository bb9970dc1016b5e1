/** What the store refuses, or cannot do, whatever is tried again. */
export type StoreFault = 'rowTooLarge' | 'changeTooLarge' | 'rowVanished' | 'unreadable' | 'busy';

/** A refusal of the store itself. Names rows by type, never by what people wrote. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly fault: StoreFault,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The HTTP status behind an error of the SDK; undefined where there was no answer. Status and not
 * code, because single operations leave `code` undefined and transactions set it.
 */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** Somebody else was there first: a row that exists (409), has changed (412) or has gone (404). */
export function lostTheRace(error: unknown): boolean {
  return [404, 409, 412].includes(statusOf(error) ?? 0);
}
