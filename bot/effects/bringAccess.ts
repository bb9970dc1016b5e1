import { londonDate } from '../supervision/calendar';
import { change, type Decision } from '../supervision/decision';
import { folderReaders, type FolderAccess } from '../supervision/folderAccess';
import { everSupervised } from '../supervision/group';
import type { Person } from '../supervision/people';
import type { Head, Subject } from '../supervision/subject';
import type { AccessOutcome } from '../filing/syncAccess';
import { performBySystem } from '../operations/performBySystem';
import { accessNoted } from '../text/accessWords';
import type { EffectResult, EffectServices } from './effectServices';

/**
 * Makes the worker's folder readable by those who may read it today, and keeps in the access log who that was.
 * Before anything is filed there is no folder to speak of.
 */
export async function bringAccess(services: EffectServices, worker: string): Promise<EffectResult> {
  const head = await services.store.subjects.loadHead(worker);
  if (!head?.driveId) return { done: 'nothingFiled' };
  const readers = readersOf(services, head);
  const outcome = await services.access({
    driveId: head.driveId,
    workerReference: head.worker.reference,
    readers,
  });
  if (outcome.state === 'retry') return { retry: outcome.afterSeconds, why: 'access', says: outcome.why };
  if (await hasChanged(services, worker, readers)) return { retry: 1, why: 'changedMeanwhile' };
  await noteAccess(services, worker, accessOf(outcome, readers, services.now()));
  return { done: outcome.state };
}

/** Entra ids of those who are to read a folder today, the role groups of the settings among them; sorted. */
export function readersOf(
  { readerGroups, now }: Pick<EffectServices, 'readerGroups' | 'now'>,
  head: Head,
): string[] {
  const people = folderReaders(head, londonDate(now())).map(({ id }) => id);
  return [...new Set([...people, ...readerGroups])].sort();
}

/** Two changes at once: whoever finishes last must not have put back what the other took away. */
async function hasChanged(services: EffectServices, worker: string, readers: string[]): Promise<boolean> {
  const head = await services.store.subjects.loadHead(worker);
  return head !== undefined && readersOf(services, head).join() !== readers.join();
}

function accessOf(
  outcome: Exclude<AccessOutcome, { state: 'retry' }>,
  readers: string[],
  at: string,
): FolderAccess {
  if (outcome.state === 'synced') {
    const { folder, notFound } = outcome;
    return { state: 'synced', at, readers, folder, ...(notFound.length > 0 && { notFound }) };
  }
  const { state, why, whatToDo, reference } = outcome;
  const folder = state === 'byHand' ? outcome.folder : undefined;
  return { state, at, readers, why, whatToDo, ...(reference && { reference }), ...(folder && { folder }) };
}

/** Keeps who may read the folder from now on; nothing is written where it is so already. */
export async function noteAccess(
  services: EffectServices,
  worker: string,
  access: FolderAccess,
): Promise<void> {
  await performBySystem(services, { worker }, 'noteAccess', (subject) => noted(subject, access), {
    reason: (subject) => accessNoted(access, namesIn(subject.head, access.readers)),
  });
}

function noted(subject: Subject, access: FolderAccess): Decision {
  const { head } = subject;
  const before = head.access && { ...head.access, at: access.at };
  if (JSON.stringify(before) === JSON.stringify(access)) return change(subject);
  return change({ ...subject, head: { ...head, access } });
}

/** Names of readers as the file knows them; a group stands under its id. */
export function namesIn(head: Head, readers: readonly string[]): string[] {
  const known: Person[] = [...everSupervised(head), ...head.pairings.map(({ supervisor }) => supervisor)];
  return readers.map((id) => known.find((person) => person.id === id)?.name ?? `group ${id}`);
}
