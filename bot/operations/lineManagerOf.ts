import { londonDate } from '../supervision/calendar';
import { pairingsOn, type Person } from '../supervision/people';
import type { OperationServices } from './services';

/**
 * A supervisor's line manager: who supervises them in turn (DOMAIN.md rule 63), or else a manager of the
 * worker's team. Never the supervisor or the worker themselves; undefined where nobody else is recorded.
 */
export async function lineManagerOf(
  { store, now }: OperationServices,
  supervisor: string,
  worker: { id: string; team: string },
): Promise<Person | undefined> {
  const [head, team] = await Promise.all([store.subjects.loadHead(supervisor), store.teams.get(worker.team)]);
  const above = pairingsOn(head?.pairings ?? [], londonDate(now()));
  const first = above.filter(({ functions }) => functions.includes('personal'));
  const found = [
    ...[...first, ...above].map((pairing) => pairing.supervisor),
    ...(team?.managers ?? []),
  ].find(({ id }) => id !== supervisor && id !== worker.id);
  return found && { id: found.id, name: found.name };
}
