import { createHash } from 'node:crypto';

/**
 * The library for a worker whose file does not have one yet: the same for the same reference and libraries, and
 * spread evenly over them. A file stays where it is once something is filed, so adding a library moves nobody.
 * @throws Error where there is no library at all.
 */
export function driveFor(workerReference: string, driveIds: readonly string[]): string {
  const number = createHash('sha256').update(workerReference.toLowerCase()).digest().readUInt32BE();
  const found = driveIds[number % driveIds.length];
  if (found === undefined) throw new Error('No library is set for filing.');
  return found;
}
