import { permissionTable, type Act, type Party } from '../supervision/permissions';
import { PARTY_WORDS } from '../text/partyWords';

/** Reading these, everybody sees what is theirs and nothing else. */
const OWN: ReadonlySet<Act> = new Set<Act>(['me', 'mine', 'myWorkers']);

/** Who may do any of some acts, in words out of the permission table; with none, nobody. */
export function readersOf(acts: readonly Act[]): string {
  const words = acts.flatMap((act) => (OWN.has(act) ? ['each person, what concerns them'] : partiesOf(act)));
  return [...new Set(words)].join('; ') || 'nobody through the product';
}

function partiesOf(act: Act): string[] {
  const allowances = Object.entries(permissionTable[act]) as [Party, string][];
  return allowances.map(([party, how]) =>
    how === 'withReason' ? `${PARTY_WORDS[party]} (with a reason)` : PARTY_WORDS[party],
  );
}
