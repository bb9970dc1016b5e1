import type { Head } from '../supervision/subject';
import type { AdministrationServices, PossibleSupervisor } from './administrationServices';

type Directory = Pick<AdministrationServices, 'store' | 'directoryPerson'>;

/** A worker by Entra object id or by reference, whatever its case; walks all heads for a reference. */
export async function findWorker(
  { store }: Pick<Directory, 'store'>,
  named: string,
): Promise<Head | undefined> {
  const byId = await store.subjects.loadHead(named);
  if (byId) return byId;
  for await (const head of store.subjects.heads())
    if (head.worker.reference.toLowerCase() === named.toLowerCase()) return head;
  return undefined;
}

/** Somebody who is to supervise: a worker by id or reference, or a member of the directory by id. */
export async function findSupervisor(
  services: Directory,
  named: string,
): Promise<PossibleSupervisor | undefined> {
  const head = await findWorker(services, named);
  if (!head) return services.directoryPerson(named);
  const { id, name, jobTitle } = head.worker;
  return { id, name, jobTitle };
}

/** What is said where a worker is not found. */
export function notFound(named: string): string {
  return `There is no worker with the reference or id ${named}.`;
}
