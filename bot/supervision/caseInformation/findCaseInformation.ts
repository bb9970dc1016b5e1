import { findAddresses } from './addresses';
import { findChildNames } from './childNames';
import { findDatesOfBirth } from './datesOfBirth';
import type { Finder, Finding, Surroundings } from './finding';
import { findNumbers } from './numbers';
import { findPersonalCodes } from './personalCodes';

/** In this order of trust: where two overlap, the earlier is kept. */
const FINDERS: readonly Finder[] = [
  findPersonalCodes,
  findNumbers,
  findDatesOfBirth,
  findAddresses,
  findChildNames,
];

/**
 * Points at what looks like a family's details in a worker's reflection or record, in order of place
 * (DESIGN rule 4; DOMAIN.md rule 50 and A10.14). Works by shape and neighbouring words alone, sends
 * nothing anywhere, and is linear in the length of the text. It misses things and is sometimes wrong:
 * it is there to point out, never to decide.
 */
export function findCaseInformation(text: string, surroundings: Surroundings): Finding[] {
  const all = FINDERS.flatMap((find, trust) =>
    find(text, surroundings).map((finding) => ({ ...finding, trust })),
  );
  const kept: Finding[] = [];
  let reached = -1;
  for (const { trust: _, ...finding } of withoutOverlaps(all)) {
    if (finding.start < reached) continue;
    kept.push(finding);
    reached = finding.end;
  }
  return kept;
}

/** By place; of those that overlap a neighbour only the most trusted stays. */
function withoutOverlaps<T extends Finding & { trust: number }>(all: T[]): T[] {
  const ordered = all.sort((a, b) => a.start - b.start || a.trust - b.trust || b.end - a.end);
  return ordered.filter((one, at) => {
    const next = ordered[at + 1];
    return !(next && next.start < one.end && next.trust < one.trust);
  });
}
