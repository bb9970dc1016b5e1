import type { PersonReading } from './readPerson';

/** What somebody is in the organisation's directory; unknown while it does not answer and never has. */
export type Membership = 'member' | 'guest' | 'left' | 'unknown';

/**
 * How long an answer holds, in milliseconds: an account that is closed is out by then, and one that was just made is
 * in. A directory that does not answer is not asked at every turn.
 */
const HOLDS: Readonly<Record<Membership, number>> = {
  member: 900_000,
  guest: 900_000,
  left: 60_000,
  unknown: 30_000,
};
/** How many people are remembered; who was asked about first is forgotten first. */
const MOST = 20_000;

interface Known {
  answer: Promise<Membership>;
  /** The last thing that the directory itself said. */
  said?: Membership;
  /** In milliseconds. */
  until: number;
}

/**
 * Asks the directory what somebody is, and remembers it for a while. Where it does not answer, what it said last
 * holds. It never throws. `now` is in milliseconds.
 */
export function makeMembership(
  read: (person: string) => Promise<PersonReading>,
  now: () => number,
): (person: string) => Promise<Membership> {
  const people = new Map<string, Known>();
  return (person) => {
    const known = people.get(person);
    if (known && now() < known.until) return known.answer;
    const next: Known = {
      answer: Promise.resolve('unknown'),
      until: now() + HOLDS.unknown,
      said: known?.said,
    };
    next.answer = read(person).then((reading) => learnt(next, membershipOf(reading), now()));
    remember(people, person, next);
    return next.answer;
  };
}

function learnt(known: Known, said: Membership, now: number): Membership {
  known.until = now + HOLDS[said];
  if (said !== 'unknown') known.said = said;
  return known.said ?? said;
}

function remember(people: Map<string, Known>, person: string, known: Known): void {
  people.delete(person);
  people.set(person, known);
  const [first] = people.size > MOST ? people.keys() : [];
  if (first !== undefined) people.delete(first);
}

function membershipOf({ state }: PersonReading): Membership {
  if (state === 'leaver') return 'left';
  return state === 'member' || state === 'guest' ? state : 'unknown';
}
