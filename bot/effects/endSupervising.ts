import { performBySystem } from '../operations/performBySystem';
import type { OperationServices } from '../operations/services';
import { supervisorLeaves } from '../supervision/supervisorLeaves';
import type { Head } from '../supervision/subject';

/**
 * Ends, with the last day in post, what somebody who leaves supervises: workers and groups that the index names, each
 * by their own file. Doing it again does no harm.
 */
export async function endSupervising(services: OperationServices, { worker }: Head): Promise<void> {
  const { id: supervisor, leftOn: lastDay } = worker;
  if (lastDay === undefined) return;
  for (const file of await supervisedFiles(services, supervisor))
    await performBySystem(services, { worker: file }, 'endPairing', (subject, { today }) =>
      supervisorLeaves(subject, { supervisor, lastDay }, today),
    );
}

/** The files in which the index finds somebody as supervisor or in a group; whether they are one, the file says. */
async function supervisedFiles({ store }: OperationServices, person: string): Promise<Set<string>> {
  const entries = await store.people.list(person);
  return new Set(
    entries.flatMap(({ key }) => {
      if (key.kind === 'supervises') return [key.worker];
      return key.kind === 'group' ? [key.group] : [];
    }),
  );
}
