import { z } from 'zod';
import type { FolderAccess } from '../supervision/folderAccess';
import type { Head } from '../supervision/subject';
import { namesIn, readersOf } from '../effects/bringAccess';
import { accessNoted } from '../text/accessWords';
import { countOf } from '../text/dates';
import type { AdministrationServices } from './administrationServices';
import { command, done, option, refusal } from './command';
import { commitByAdministrator, refuseWhileDeleted, type HeadDecision } from './commitByAdministrator';
import { findWorker, notFound } from './findWorker';

/** The folders whose readers the app could not set, with the grants to be made by hand. */
export const accessList = command({
  does: 'Lists the folders whose readers have to be set by hand in SharePoint, with the grants to make.',
  options: z.strictObject({ worker: option.worker.optional() }),
  run: async (services, { worker }) => {
    const heads = await open(services, worker);
    if (heads.length === 0)
      return done('The readers of every folder are set. There is nothing to do by hand.');
    return done(...heads.flatMap((head) => [...grantsFor(services, head), '']), HOW);
  },
});

const HOW =
  'In SharePoint: Manage access of the folder, stop inheriting permissions, give Read to those listed, remove everybody else. Then “npm run admin -- access-made --worker REFERENCE --by NAME”.';

async function open(services: AdministrationServices, worker?: string): Promise<Head[]> {
  const found: Head[] = [];
  if (worker !== undefined) {
    const head = await findWorker(services, worker);
    return head?.access ? [head] : [];
  }
  for await (const head of services.store.subjects.heads()) if (isOpen(services, head)) found.push(head);
  return found.sort((a, b) => a.worker.reference.localeCompare(b.worker.reference));
}

/** By hand and not done yet, failed, or done by hand for readers who have changed since. */
function isOpen(services: AdministrationServices, head: Head): boolean {
  const { access } = head;
  if (!access || access.state === 'synced') return false;
  return access.state !== 'madeByHand' || access.readers.join() !== readersOf(services, head).join();
}

function grantsFor(services: AdministrationServices, head: Head): string[] {
  const { access, driveId = '', worker } = head;
  const readers = readersOf(services, head);
  const names = namesIn(head, readers);
  return [
    `${worker.reference}: ${access?.folder?.webUrl ?? `the folder ${worker.reference} in the library ${driveId}`}`,
    ...readers.map((id, index) => `  Read: ${names[index] ?? id} (${id})`),
    ...(access?.state === 'failed' ? [`  Failed: ${access.why ?? ''} ${access.whatToDo ?? ''}`] : []),
    ...(access?.notFound ?? []).map((id) => `  Not in the directory any more: ${id}`),
  ];
}

/** Somebody says that they made the grants of the list. */
export const accessMade = command({
  does: 'Notes that you made the grants of “access-list” for a worker’s folder by hand.',
  options: z.strictObject({ worker: option.worker, by: option.by }),
  run: async (services, { worker, by }) => {
    const head = await findWorker(services, worker);
    if (!head) return refusal(notFound(worker));
    if (!head.access) return refusal('Nothing of this worker has been filed, so there is no folder yet.');
    const made = (present: Head): FolderAccess => ({
      state: 'madeByHand',
      at: services.now(),
      readers: readersOf(services, present),
      ...(present.access?.folder && { folder: present.access.folder }),
    });
    const why = accessNoted(made(head), namesIn(head, readersOf(services, head)));
    const outcome = await commitByAdministrator(
      services,
      head.worker.id,
      { name: 'noteAccess', by, why },
      (present) =>
        refuseWhileDeleted(present) ?? { head: { ...present, access: made(present) }, effects: [] },
    );
    return outcome.state === 'refused' ? refusal(outcome.says) : done('Noted.', why);
  },
});

/** Has the app try again to set who may read folders. */
export const accessRetry = command({
  does: 'Has the app set the readers of a worker’s folder again, or of all folders that are on “access-list”.',
  options: z.strictObject({ worker: option.worker.optional(), by: option.by }),
  run: async (services, { worker, by }) => {
    const heads = await open(services, worker);
    const again = (head: Head): HeadDecision =>
      refuseWhileDeleted(head) ?? { head: { ...head }, effects: [{ kind: 'access' }] };
    for (const head of heads)
      await commitByAdministrator(
        services,
        head.worker.id,
        { name: 'retryAccess', by, why: 'Tried again' },
        again,
      );
    return done(`${countOf(heads.length, 'folder')} will be tried again within a minute.`.replace(/^n/, 'N'));
  },
});
