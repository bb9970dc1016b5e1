import type { RecordVersion } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { OnSession } from './operation';

type Follows = Pick<
  RecordVersion,
  'number' | 'version' | 'voided' | 'statements' | 'changeRequests' | 'supersedes'
>;

/**
 * What the text sent next follows: the same version written again while nothing is filed, or after a
 * correction a new one that names the filed one and why it was put right.
 */
export function nextVersion(subject: OnSession): Follows {
  const newest = newestVersion(subject);
  if (!newest) return { number: 1, version: 1, voided: [], statements: [], changeRequests: [] };
  const { number, version, voided, statements, changeRequests, supersedes } = newest;
  if (!newest.closed)
    return {
      number,
      version: version + 1,
      voided,
      statements,
      changeRequests,
      ...(supersedes && { supersedes }),
    };
  const why = subject.session.record?.correction?.why ?? 'correction';
  return {
    number: number + 1,
    version: 1,
    voided: [],
    statements: [],
    changeRequests: [],
    supersedes: { number, why },
  };
}
