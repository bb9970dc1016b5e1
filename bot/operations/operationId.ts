/** Above any number that a chain reaches; its ten digits keep ids of one length. */
const LAST = 9_999_999_999;

/**
 * The id of an operation: its number in the chain counted down, then a random part. Row keys sort as text, so
 * the access log reads newest first as one short range, with no second row to keep; the random part keeps two
 * changes that were decided on the same state apart.
 */
export function operationId(number: number, random: string): string {
  return `${String(LAST - number).padStart(10, '0')}-${random}`;
}

/** What stands in for an id where the log is to be read on behind an operation's number: above all its random parts. */
export function operationIdsBefore(number: number): string {
  return `${String(LAST - number).padStart(10, '0')}-${'z'.repeat(32)}`;
}
