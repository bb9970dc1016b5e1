import { permissionTable, type Act, type Allowance, type Party } from '../supervision/permissions';
import { PARTY_WORDS } from './partyWords';

/** The tab's pages say this too, and need nothing of the calendars that other sentences bring along. */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What only a group's session and an examination have: nobody is either to a pair's own things. */
const ELSEWHERE: readonly Party[] = ['member', 'audited'];
const OF_A_PAIR: readonly Party[] = ['worker', 'supervisor', 'pairedSupervisor'];

/**
 * Who sees what some acts show, to stand beside it: read from the permission table, and from nothing else. `you`:
 * what the reader is, where that is known.
 */
export function whoSees(acts: readonly Act[], you?: Party): string {
  const besides = you && OF_A_PAIR.includes(you) ? ELSEWHERE : [];
  const all = (how: Allowance) =>
    (Object.keys(PARTY_WORDS) as Party[]).filter(
      (party) => !besides.includes(party) && acts.some((act) => permissionTable[act][party] === how),
    );
  const plainly = all('allowed');
  const saying = all('withReason').filter((party) => !plainly.includes(party));
  const others = plainly.filter((party) => party !== you);
  const names = (parties: readonly Party[]) => parties.map((party) => wordsFor(party, you));
  const seers = [...(you && plainly.includes(you) ? ['you'] : []), ...names(others)];
  const alone = others.length === 0 && saying.length === 0;
  const freely = alone ? ONLY_YOU : `Can be seen by ${LIST.format(seers)}.`;
  const reads = you === 'worker' ? 'you' : 'the worker';
  return [
    ...(seers.length > 0 ? [freely] : []),
    ...(saying.length > 0
      ? [`${capital(LIST.format(names(saying)))} can see it after giving a reason, which ${reads} can read.`]
      : []),
  ].join(' ');
}

const ONLY_YOU = 'Only you can see this.';

/** The worker reads of themselves as "you". */
function wordsFor(party: Party, you?: Party): string {
  const words = PARTY_WORDS[party];
  return you === 'worker' ? words.replace('the worker’s', 'your').replace('the worker ', 'you ') : words;
}
