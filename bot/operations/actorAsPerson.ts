import type { Context } from '../supervision/decision';
import type { Person } from '../supervision/people';

/** Whoever asks, as they are named in what is stored. */
export function actorAsPerson({ actor }: Context): Person {
  return { id: actor.id, name: actor.name ?? actor.id };
}
