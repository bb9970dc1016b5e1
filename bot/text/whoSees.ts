import { permissionTable, type Act, type Allowance, type Party } from '../supervision/permissions';
import { PARTY_WORDS } from './partyWords';

/** The tab's pages say this too, and need nothing of the calendars that other sentences bring along. */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What only a group's session and an examination have: nobody is either to a pair's own things. */
const ELSEWHERE: readonly Party[] = ['member', 'audited'];
const OF_A_PAIR: readonly Party[] = ['worker', 'supervisor', 'pairedSupervisor'];

/** A group's file has no worker, and nobody has supervised it in turn. */
const NOT_OF_A_GROUP: readonly Party[] = [
  'worker',
  'pairedSupervisor',
  'caseSupervisor',
  'formerSupervisor',
  'successor',
  'audited',
];
const IN_A_GROUP: Partial<Record<Party, string>> = {
  supervisor: 'whoever facilitates the group',
  member: 'whoever belongs to it',
};

/**
 * Who sees what some acts show, to stand beside it: read from the permission table, and from nothing else. `you`:
 * what the reader is, where that is known.
 */
export function whoSees(acts: readonly Act[], you?: Party): string {
  if (you === 'member') return inGroup(acts);
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

/** The same for whoever belongs to a group as for whoever facilitates it: a list holds groups of both. */
function inGroup(acts: readonly Act[]): string {
  const all = (Object.keys(PARTY_WORDS) as Party[]).filter(
    (party) =>
      !NOT_OF_A_GROUP.includes(party) && acts.some((act) => permissionTable[act][party] === 'allowed'),
  );
  return `Can be seen by ${LIST.format(all.map((party) => IN_A_GROUP[party] ?? PARTY_WORDS[party]))}.`;
}

const ONLY_YOU = 'Only you can see this.';

/** The worker reads of themselves as "you". */
function wordsFor(party: Party, you?: Party): string {
  const words = PARTY_WORDS[party];
  return you === 'worker' ? words.replace('the worker’s', 'your').replace('the worker ', 'you ') : words;
}
