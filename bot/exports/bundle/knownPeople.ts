import type { Store } from '../../store/openStore';
import type { Head } from '../../supervision/subject';
import { wordsOf } from './words';

/** What somebody whom the app knows is to others. */
type Part = 'a worker' | 'a supervisor' | 'a manager';

/** Names that the app knows, to be looked for in what people wrote. */
export interface KnownPeople {
  /** What the people with this whole name are, by the name's words joined with a space. */
  whole: ReadonlyMap<string, Part>;
  /** Single words that are part of somebody's name. */
  parts: ReadonlySet<string>;
  /** The words of the worker's own name: theirs, and not marked by themselves. */
  own: ReadonlySet<string>;
}

/** Shorter parts of a name ('Li', 'Jo') are marked within a whole name only: alone they are too often other words. */
const SHORTEST = 3;

/** Everybody whom the store names: workers, their supervisors at any time, managers of teams. Walks every head. */
export async function knownPeople(store: Store, worker: Head): Promise<KnownPeople> {
  const whole = new Map<string, Part>();
  const own = new Set(wordsOf(worker.worker.name).map(({ word }) => word));
  const add = (id: string, name: string, part: Part) => {
    const key = wordsOf(name)
      .map(({ word }) => word)
      .join(' ');
    if (id !== worker.worker.id && !whole.has(key)) whole.set(key, part);
  };
  for (const { managers } of await store.teams.list())
    for (const { id, name } of managers) add(id, name, 'a manager');
  for await (const head of store.subjects.heads()) {
    for (const { supervisor } of head.pairings) add(supervisor.id, supervisor.name, 'a supervisor');
    for (const { supervisor } of head.sessions) add(supervisor.id, supervisor.name, 'a supervisor');
    add(head.worker.id, head.worker.name, 'a worker');
  }
  const parts = [...whole.keys()]
    .flatMap((name) => name.split(' '))
    .filter((word) => word.length >= SHORTEST && !own.has(word));
  return { whole, parts: new Set(parts), own };
}
