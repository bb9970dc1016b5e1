import { change, type Context, type Decision } from '../supervision/decision';
import { pairingsOn } from '../supervision/people';
import { awaited, type RecordVersion } from '../supervision/record';
import { newestVersion } from '../supervision/subject';
import type { OnSession } from './operation';
import { signingEnds } from './sendRecord';
import { close } from './signRecord';

/**
 * What the product itself does with a record whose signatures did not come: after the policy's working
 * days, or once the supervisor has left, it is closed as it stands, says who did not sign, and is filed.
 */
export function closeRecord(subject: OnSession, context: Context): Decision {
  const version = newestVersion(subject);
  if (!version || version.closed || subject.session.record?.state !== 'sent') return change(subject);
  if (context.today < signingEnds(version, context)) return change(subject);
  const closed: RecordVersion = {
    ...version,
    version: version.version + 1,
    closed: { at: context.now, unsigned: unsigned(subject, version, context) },
    filing: { state: 'waiting', since: context.now },
  };
  return close(subject, closed, [...subject.versions.slice(0, -1), closed], context);
}

function unsigned(subject: OnSession, version: RecordVersion, { today }: Context) {
  const paired = pairingsOn(subject.head.pairings, today).some(
    ({ supervisor }) => supervisor.id === subject.session.supervisor.id,
  );
  return awaited(version).map(({ role, by }) => ({
    role,
    name: role === 'supervisor' ? subject.session.supervisor.name : by.name,
    reason: role === 'supervisor' && !paired ? ('left' as const) : ('deadline' as const),
  }));
}
