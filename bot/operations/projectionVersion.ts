import type { Policy } from '../supervision/policy';
import { PROJECTION } from '../supervision/standing';
import type { OperationServices } from './services';

const kept = new WeakMap<readonly Policy[], string>();

/**
 * What a row of the projection says that it was made by: the shape of the projection and the policies that
 * judged it. Rows of another version are worked out anew. The policies are one list for as long as the process
 * lives, so this is worked out once.
 */
export function projectionVersion({ policies, hash }: Pick<OperationServices, 'policies' | 'hash'>): string {
  const known = kept.get(policies);
  if (known) return known;
  const version = `${PROJECTION}.${hash(policies).slice(0, 10)}`;
  kept.set(policies, version);
  return version;
}
