import { z } from 'zod';
import { membersOf } from '../supervision/group';
import type { Head } from '../supervision/subject';
import { countOf, fullDay } from '../text/dates';
import { command, done } from './command';

/** The groups with their references, which the other commands ask for: names, numbers and dates only. */
export const groups = command({
  does: 'Lists the groups with their references: who facilitates, how many belong, when they last met.',
  options: z.strictObject({}),
  run: async ({ store }) => {
    const found: Head[] = [];
    for await (const head of store.subjects.heads()) if (head.group) found.push(head);
    if (found.length === 0) return done('There is no group.');
    return done(...found.sort((a, b) => a.worker.name.localeCompare(b.worker.name, 'en-GB')).map(line));
  },
});

function line({ worker, group, pairings, sessions }: Head): string {
  const held = sessions
    .flatMap(({ heldOn }) => heldOn ?? [])
    .sort()
    .at(-1);
  const facts = [
    `${worker.reference}  ${worker.name}`,
    `${pairings.at(-1)?.supervisor.name ?? 'nobody'} facilitates`,
    countOf(group ? membersOf(group).length : 0, 'member'),
    held ? `last met ${fullDay(held)}` : 'not met yet',
    ...(worker.leftOn ? [`ended ${fullDay(worker.leftOn)}`] : []),
  ];
  return `  ${facts.join('; ')}`;
}
