import { policyInForce, type Policy } from '../supervision/policy';
import { packs } from './packs';
import { adoptPolicy, type Choices, type PackSource } from './resolvePolicy';

/** What an organisation has adopted, by its settings. */
export interface Adoption {
  /** Pack ids, one for each version that was or will be in force; each has its own effective dates. */
  ids: readonly string[];
  /** The organisation's own packs: whole ones, or changes to those that come with the product. */
  own?: readonly PackSource[];
  /** Figures chosen where a policy gives none. */
  choices?: Choices;
}

/**
 * The adopted versions, oldest first.
 * @throws Error that names each problem of a pack and each figure that is still to be chosen.
 */
export function adoptedPolicies({ ids, own = [], choices = {} }: Adoption): Policy[] {
  return ids
    .map((id) => adoptPolicy([...packs, ...own], id, choices))
    .sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
}

/** The version in force on a day; before the first, the first, so that older sessions are judged at all. */
export function policyOn(policies: readonly Policy[], day: string): Policy {
  const found = policyInForce(policies, day) ?? policies[0];
  if (!found) throw new Error('No policy has been adopted.');
  return found;
}
