import type { Effect, Notice } from '../supervision/effect';

/** The same message to each of several people. */
export function toEach(people: readonly { id: string }[], about: Notice, session: string): Effect[] {
  return people.map(({ id: to }) => ({ kind: 'notify', to, about, session }));
}
