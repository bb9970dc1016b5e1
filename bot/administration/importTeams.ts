import type { PersonRow } from '../directory/importRows';
import type { Team } from '../supervision/people';

/**
 * The teams that the people of a file are in or manage, with the ids that the store gives them already. Their
 * managers are those whom the file names; where it names none, those of the store stay.
 */
export function teamsOf(people: readonly PersonRow[], known: readonly Team[]): Team[] {
  const named = people.flatMap(({ team, service, managerOf = [] }) =>
    [team, ...managerOf].map((name) => ({ name, service })),
  );
  const distinct = new Map(named.map((each) => [`${each.service}\n${each.name}`, each]));
  const taken = new Set(known.map(({ id }) => id));
  return [...distinct.values()].map(({ name, service }) => {
    const before = known.find((each) => each.name === name && each.service === service);
    const managers = people
      .filter((person) => person.service === service && person.managerOf?.includes(name))
      .map(({ id, name: theirs }) => ({ id, name: theirs }));
    const id = before?.id ?? freeId(name, taken);
    return { id, name, service, managers: managers.length > 0 ? managers : (before?.managers ?? []) };
  });
}

/** 'family-safeguarding-north', with a number where another team has that. */
function freeId(name: string, taken: Set<string>): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['team'];
  const plain = words.join('-');
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  taken.add(id);
  return id;
}
