import { everSupervised } from '../supervision/group';
import type { Subject } from '../supervision/subject';
import type { Actor } from './operations';
import type { OperationServices } from './services';

/** What the access log calls somebody: as the file has it, or else their own file, the token, the directory, or their id. */
export async function nameOf(
  { store }: OperationServices,
  { head, session, concern }: Subject,
  { id, name }: Actor,
): Promise<string> {
  const people = [
    ...everSupervised(head),
    session?.supervisor,
    concern?.reader,
    ...head.pairings.map(({ supervisor }) => supervisor),
  ];
  const here = people.find((person) => person?.id === id)?.name;
  const known = here ?? (await store.subjects.loadHead(id))?.worker.name ?? name;
  return known ?? (await store.roles.assigned())?.people[id]?.name ?? id;
}
