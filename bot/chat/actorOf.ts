import type { Activity } from 'botbuilder';
import type { TokenFault } from '../api/tokenFault';
import type { Actor } from '../operations/operations';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who speaks: the Entra object id and the tenant of an authenticated activity, never anything that a
 * card carried (TEAMS.md C 7). Undefined where either is missing or, where tenants are named, it is
 * none of them.
 */
export function actorOf(activity: Partial<Activity>, tenants?: readonly string[]): Actor | undefined {
  const id: unknown = activity.from?.aadObjectId;
  const from = tenantOf(activity);
  if (typeof id !== 'string' || !GUID.test(id) || from === undefined) return undefined;
  return tenants?.includes(from) === false ? undefined : { id: id.toLowerCase(), tenant: from };
}

/** Why an activity is nobody's, for the log: it names no work account, or one of a tenant that is not served. */
export const whyNobody = ({ from }: Partial<Activity>): TokenFault =>
  typeof from?.aadObjectId === 'string' ? 'tenant' : 'claims';

function tenantOf({ channelData, conversation }: Partial<Activity>): string | undefined {
  const data = channelData as { tenant?: { id?: unknown } } | null | undefined;
  return [data?.tenant?.id, conversation?.tenantId].find(
    (id): id is string => typeof id === 'string' && id !== '',
  );
}
