import { policyInForce, type Policy } from '../supervision/policy';
import { packs } from './packs';
import { resolvePolicy } from './resolvePolicy';

/**
 * The versions of the pack that an organisation has adopted, by its id.
 * @throws Error in words where there is no such pack, or it is not valid.
 */
export function adoptedPolicies(id: string): Policy[] {
  const { policy, problems } = resolvePolicy(packs, id, {});
  if (policy) return [policy];
  throw new Error(`POLICY ${id}: ${problems.map(({ path, reason }) => `${path} ${reason}`).join('; ')}.`);
}

/** The version in force on a day; before the first, the first, so that older sessions are judged at all. */
export function policyOn(policies: readonly Policy[], day: string): Policy {
  const [first] = [...policies].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  const found = policyInForce(policies, day) ?? first;
  if (!found) throw new Error('No policy has been adopted.');
  return found;
}
