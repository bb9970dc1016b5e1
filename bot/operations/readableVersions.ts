import type { RecordVersion } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { OnSession } from './operation';

/** The versions that people may read: while the text is being changed again, nobody reads the one that is void. */
export function readableVersions(subject: OnSession): RecordVersion[] {
  const newest = newestVersion(subject);
  const writtenAgain = subject.session.record?.state === 'draft' && !newest?.closed;
  return writtenAgain ? subject.versions.filter((each) => each !== newest) : subject.versions;
}
